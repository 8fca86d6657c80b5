/**
 * One record beside its list: its facts, and what can be done with it. Retiring and restoring ask for a reason.
 */
import { ArchiveRestore, ArchiveX, Pencil } from "lucide-react";
import { type ReactNode, useState } from "react";
import type { RecordView_Serialize } from "../backend/bindings";
import { useBackendQuery } from "../backend/query";
import { Button } from "../kit/button";
import { reasonLeft } from "../kit/grid/words";
import { useShortcut } from "../kit/keys";
import { Note } from "../kit/note";
import { KeyValue } from "../kit/page";
import { DetailPane, type PaneSteps } from "../kit/split-pane";
import { ErrorState, Skeleton } from "../kit/state";
import { ReasonDialog } from "../record/reason-dialog";
import { RetireDialog } from "../record/retire-dialog";
import { useFormat, useText } from "../text/context";

export interface Fact {
  key: string;
  name: string;
  value: ReactNode;
}

interface RecordPaneProps extends PaneSteps {
  id: string;
  title: (record: RecordView_Serialize) => string;
  /** What is known; facts without a value are left out by the caller. */
  facts: (record: RecordView_Serialize) => readonly Fact[];
  /** What follows from retiring it, and the receipt. */
  retire: { title: string; consequence: string; done: string };
  edit: (record: RecordView_Serialize, close: () => void) => ReactNode;
  children?: (record: RecordView_Serialize) => ReactNode;
}

export function RecordPane({ id, title, facts, retire, edit, onClose, children, ...steps }: RecordPaneProps) {
  const text = useText();
  const format = useFormat();
  const [doing, setDoing] = useState<"edit" | "retire" | "restore" | null>(null);
  const { data, error, refetch } = useBackendQuery(["*"], ["record", id], (backend) => backend.record(id));
  const live = data !== undefined && data.retired === null;
  useShortcut({ keys: "E", label: text("licences-edit"), group: "edit", enabled: live, run: () => setDoing("edit") });
  return (
    <DetailPane
      title={data ? title(data) : text("licences-record")}
      onClose={onClose}
      {...steps}
      actions={
        live ? (
          <>
            <Button icon={<Pencil />} shortcut="E" onClick={() => setDoing("edit")}>
              {text("licences-edit")}
            </Button>
            <Button tone="danger" icon={<ArchiveX />} onClick={() => setDoing("retire")}>
              {text("licences-retire")}
            </Button>
          </>
        ) : (
          data && (
            <Button icon={<ArchiveRestore />} onClick={() => setDoing("restore")}>
              {text("record-restore")}
            </Button>
          )
        )
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data?.retired && (
        <Note tone="warn">
          {text("licences-retired", {
            date: format.instant(data.retired.at),
            reason: reasonLeft(text, data.retired.reason),
          })}
        </Note>
      )}
      {data && <KeyValue items={facts(data)} />}
      {data && children?.(data)}
      {data && doing === "edit" && edit(data, () => setDoing(null))}
      {data && doing === "retire" && (
        <ReasonDialog
          title={retire.title}
          consequence={retire.consequence}
          confirmLabel={text("record-retire")}
          danger
          command={(reason) => ({ command: "retire", id: data.id, reason })}
          receipt={retire.done}
          onClose={() => setDoing(null)}
          onDone={onClose}
        />
      )}
      {data && doing === "restore" && (
        <RetireDialog command="restore" record={{ id: data.id, name: title(data) }} onClose={() => setDoing(null)} />
      )}
    </DetailPane>
  );
}
