/**
 * A table with columns of its own choosing and one way to narrow it, beside the registers that readers arrange themselves.
 */
import { Search } from "lucide-react";
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { useBackend } from "../backend/context";
import { useBackendQuery } from "../backend/query";
import type { Filter, ListRequest, Row, Sort } from "../backend/types";
import { ExportMenu } from "../kit/export-menu";
import type { CellRenderer } from "../kit/grid/cells";
import { DataGrid, type Sight } from "../kit/grid/data-grid";
import type { Widths } from "../kit/grid/layout";
import { Keys, useShortcut } from "../kit/keys";
import { StatusBar } from "../kit/page";
import { ErrorState, NoMatch, Skeleton } from "../kit/state";
import { SearchField } from "../kit/text-field";
import { useFormat, useText } from "../text/context";

interface FixedListProps {
  table: string;
  label: string;
  kinds: readonly string[];
  columns: readonly string[];
  /** Columns of an export, where it should hold more than what is shown. */
  exported?: readonly string[];
  filters: readonly Filter[];
  widths?: Widths;
  cells?: Readonly<Record<string, CellRenderer>>;
  onOpen: (row: Row) => void;
  /** When there is nothing although nothing narrows the list. */
  empty: ReactNode;
  /** Takes the filters away. */
  onClear: () => void;
  /** Between the search field and the export. */
  bar?: ReactNode;
}

export function FixedList(props: FixedListProps) {
  const { table, label, kinds, columns: keys, exported, filters, widths, cells, onOpen, empty, onClear, bar } = props;
  const text = useText();
  const format = useFormat();
  const backend = useBackend();
  const search = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [sort, setSort] = useState<Sort[]>([]);
  const [kept, setKept] = useState<Widths>({});
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0, total: null });
  const { data, error, refetch } = useBackendQuery([], ["columns", table], () => backend.listColumns(table));
  const fetchPage = useCallback((request: ListRequest) => backend.list(request), [backend]);
  const onSight = useCallback((next: Sight) => {
    setSight((now) => (now.first === next.first && now.last === next.last && now.total === next.total ? now : next));
  }, []);
  const columns = useMemo(() => keys.flatMap((key) => data?.find((column) => column.key === key) ?? []), [keys, data]);
  const filterKey = JSON.stringify(filters);
  const query = useMemo(
    () => ({
      table,
      text: typed.trim() === "" ? null : typed,
      filters: JSON.parse(filterKey) as Filter[],
      sort,
    }),
    [table, typed, filterKey, sort],
  );

  useShortcut({ keys: "/", label: text("kit-search-list"), group: "list", run: () => search.current?.focus() });

  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} />;
  const narrowed = query.text !== null || filters.length > 0;
  const total = sight.total ?? 0;
  return (
    <section className="list" aria-label={label} data-pane="list">
      <div className="bar">
        <SearchField
          ref={search}
          className="search"
          label={text("kit-search-list")}
          placeholder={text("kit-search-list")}
          icon={<Search />}
          shortcut="/"
          value={typed}
          onChange={setTyped}
        />
        {bar}
        <span className="end" />
        <ExportMenu
          shown={{ request: { ...query, offset: 0, limit: total }, columns: [...(exported ?? keys)], total }}
        />
      </div>
      <DataGrid
        label={label}
        columns={columns}
        query={query}
        kinds={kinds}
        fetchPage={fetchPage}
        onSort={setSort}
        widths={{ ...widths, ...kept }}
        onWidth={(column, width) => setKept((now) => ({ ...now, [column]: width }))}
        {...(cells ? { cells } : {})}
        onOpen={onOpen}
        onSight={onSight}
        empty={
          narrowed ? (
            <NoMatch
              onClear={() => {
                setTyped("");
                onClear();
              }}
            />
          ) : (
            empty
          )
        }
      />
      <StatusBar
        keys={
          <>
            <span>
              <Keys keys="ArrowUp+ArrowDown" /> {text("kit-keys-move")}
            </span>
            <span>
              <Keys keys="Enter" /> {text("kit-keys-open")}
            </span>
          </>
        }
      >
        {sight.total === 0 && text("kit-range-none")}
        {total > 0 &&
          text("kit-range", {
            first: format.number(sight.first),
            last: format.number(sight.last),
            total: format.number(total),
          })}
      </StatusBar>
    </section>
  );
}
