/**
 * One filter that is on: pressed, it is changed where it stands; its own button takes it off.
 */
import { X } from "lucide-react";
import { useState } from "react";
import { Dialog, DialogTrigger, Popover, Button as TriggerButton } from "react-aria-components";
import type { Column, Filter } from "../../backend/types";
import { useFormat, useText } from "../../text/context";
import { FilterForm } from "./filter-form";
import { filterWords } from "./filter-words";

interface FilterChipProps {
  table: string;
  columns: readonly Column[];
  column: Column;
  filter: Filter;
  onChange: (filter: Filter) => void;
  onRemove: () => void;
}

export function FilterChip({ table, columns, column, filter, onChange, onRemove }: FilterChipProps) {
  const text = useText();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { name, value } = filterWords(text, format, table, column, filter);
  const words = { filter: `${name} ${value}` };
  return (
    <span className="fchip">
      <DialogTrigger isOpen={open} onOpenChange={setOpen}>
        <TriggerButton className="fchip-edit" aria-label={text("kit-filter-edit", words)}>
          <span>{name}</span> <b>{value}</b>
        </TriggerButton>
        <Popover className="pop" placement="bottom start" offset={4}>
          <Dialog aria-label={text("kit-filter-change")}>
            <FilterForm
              table={table}
              columns={columns.filter((each) => each.filterable || each === column)}
              filter={filter}
              action={text("kit-filter-change")}
              onDone={(changed) => {
                onChange(changed);
                setOpen(false);
              }}
            />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <button type="button" aria-label={text("kit-filter-remove", words)} onClick={onRemove}>
        <X className="i-s" />
      </button>
    </span>
  );
}
