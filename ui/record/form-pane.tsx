/**
 * The form beside the register, in the place of the detail. Esc asks before it throws away what has been written.
 */
import { useState } from "react";
import { ConfirmDialog } from "../kit/dialog";
import { DetailPane } from "../kit/split-pane";
import { ErrorState, Skeleton } from "../kit/state";
import { useText } from "../text/context";
import type { Noun, RecordView } from "./noun";
import { RecordForm } from "./record-form";
import { useRecord } from "./record-pane";

interface FormPaneProps {
  noun: Noun;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

export function NewPane({ noun, onSaved, onCancel }: FormPaneProps) {
  const text = useText();
  const leaving = useLeaving(onCancel);
  return (
    <DetailPane title={text(noun.words.add)} onClose={leaving.ask}>
      <RecordForm noun={noun} onSaved={onSaved} onCancel={leaving.ask} onTouched={leaving.touch} />
      {leaving.dialog}
    </DetailPane>
  );
}

export function EditPane({ noun, id, onSaved, onCancel }: FormPaneProps & { id: string }) {
  const text = useText();
  const leaving = useLeaving(onCancel);
  const { data, error, refetch } = useRecord(noun, id);
  return (
    <DetailPane
      title={data ? text("record-edit-title", { name: data.name }) : text("record-edit")}
      onClose={leaving.ask}
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={5} />}
      {data && (
        <RecordForm
          noun={noun}
          record={data satisfies RecordView}
          onSaved={onSaved}
          onCancel={leaving.ask}
          onTouched={leaving.touch}
        />
      )}
      {leaving.dialog}
    </DetailPane>
  );
}

function useLeaving(onLeave: () => void) {
  const text = useText();
  const [touched, setTouched] = useState(false);
  const [asked, setAsked] = useState(false);
  return {
    touch: () => setTouched(true),
    ask: () => (touched ? setAsked(true) : onLeave()),
    dialog: asked && (
      <ConfirmDialog
        isOpen
        title={text("record-discard-title")}
        consequence={text("record-discard-consequence")}
        confirmLabel={text("record-discard")}
        danger
        onConfirm={onLeave}
        onClose={() => setAsked(false)}
      />
    ),
  };
}
