/**
 * The form of a noun, for a new record or for changing one. Sends only changed fields, with the revision that its author
 * saw; when somebody else has changed the same field meanwhile, it asks which value shall stand.
 */
import { useMemo, useState } from "react";
import type { Content_Deserialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { BackendRefusal } from "../backend/errors";
import type { FieldConflict } from "../backend/types";
import { Form, useForm } from "../kit/form";
import { Note } from "../kit/note";
import { useText } from "../text/context";
import { useChange } from "./change";
import { Conflicts } from "./conflicts";
import { FieldInput } from "./field-input";
import { changedFields, type FieldSpec, formValues, missingValues, type Values, writtenFields } from "./fields";
import type { Noun, RecordView } from "./noun";
import { recordNames } from "./record-names";
import { asString } from "./shape";
import { type Names, useFieldLabel } from "./words";

interface RecordFormProps {
  noun: Noun;
  /** Absent for a new record. */
  record?: RecordView;
  /** Fields that a new record begins with. */
  beginWith?: Readonly<Record<string, unknown>>;
  onSaved: (id: string) => void;
  onCancel: () => void;
  onTouched: () => void;
}

interface Collision {
  conflicts: readonly FieldConflict[];
  set: Record<string, unknown>;
  names: Names;
}

const nothing = {};

export function RecordForm({ noun, record, beginWith = nothing, onSaved, onCancel, onTouched }: RecordFormProps) {
  const text = useText();
  const backend = useBackend();
  const change = useChange();
  const label = useFieldLabel();
  // What the author began from: a record that changes under the form must not move what is being compared with.
  const [seen] = useState(record);
  const [collision, setCollision] = useState<Collision | null>(null);
  const specs = noun.fields;
  const labelOf = (name: string) => {
    const part = name.split(".")[1];
    return part === undefined ? label(noun.kind, name) : text(`record-decision-${part}`);
  };
  const initial = useMemo(
    () => formValues(specs, seen?.fields ?? beginWith, seen ? recordNames(seen) : {}),
    [specs, seen, beginWith],
  );

  async function add(values: Values) {
    const [id] = await backend.newIds(1);
    if (id === undefined) return;
    const fields = writtenFields(specs, values);
    // The description names the kind's own fields; Rust reads them again and answers for each that does not fit.
    const content = { kind: noun.kind, fields } as unknown as Content_Deserialize;
    await change({ command: "add", id, content }, text("record-added", { name: asString(fields.name) }));
    onSaved(id);
  }

  async function edit(base: RecordView, values: Values) {
    const set = changedFields(base.fields, writtenFields(specs, values));
    if (Object.keys(set).length > 0) {
      try {
        await save(base, set, base.revision);
      } catch (thrown) {
        if (!(thrown instanceof BackendRefusal) || thrown.conflicts.length === 0) throw thrown;
        setCollision({ conflicts: thrown.conflicts, set, names: namesOf(specs, values) });
        return;
      }
    }
    onSaved(base.id);
  }

  async function save(base: RecordView, set: Record<string, unknown>, revision: number) {
    const name = asString(set.name) || base.name;
    await change({ command: "edit", id: base.id, seen: revision, set }, text("record-saved", { name }));
  }

  const form = useForm<Values>({
    initial,
    check: (values) =>
      Object.fromEntries(
        missingValues(specs, values).map((name) => [name, text("record-missing", { field: labelOf(name) })]),
      ),
    submit: (values) => (seen ? edit(seen, values) : add(values)),
  });
  const bound: typeof form = {
    ...form,
    field: (name) => {
      const binding = form.field(name);
      return {
        ...binding,
        onChange: (value) => {
          onTouched();
          binding.onChange(value);
        },
      };
    },
  };

  if (seen && collision) {
    return (
      <Conflicts
        record={record ?? seen}
        conflicts={collision.conflicts}
        mineNames={collision.names}
        onCancel={() => setCollision(null)}
        onChosen={async (kept, revision) => {
          const taken = Object.fromEntries(
            Object.entries(collision.set).filter(
              ([field]) => kept.has(field) || !collision.conflicts.some((conflict) => conflict.field === field),
            ),
          );
          if (Object.keys(taken).length > 0) await save(seen, taken, revision);
          onSaved(seen.id);
        }}
      />
    );
  }
  return (
    <>
      {seen && record && record.revision > seen.revision && (
        <Note tone="warn" live>
          {text("record-changed-meanwhile")}
        </Note>
      )}
      <Form
        form={bound}
        label={seen ? text("record-edit-title", { name: seen.name }) : text(noun.words.add)}
        submitLabel={text(seen ? "record-save" : "record-add")}
        onCancel={onCancel}
      >
        {specs.map((spec, index) => (
          <FieldInput key={spec.name} kind={noun.kind} spec={spec} form={bound} autoFocus={index === 0} />
        ))}
      </Form>
    </>
  );
}

/** The names of records chosen in the form, for showing a value of mine that nobody has saved. */
function namesOf(specs: readonly FieldSpec[], values: Values): Names {
  const chosen = specs.flatMap((spec) => {
    const value = spec.type === "decision" ? values[`${spec.name}.body`] : values[spec.name];
    const options = Array.isArray(value) ? value : [value];
    return options.filter((option) => typeof option === "object" && option !== null);
  });
  return Object.fromEntries(chosen.map((option) => [option.value, option.label]));
}
