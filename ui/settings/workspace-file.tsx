/** Which file is open and who works in it; closing it, opening another. */
import { FolderOpen, X } from "lucide-react";
import { useState } from "react";
import { useBackend } from "../backend/context";
import type { Workspace } from "../backend/types";
import { Button } from "../kit/button";
import { KeyValue, Section } from "../kit/page";
import { useGo } from "../shell/go";
import { useWorkspaceOpened } from "../shell/workspace";
import { FailureNote } from "../start/failure-note";
import { useText } from "../text/context";

export function WorkspaceFile({ workspace }: { workspace: Workspace }) {
  const text = useText();
  const backend = useBackend();
  const go = useGo();
  const refresh = useWorkspaceOpened();
  const [failure, setFailure] = useState<unknown>(null);

  async function close() {
    setFailure(null);
    try {
      await backend.closeWorkspace();
      await refresh();
      go("/start", { replace: true });
    } catch (thrown) {
      setFailure(thrown);
    }
  }

  return (
    <Section level={2} title={text("settings-workspace")}>
      <KeyValue
        items={[
          { key: "name", name: text("settings-municipality"), value: workspace.name },
          { key: "path", name: text("settings-file"), value: workspace.path },
          {
            key: "actor",
            name: text("settings-actor"),
            value: workspace.actor_title ? `${workspace.actor_name}, ${workspace.actor_title}` : workspace.actor_name,
          },
        ]}
      />
      {failure !== null && <FailureNote error={failure} title={text("settings-not-closed")} />}
      <div className="settings-acts">
        <Button icon={<FolderOpen />} onClick={() => go("/start")}>
          {text("settings-open-another")}
        </Button>
        <Button icon={<X />} onClick={() => void close()}>
          {text("settings-close")}
        </Button>
      </div>
    </Section>
  );
}
