/**
 * One record beside its register: its facts, what is special to its noun, its history, and the ways to change it.
 */
import { ArchiveRestore, ArchiveX, Pencil } from "lucide-react";
import { useState } from "react";
import { useBackendQuery } from "../backend/query";
import { Button } from "../kit/button";
import { reasonLeft } from "../kit/grid/words";
import { useShortcut } from "../kit/keys";
import { Menu } from "../kit/menu";
import { Note } from "../kit/note";
import { Section } from "../kit/page";
import { DetailPane, type PaneSteps } from "../kit/split-pane";
import { ErrorState, Skeleton } from "../kit/state";
import { Pill } from "../kit/status";
import { useFormat, useText } from "../text/context";
import { Facts } from "./facts";
import { Findings } from "./findings";
import { History } from "./history";
import type { Noun, RecordView } from "./noun";
import "./record.css";
import { RetireDialog } from "./retire-dialog";

interface RecordPaneProps extends PaneSteps {
  noun: Noun;
  id: string;
  onEdit: (record: RecordView) => void;
}

/** The record as it is now; read again when it changes. */
export function useRecord(noun: Noun, id: string) {
  return useBackendQuery(noun.kinds, ["record", id], (backend) => backend.record(id));
}

export function RecordPane({ noun, id, onClose, onEdit, onPrevious, onNext }: RecordPaneProps) {
  const text = useText();
  const format = useFormat();
  const { data: record, error, refetch } = useRecord(noun, id);
  const [asked, setAsked] = useState<"retire" | "restore" | null>(null);
  const { Badges, Sections } = noun;
  const live = record !== undefined && record.retired === null;

  useShortcut({
    keys: "E",
    label: text("record-edit"),
    group: "edit",
    enabled: live,
    run: () => record && onEdit(record),
  });

  if (!record) {
    return (
      <DetailPane title={text(noun.words.title)} onClose={onClose}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={5} />}
      </DetailPane>
    );
  }
  return (
    <DetailPane
      title={record.name}
      badges={
        <>
          {record.retired && <Pill tone="mute">{text("record-retired-pill")}</Pill>}
          {live && Badges && <Badges record={record} />}
        </>
      }
      onClose={onClose}
      onPrevious={onPrevious}
      onNext={onNext}
      actions={
        live ? (
          <>
            <Button icon={<Pencil />} shortcut="E" onClick={() => onEdit(record)}>
              {text("record-edit")}
            </Button>
            <Menu
              label={text("record-actions")}
              actions={[
                {
                  key: "retire",
                  label: text("record-retire"),
                  icon: <ArchiveX />,
                  danger: true,
                  run: () => setAsked("retire"),
                },
              ]}
            />
          </>
        ) : (
          <Button icon={<ArchiveRestore />} onClick={() => setAsked("restore")}>
            {text("record-restore")}
          </Button>
        )
      }
    >
      {record.retired && (
        <Note>
          {text("record-retired-note", {
            date: format.instant(record.retired.at),
            reason: reasonLeft(text, record.retired.reason),
          })}
        </Note>
      )}
      {live && <Findings id={record.id} />}
      <Section title={text("record-facts")}>
        <Facts noun={noun} record={record} />
      </Section>
      {Sections && <Sections record={record} />}
      <History id={record.id} kind={record.kind} />
      {asked !== null && <RetireDialog record={record} command={asked} onClose={() => setAsked(null)} />}
    </DetailPane>
  );
}
