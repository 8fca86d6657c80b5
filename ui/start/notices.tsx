/** What must be said once about a workspace that has just been made or opened, before anything else takes the eye. */
import { KeyRound } from "lucide-react";
import type { Notice } from "../backend/bindings";
import { Button } from "../kit/button";
import { Note } from "../kit/note";
import { useText } from "../text/context";
import { Step } from "./step";

interface NoticesProps {
  notices: readonly Notice[];
  onContinue: () => void;
}

export function Notices({ notices, onContinue }: NoticesProps) {
  const text = useText();
  return (
    <Step title={text("start-notices")} lede={text("start-notices-lede")}>
      <div className="start-notices">
        {notices.map((notice) => (
          <Note
            key={`${notice.message_key} ${Object.values(notice.values).join()}`}
            tone="warn"
            icon={notice.message_key.startsWith("key-") ? <KeyRound /> : undefined}
          >
            {text(notice.message_key, notice.values)}
          </Note>
        ))}
      </div>
      <div className="acts">
        <Button tone="primary" autoFocus onClick={onContinue}>
          {text("start-to-overview")}
        </Button>
      </div>
    </Step>
  );
}
