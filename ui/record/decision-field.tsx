/**
 * Where something was decided: body, paragraph of the minutes, day and document, as one group of inputs.
 */

import { ComboBox } from "../kit/combo-box";
import { DateField } from "../kit/date-field";
import type { FieldBinding } from "../kit/form";
import type { Option } from "../kit/select";
import { TextField } from "../kit/text-field";
import { useText } from "../text/context";
import { useChoices } from "./choices";
import "./record.css";

interface DecisionFieldProps {
  /** What the decision is about; "Beslut" when absent. */
  legend?: string;
  optional?: boolean | undefined;
  body: FieldBinding<Option | null>;
  paragraph: FieldBinding<string>;
  date: FieldBinding<string | null>;
  document: FieldBinding<string>;
}

/** Spread a form's `<name>.body`, `<name>.paragraph`, `<name>.date` and `<name>.document`, where refusals land. */
export function DecisionField({ legend, optional, body, paragraph, date, document }: DecisionFieldProps) {
  const text = useText();
  const search = useChoices("body");
  return (
    <fieldset className="record-group">
      <legend>
        {legend ?? text("record-decision")} {optional && <span className="dim">{text("kit-optional")}</span>}
      </legend>
      <ComboBox label={text("record-decision-body")} search={search} {...body} />
      <div className="row">
        <TextField label={text("record-decision-paragraph")} lead="§" {...paragraph} />
        <DateField label={text("record-decision-date")} {...date} />
      </div>
      <TextField
        label={text("record-decision-document")}
        hint={text("record-decision-document-hint")}
        optional
        {...document}
      />
    </fieldset>
  );
}
