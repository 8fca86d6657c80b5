/** The file ends elsewhere than it did, and somebody knows why: its end is taken for the right one. */
import { Check } from "lucide-react";
import { useState } from "react";
import { useBackend } from "../backend/context";
import { Button } from "../kit/button";
import { ConfirmDialog } from "../kit/dialog";
import { useWorkspaceOpened } from "../shell/workspace";
import { FailureNote } from "../start/failure-note";
import { useText } from "../text/context";

export function AcceptEnd({ onAccepted }: { onAccepted: () => Promise<void> }) {
  const text = useText();
  const backend = useBackend();
  const refresh = useWorkspaceOpened();
  const [isAsked, setIsAsked] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function accept() {
    setFailure(null);
    try {
      await backend.acceptEnd();
      setIsAsked(false);
      await refresh();
      await onAccepted();
    } catch (thrown) {
      setIsAsked(false);
      setFailure(thrown);
    }
  }

  return (
    <>
      <p>{text("settings-accept-end-hint")}</p>
      <div className="settings-acts">
        <Button icon={<Check />} onClick={() => setIsAsked(true)}>
          {text("settings-accept-end-ask")}
        </Button>
      </div>
      {failure !== null && <FailureNote error={failure} title={text("settings-accept-end-failed")} />}
      <ConfirmDialog
        isOpen={isAsked}
        onClose={() => setIsAsked(false)}
        title={text("settings-accept-end-title")}
        consequence={text("settings-accept-end-consequence")}
        confirmLabel={text("settings-accept-end")}
        confirmIcon={<Check />}
        danger
        onConfirm={accept}
      />
    </>
  );
}
