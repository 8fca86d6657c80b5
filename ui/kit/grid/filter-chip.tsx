/**
 * One filter that is on, and the way to take it off.
 */
import { X } from "lucide-react";
import type { Column, Filter } from "../../backend/types";
import { useFormat, useText } from "../../text/context";
import { filterWords } from "./filter-words";

interface FilterChipProps {
  table: string;
  column: Column;
  filter: Filter;
  onRemove: () => void;
}

export function FilterChip({ table, column, filter, onRemove }: FilterChipProps) {
  const text = useText();
  const format = useFormat();
  const { name, value } = filterWords(text, format, table, column, filter);
  return (
    <span className="fchip">
      <span>{name}</span>
      <b>{value}</b>
      <button type="button" aria-label={text("kit-filter-remove", { filter: `${name} ${value}` })} onClick={onRemove}>
        <X className="i-s" />
      </button>
    </span>
  );
}
