/**
 * "Ändra": sends only the changed fields with the revision that was seen. When somebody else has changed the same
 * field, asks which value is to hold.
 */
import { useState } from "react";
import { useBackend } from "../backend/context";
import { asBackendError, BackendRefusal } from "../backend/errors";
import type { FieldConflict } from "../backend/types";
import { Dialog } from "../kit/dialog";
import { Form, useForm } from "../kit/form";
import { ErrorState } from "../kit/state";
import { useChange } from "../record/change";
import { useText } from "../text/context";
import { Conflict, type Side } from "./conflict";
import type { SystemDetail } from "./system";
import { checkSystem, SystemFormFields } from "./system-form";
import { changedFields, type SystemValues, sameValue, valuesOf } from "./system-values";

interface EditDialogProps {
  detail: SystemDetail;
  onClose: () => void;
}

interface Clash {
  conflicts: readonly FieldConflict[];
  /** Everything that was to be set. */
  set: Record<string, unknown>;
  names: Record<string, string>;
}

/** A contact's issues name its place in the list, which the form holds as one field. */
function atForm(refusal: BackendRefusal): BackendRefusal {
  return new BackendRefusal(
    refusal.issues.map((issue) => (issue.field?.startsWith("contacts.") ? { ...issue, field: "contacts" } : issue)),
    refusal.conflicts,
  );
}

function idsIn(value: unknown): string[] {
  return JSON.stringify(value ?? null).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
}

export function EditDialog({ detail, onClose }: EditDialogProps) {
  const text = useText();
  const backend = useBackend();
  const change = useChange();
  // What was on screen when the dialog opened: a change from elsewhere meanwhile must not become "seen".
  const [seen] = useState(detail.record);
  const [clash, setClash] = useState<Clash | null>(null);
  const [error, setError] = useState<unknown>(null);
  const receipt = text("systems-changed", { system: seen.name });

  async function clashing(conflicts: readonly FieldConflict[], set: Record<string, unknown>) {
    const ids = [...new Set(conflicts.flatMap(({ base, theirs, mine }) => idsIn([base, theirs, mine])))];
    const records = await Promise.all(ids.map((id) => backend.record(id)));
    setClash({ conflicts, set, names: Object.fromEntries(records.map((record) => [record.id, record.name])) });
  }

  const form = useForm<SystemValues>({
    initial: valuesOf(seen),
    check: (values) => checkSystem(text, values),
    submit: async (values) => {
      const set = changedFields(values, seen);
      if (Object.keys(set).length === 0) return onClose();
      try {
        await change({ command: "edit", id: seen.id, seen: seen.revision, set }, receipt);
        onClose();
      } catch (thrown) {
        if (!(thrown instanceof BackendRefusal)) throw thrown;
        if (thrown.conflicts.length === 0) throw atForm(thrown);
        await clashing(thrown.conflicts, set);
      }
    },
  });

  async function settle({ conflicts, set }: Clash, sides: Readonly<Record<string, Side>>) {
    const mine = Object.fromEntries(Object.entries(set).filter(([field]) => sides[field] !== "theirs"));
    if (Object.keys(mine).length === 0) return onClose();
    setError(null);
    try {
      const now = await backend.record(seen.id);
      // The choice goes on top of what was chosen against. A third hand in between is a conflict of its own, which the
      // revision first seen brings out.
      const untouched = Object.entries(mine).every(([field, value]) => {
        const known = conflicts.find((conflict) => conflict.field === field);
        const current = now.fields[field] ?? null;
        return known
          ? sameValue(current, known.theirs)
          : [seen.fields[field], value].some((each) => sameValue(current, each));
      });
      const fresh = untouched ? now.revision : seen.revision;
      await change({ command: "edit", id: seen.id, seen: fresh, set: mine }, receipt);
      onClose();
    } catch (thrown) {
      const known = asBackendError(thrown);
      if (known instanceof BackendRefusal && known.conflicts.length > 0) await clashing(known.conflicts, mine);
      else setError(known);
    }
  }

  return (
    <Dialog
      title={text("systems-edit-title", { system: seen.name })}
      lede={text("systems-edit-lede")}
      isOpen
      onClose={onClose}
      wide
    >
      {error !== null && <ErrorState error={error} />}
      {clash ? (
        <Conflict
          key={JSON.stringify(clash.conflicts)}
          conflicts={clash.conflicts}
          names={clash.names}
          onChosen={(sides) => settle(clash, sides)}
          onCancel={onClose}
        />
      ) : (
        <Form
          form={form}
          label={text("systems-edit-title", { system: seen.name })}
          submitLabel={text("systems-save")}
          onCancel={onClose}
          inDialog
        >
          <SystemFormFields form={form} />
        </Form>
      )}
    </Dialog>
  );
}
