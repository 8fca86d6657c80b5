/**
 * Adds a filter, by a button in the toolbar or by F.
 */
import { ListFilter } from "lucide-react";
import { type Ref, useState } from "react";
import { Dialog, DialogTrigger, Popover, Button as TriggerButton } from "react-aria-components";
import type { Column, Filter } from "../../backend/types";
import { useText } from "../../text/context";
import { useShortcut } from "../keys";
import { FilterForm } from "./filter-form";

interface FilterMenuProps {
  table: string;
  columns: readonly Column[];
  onAdd: (filter: Filter) => void;
  /** The button. */
  ref?: Ref<HTMLButtonElement>;
}

export function FilterMenu({ table, columns, onAdd, ref }: FilterMenuProps) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const filterable = columns.filter((column) => column.filterable);
  useShortcut({
    keys: "F",
    label: text("kit-filter-add"),
    group: "list",
    run: () => setOpen(true),
    enabled: filterable.length > 0,
  });
  if (filterable.length === 0) return null;
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <TriggerButton className="btn btn--quiet btn--small" {...(ref ? { ref } : {})}>
        <ListFilter />
        {text("kit-filter")}
        <kbd aria-hidden="true">F</kbd>
      </TriggerButton>
      <Popover className="pop" placement="bottom start" offset={4}>
        <Dialog aria-label={text("kit-filter-add")}>
          <FilterForm
            table={table}
            columns={filterable}
            action={text("kit-filter-add")}
            onDone={(filter) => {
              onAdd(filter);
              setOpen(false);
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
