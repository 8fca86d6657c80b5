/**
 * What a filter is made of: a column, how it is compared, and what its kind can be compared with.
 */
import { type SubmitEvent, useState } from "react";
import type { Column, Filter, FilterOp } from "../../backend/types";
import { useText } from "../../text/context";
import { Button } from "../button";
import { Checkbox } from "../check";
import { DateField } from "../date-field";
import { MoneyField, NumberField } from "../number-field";
import { Segmented } from "../segmented";
import { Select } from "../select";
import { TextField } from "../text-field";
import { needsValue, opKey, opsFor } from "./filter-words";
import { codeKey, columnKey } from "./words";

interface FilterFormProps {
  table: string;
  columns: readonly Column[];
  /** The filter that is changed; absent for a new one. */
  filter?: Filter;
  /** The button's verb. */
  action: string;
  onDone: (filter: Filter) => void;
}

export function FilterForm({ table, columns, filter, action, onDone }: FilterFormProps) {
  const text = useText();
  const [key, setKey] = useState<string | null>(filter?.column ?? null);
  const [chosenOp, setChosenOp] = useState<FilterOp | null>(filter?.op ?? null);
  const [values, setValues] = useState<string[]>(filter?.values ?? []);
  const column = columns.find((candidate) => candidate.key === key);
  const ops = column ? opsFor(column) : [];
  const op = chosenOp !== null && ops.includes(chosenOp) ? chosenOp : ops[0];
  const ready = column !== undefined && op !== undefined && (!needsValue(op) || values.length > 0);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    // The popover stands inside the page's tree, so the event would reach a form around it.
    event.stopPropagation();
    if (ready) onDone({ column: column.key, op, values: needsValue(op) ? values : [] });
  }

  return (
    <form className="popform" onSubmit={submit}>
      <Select
        label={text("kit-filter-column")}
        autoFocus
        value={key}
        onChange={(next) => {
          setKey(next);
          setChosenOp(null);
          setValues([]);
        }}
        options={columns.map((candidate) => ({ value: candidate.key, label: text(columnKey(table, candidate.key)) }))}
      />
      {column && ops.length > 1 && op && (
        <Select
          label={text("kit-filter-op")}
          value={op}
          onChange={(next) => setChosenOp(next as FilterOp)}
          options={ops.map((candidate) => ({ value: candidate, label: text(opKey(candidate)) }))}
        />
      )}
      {column && op && needsValue(op) && (
        <FilterValue key={column.key} table={table} column={column} op={op} values={values} onChange={setValues} />
      )}
      <Button type="submit" disabledReason={ready ? undefined : text("kit-filter-incomplete")}>
        {action}
      </Button>
    </form>
  );
}

interface FilterValueProps {
  table: string;
  column: Column;
  op: FilterOp;
  values: string[];
  onChange: (values: string[]) => void;
}

function FilterValue({ table, column, op, values, onChange }: FilterValueProps) {
  const text = useText();
  const label = text("kit-filter-value");
  const one = values[0] ?? "";
  const setOne = (value: string | number | null) => onChange(value === null || value === "" ? [] : [String(value)]);
  if (column.codes.length > 0) {
    return (
      <fieldset>
        <legend className="lbl">{label}</legend>
        <div className="codes">
          {column.codes.map((code) => (
            <Checkbox
              key={code}
              label={text(codeKey(table, column.key, code))}
              checked={values.includes(code)}
              onChange={(on) => onChange(on ? [...values, code] : values.filter((other) => other !== code))}
            />
          ))}
        </div>
      </fieldset>
    );
  }
  if (column.kind === "flag") {
    const options = ["true", "false"].map((value) => ({ value, label: text(value === "true" ? "kit-yes" : "kit-no") }));
    return <Segmented label={label} value={one} onChange={setOne} options={options} />;
  }
  if (column.kind === "quantity" && (op === "is" || op === "is_not")) {
    const words = ["unlimited", "unknown"].map((value) => ({ value, label: text(`kit-quantity-${value}`) }));
    return <Segmented label={label} value={one} onChange={setOne} options={words} />;
  }
  const number = one === "" ? null : Number(one);
  if (column.kind === "date" || column.kind === "instant") {
    return <DateField label={label} value={one === "" ? null : one} onChange={setOne} />;
  }
  if (column.kind === "money") return <MoneyField label={label} value={number} onChange={setOne} />;
  if (column.kind === "count" || column.kind === "quantity" || column.kind === "classification") {
    return <NumberField label={label} value={number} onChange={setOne} />;
  }
  return <TextField label={label} value={one} onChange={setOne} />;
}
