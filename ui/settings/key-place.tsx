/** Where the file's key lies, what to look after, and whether decisions are signed. */
import { PenLine } from "lucide-react";
import type { Workspace } from "../backend/types";
import { Section } from "../kit/page";
import { Status } from "../kit/status";
import { useText } from "../text/context";

export function KeyPlace({ workspace }: { workspace: Workspace }) {
  const text = useText();
  const { key_place, key_file, signs } = workspace;
  return (
    <Section level={2} title={text("settings-key")}>
      <div className="settings-text">
        <p>
          {text(key_place)} {text("settings-key-needed")}
        </p>
        {key_file !== null && (
          <p>{text.rich("settings-key-file", { path: <code className="settings-path">{key_file}</code> })}</p>
        )}
        <p>
          {signs ? (
            <Status tone="ink" icon={<PenLine className="i-s" />}>
              {text("settings-signs")}
            </Status>
          ) : (
            <Status tone="warn">{text("settings-signs-not")}</Status>
          )}
        </p>
        <p className="hint">{text(signs ? "settings-signs-hint" : "settings-signs-not-hint")}</p>
      </div>
    </Section>
  );
}
