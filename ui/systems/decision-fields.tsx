/**
 * A decision: which body, which paragraph of the minutes, which day. Shared by everything that rests on one.
 */
import type { DecisionReference_Deserialize } from "../backend/bindings";
import { ComboBox } from "../kit/combo-box";
import { DateField } from "../kit/date-field";
import type { FieldBinding } from "../kit/form";
import type { Option } from "../kit/select";
import { TextField } from "../kit/text-field";
import { useChoices } from "../record/choices";
import { useText } from "../text/context";

/** The three parts, under the names that Rust gives to what is wrong with them. */
export interface DecisionValues {
  "decision.body": Option | null;
  "decision.paragraph": string;
  "decision.date": string | null;
}

interface DecisionFieldsProps {
  body: FieldBinding<Option | null>;
  paragraph: FieldBinding<string>;
  date: FieldBinding<string | null>;
  /** Which bodies may decide, or what follows without a decision. */
  hint?: string;
  optional?: boolean;
}

export function DecisionFields({ body, paragraph, date, hint, optional }: DecisionFieldsProps) {
  const text = useText();
  const bodies = useChoices("body");
  const shared = optional ? { optional } : {};
  return (
    <>
      <ComboBox
        label={text("systems-decision-body")}
        search={bodies}
        {...(hint === undefined ? {} : { hint })}
        {...shared}
        {...body}
      />
      <div className="row">
        <TextField
          label={text("systems-decision-paragraph")}
          lead="§"
          placeholder={text("systems-decision-paragraph-example")}
          {...shared}
          {...paragraph}
        />
        <DateField label={text("systems-decision-date")} {...shared} {...date} />
      </div>
    </>
  );
}

export function isBlank(values: DecisionValues): boolean {
  return values["decision.paragraph"].trim() === "" && values["decision.date"] === null;
}

/** Sentences for parts that are missing, where a decision must be given. */
export function missingParts(text: (key: string) => string, values: DecisionValues) {
  const wrong: Partial<Record<keyof DecisionValues, string>> = {};
  if (values["decision.body"] === null) wrong["decision.body"] = text("systems-decision-body-missing");
  if (values["decision.paragraph"].trim() === "")
    wrong["decision.paragraph"] = text("systems-decision-paragraph-missing");
  if (values["decision.date"] === null) wrong["decision.date"] = text("systems-decision-date-missing");
  return wrong;
}

/** Null when a part is missing. */
export function decisionOf(values: DecisionValues): DecisionReference_Deserialize | null {
  const body = values["decision.body"]?.value;
  const date = values["decision.date"];
  const paragraph = values["decision.paragraph"].replace(/^§\s*/, "").trim();
  return body === undefined || date === null || paragraph === "" ? null : { body, paragraph, date, document: null };
}
