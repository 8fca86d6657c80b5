/**
 * Which columns are shown, and in what order. The first names the row and always stays.
 */
import { ChevronDown, ChevronUp, Columns3 } from "lucide-react";
import { Dialog, DialogTrigger, Popover, Button as TriggerButton } from "react-aria-components";
import type { Column } from "../../backend/types";
import { useText } from "../../text/context";
import { Button, IconButton } from "../button";
import { Checkbox } from "../check";
import { columnKey } from "./words";

interface ColumnChooserProps {
  table: string;
  columns: readonly Column[];
  /** Keys of the shown columns, in order. */
  shown: readonly string[];
  onChange: (shown: string[]) => void;
  onReset: () => void;
}

export function ColumnChooser({ table, columns, shown, onChange, onReset }: ColumnChooserProps) {
  const text = useText();
  const hidden = columns.filter((column) => !shown.includes(column.key));
  const ordered = [...shown.flatMap((key) => columns.find((column) => column.key === key) ?? []), ...hidden];
  const fact = text("kit-columns-fact", { shown: shown.length, total: columns.length });

  function swap(from: number, to: number) {
    const next = [...shown];
    const [moved] = next.splice(from, 1);
    if (moved === undefined) return;
    next.splice(to, 0, moved);
    onChange(next);
  }

  return (
    <DialogTrigger>
      <TriggerButton className="btn btn--quiet btn--small">
        <Columns3 />
        {text("kit-columns")} {shown.length}/{columns.length}
      </TriggerButton>
      <Popover className="pop" placement="bottom end" offset={4}>
        <Dialog className="cols" aria-label={text("kit-columns")}>
          <header>
            <b>{text("kit-columns")}</b>
            <span className="dim" role="status">
              {fact}
            </span>
            <Button tone="quiet" small className="end" onClick={onReset}>
              {text("kit-columns-reset")}
            </Button>
          </header>
          <ul>
            {ordered.map((column) => {
              const name = text(columnKey(table, column.key));
              const at = shown.indexOf(column.key);
              return (
                <li key={column.key}>
                  {at === 0 ? (
                    <span className="check">
                      {name} <span className="dim">{text("kit-columns-always")}</span>
                    </span>
                  ) : (
                    <Checkbox
                      label={name}
                      checked={at > 0}
                      onChange={(on) =>
                        onChange(on ? [...shown, column.key] : shown.filter((key) => key !== column.key))
                      }
                    />
                  )}
                  {at > 1 && (
                    <IconButton
                      small
                      icon={<ChevronUp />}
                      label={text("kit-columns-up", { name })}
                      onClick={() => swap(at, at - 1)}
                    />
                  )}
                  {at > 0 && at < shown.length - 1 && (
                    <IconButton
                      small
                      icon={<ChevronDown />}
                      label={text("kit-columns-down", { name })}
                      onClick={() => swap(at, at + 1)}
                    />
                  )}
                </li>
              );
            })}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
