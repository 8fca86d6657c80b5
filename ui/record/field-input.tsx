/**
 * The input of a described field, bound to its value in a form.
 */
import { Checkbox } from "../kit/check";
import { ComboBox } from "../kit/combo-box";
import { DateField } from "../kit/date-field";
import type { FieldBinding, FormState } from "../kit/form";
import { codeKey } from "../kit/grid/words";
import { NumberField } from "../kit/number-field";
import { type Option, Select } from "../kit/select";
import { TextArea, TextField } from "../kit/text-field";
import { useText } from "../text/context";
import { useChoices } from "./choices";
import { DecisionField } from "./decision-field";
import type { FieldSpec, Value, Values } from "./fields";
import { ReferencesField } from "./references-field";
import { useFieldLabel } from "./words";

interface FieldInputProps {
  kind: string;
  spec: FieldSpec;
  form: FormState<Values>;
  /** The first input of a form takes the focus when the form opens. */
  autoFocus?: boolean;
}

export function FieldInput({ kind, spec, form, autoFocus = false }: FieldInputProps) {
  const text = useText();
  const label = useFieldLabel()(kind, spec.name);
  // `formValues` gives each kind of field values of its own type, which the type of a whole form cannot tell.
  const bound = <V extends Value>(name = spec.name) => form.field(name) as unknown as FieldBinding<V>;
  const frame = {
    label,
    optional: spec.optional,
    hint: spec.hint === undefined ? undefined : text(spec.hint),
  };
  switch (spec.type) {
    case "text":
      return <TextField {...frame} {...bound<string>()} type={spec.input ?? "text"} autoFocus={autoFocus} />;
    case "long":
      return <TextArea {...frame} {...bound<string>()} autoFocus={autoFocus} />;
    case "words":
      return <TextArea {...frame} {...bound<string>()} hint={frame.hint ?? text("record-one-a-line")} />;
    case "code":
      return (
        <Select
          {...frame}
          {...bound<string | null>()}
          options={spec.codes.map((code) => ({ value: code, label: text(codeKey(kind, spec.name, code)) }))}
        />
      );
    case "reference":
      return <ReferenceField {...frame} {...bound<Option | null>()} kind={spec.kind} />;
    case "references":
      return <ReferencesField {...frame} {...bound<readonly Option[]>()} kind={spec.kind} />;
    case "date":
      return <DateField {...frame} {...bound<string | null>()} />;
    case "number":
      return <NumberField {...frame} {...bound<number | null>()} />;
    case "year":
      return <TextField {...frame} {...bound<string>()} inputMode="numeric" maxLength={4} />;
    case "flag": {
      const { id, value, onChange, error } = bound<boolean>();
      return (
        <div className="field">
          <Checkbox label={label} id={id} error={error} checked={value} onChange={onChange} />
          {frame.hint && <p className="hint">{frame.hint}</p>}
        </div>
      );
    }
    case "decision":
      return (
        <DecisionField
          legend={label}
          optional={spec.optional}
          body={bound<Option | null>(`${spec.name}.body`)}
          paragraph={bound<string>(`${spec.name}.paragraph`)}
          date={bound<string | null>(`${spec.name}.date`)}
          document={bound<string>(`${spec.name}.document`)}
        />
      );
  }
}

type ReferenceFieldProps = FieldBinding<Option | null> & {
  kind: Extract<FieldSpec, { type: "reference" }>["kind"];
  label: string;
  optional: boolean | undefined;
  hint: string | undefined;
};

function ReferenceField({ kind, ...field }: ReferenceFieldProps) {
  const search = useChoices(kind);
  return <ComboBox {...field} search={search} />;
}
