/**
 * The line above a list: what is searched for, what it is filtered by, and which columns are shown.
 */
import { Search } from "lucide-react";
import { type ReactNode, useRef } from "react";
import type { Column, Filter } from "../../backend/types";
import { useText } from "../../text/context";
import { useShortcut } from "../keys";
import { SearchField } from "../text-field";
import { ColumnChooser } from "./column-chooser";
import { FilterChip } from "./filter-chip";
import { FilterMenu } from "./filter-menu";
import type { Arranged } from "./use-arrangement";
import { columnsOf, type View } from "./views";

interface ToolbarProps {
  table: string;
  columns: readonly Column[];
  view: View;
  arranged: Arranged;
  /** At the right end. */
  children?: ReactNode;
}

export function Toolbar({ table, columns, view, arranged, children }: ToolbarProps) {
  const text = useText();
  const search = useRef<HTMLInputElement>(null);
  const filterButton = useRef<HTMLButtonElement>(null);
  const here = columnsOf(columns, view.retired);
  const { now, setFilters } = arranged;
  const { filters } = now;

  useShortcut({ keys: "/", label: text("kit-search-list"), group: "list", run: () => search.current?.focus() });

  function remove(at: number) {
    setFilters(filters.filter((_, other) => other !== at));
    // The focus goes on to the next filter; after the last, to where one is added.
    if (at === filters.length - 1) filterButton.current?.focus();
  }

  const replaced = (at: number, filter: Filter) => filters.map((other, index) => (index === at ? filter : other));
  return (
    <div className="bar">
      <SearchField
        ref={search}
        className="search"
        label={text("kit-search-list")}
        placeholder={text("kit-search-list")}
        icon={<Search />}
        shortcut="/"
        value={now.text}
        onChange={arranged.setText}
      />
      {filters.map((filter, at) => {
        const column = here.find((each) => each.key === filter.column);
        if (!column) return null;
        return (
          <FilterChip
            // biome-ignore lint/suspicious/noArrayIndexKey: a filter is the one in its place, whatever it is changed to
            key={at}
            table={table}
            columns={here}
            column={column}
            filter={filter}
            onChange={(changed) => setFilters(replaced(at, changed))}
            onRemove={() => remove(at)}
          />
        );
      })}
      <FilterMenu
        ref={filterButton}
        table={table}
        columns={here}
        onAdd={(filter) => setFilters([...filters, filter])}
      />
      <span className="end" />
      <ColumnChooser
        table={table}
        columns={here}
        shown={now.columns}
        onChange={arranged.setColumns}
        onReset={arranged.resetColumns}
      />
      {children}
    </div>
  );
}
