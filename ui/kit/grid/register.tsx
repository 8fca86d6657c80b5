/**
 * A whole register: search, filters, columns, the table, what to do with marked rows, and the line of facts below.
 */
import { Search } from "lucide-react";
import { type ReactNode, type Ref, useCallback, useRef, useState } from "react";
import { useBackend } from "../../backend/context";
import { useBackendQuery } from "../../backend/query";
import type { Column, Filter, ListRequest, Row } from "../../backend/types";
import { useFormat, useText } from "../../text/context";
import { Button } from "../button";
import { Keys, useShortcut } from "../keys";
import { StatusBar } from "../page";
import { ErrorState, NoMatch, Skeleton } from "../state";
import { SearchField } from "../text-field";
import type { CellRenderer } from "./cells";
import { ColumnChooser } from "./column-chooser";
import { DataGrid, type GridHandle, type Sight } from "./data-grid";
import { FilterChip } from "./filter-chip";
import { FilterMenu } from "./filter-menu";
import { filterWords } from "./filter-words";
import { useRegister } from "./use-register";

/** What is on screen, for an export of exactly that. */
export interface Shown {
  request: ListRequest;
  columns: string[];
  total: number;
}

export interface RegisterProps {
  table: string;
  label: string;
  kinds: readonly string[];
  /** What belongs here and the first thing to do, when the register itself is empty. */
  empty: ReactNode;
  initialFilters?: readonly Filter[];
  /** Shown until the reader chooses, where the screen draws what the table's own first columns say. */
  initialColumns?: readonly string[];
  /** Names the saved view that the filters begin with; each view keeps its own text and filters. */
  view?: string;
  /** Pixels for columns whose content is known to be narrower or wider than its kind; a reader's own width wins. */
  widths?: Readonly<Record<string, number>>;
  cells?: Readonly<Record<string, CellRenderer>>;
  openId?: string | null;
  onOpen?: (row: Row) => void;
  onEscape?: () => void;
  /** Buttons for the marked rows; leave out where rows cannot be marked. */
  markedActions?: (ids: readonly string[], clear: () => void) => ReactNode;
  /** At the right end of the toolbar, such as an export menu. */
  tools?: (shown: Shown) => ReactNode;
  /** At the right of the line of facts, in place of the keys. */
  legend?: ReactNode;
  ref?: Ref<GridHandle>;
}

const none: readonly Filter[] = [];

export function Register(props: RegisterProps) {
  const {
    data: columns,
    error,
    refetch,
  } = useBackendQuery([], ["columns", props.table], (backend) => backend.listColumns(props.table));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!columns) return <Skeleton rows={8} />;
  return <LoadedRegister key={`${props.table} ${props.view ?? ""}`} {...props} columns={columns} />;
}

function LoadedRegister(props: RegisterProps & { columns: readonly Column[] }) {
  const { table, label, kinds, empty, initialFilters = none, widths, cells, openId, onOpen, onEscape } = props;
  const { markedActions, tools, legend, columns, view, initialColumns, ref } = props;
  const text = useText();
  const format = useFormat();
  const backend = useBackend();
  const search = useRef<HTMLInputElement>(null);
  const register = useRegister(table, columns, initialFilters, view, initialColumns);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0, total: null });
  const fetchPage = useCallback((request: ListRequest) => backend.list(request), [backend]);
  const onSight = useCallback((next: Sight) => {
    setSight((now) => (now.first === next.first && now.last === next.last && now.total === next.total ? now : next));
  }, []);

  useShortcut({ keys: "/", label: text("kit-search-list"), group: "list", run: () => search.current?.focus() });

  const byKey = (key: string) => columns.find((column) => column.key === key);
  const described = register.filters.flatMap((filter) => {
    const column = byKey(filter.column);
    return column ? [filterWords(text, format, table, column, filter)] : [];
  });
  const description = described.map(({ name, value }) => `${name}: ${value}`).join(". ");

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
          value={register.text}
          onChange={register.setText}
        />
        {register.filters.map((filter, index) => {
          const column = byKey(filter.column);
          if (!column) return null;
          return (
            <FilterChip
              key={`${filter.column} ${filter.op} ${filter.values.join()}`}
              table={table}
              column={column}
              filter={filter}
              onRemove={() => register.setFilters(register.filters.filter((_, other) => other !== index))}
            />
          );
        })}
        <FilterMenu
          table={table}
          columns={columns}
          onAdd={(filter) => register.setFilters([...register.filters, filter])}
        />
        <span className="end" />
        <ColumnChooser
          table={table}
          columns={columns}
          shown={register.shown}
          onChange={register.setShown}
          onReset={register.resetColumns}
        />
        {tools?.({
          request: { ...register.query, offset: 0, limit: sight.total ?? 0 },
          columns: register.shown,
          total: sight.total ?? 0,
        })}
      </div>
      <DataGrid
        {...(ref ? { ref } : {})}
        {...(cells ? { cells } : {})}
        {...(onOpen ? { onOpen } : {})}
        {...(onEscape ? { onEscape } : {})}
        {...(markedActions ? { marked, onMarked: setMarked } : {})}
        label={label}
        columns={register.visible}
        query={register.query}
        kinds={kinds}
        fetchPage={fetchPage}
        onSort={register.setSort}
        widths={{ ...widths, ...register.widths }}
        onWidth={register.setWidth}
        openId={openId ?? null}
        onSight={onSight}
        empty={register.narrowed ? <NoMatch description={description} onClear={register.clear} /> : empty}
      />
      {markedActions && marked.size > 0 && (
        <div className="bulkbar" role="toolbar" aria-label={text("kit-marked-actions", { count: marked.size })}>
          <b role="status">{text("kit-marked", { count: marked.size })}</b>
          {markedActions([...marked], () => setMarked(new Set()))}
          <Button tone="quiet" small className="end" shortcut="Esc" onClick={() => setMarked(new Set())}>
            {text("kit-unmark")}
          </Button>
        </div>
      )}
      <StatusBar keys={legend ?? <ListKeys markable={markedActions !== undefined} />}>
        {sight.total === 0 && text("kit-range-none")}
        {sight.total !== null &&
          sight.total > 0 &&
          text("kit-range", {
            first: format.number(sight.first),
            last: format.number(sight.last),
            total: format.number(sight.total),
          })}
      </StatusBar>
    </section>
  );
}

function ListKeys({ markable }: { markable: boolean }) {
  const text = useText();
  return (
    <>
      <span>
        <Keys keys="ArrowUp" />
        <Keys keys="ArrowDown" /> {text("kit-keys-move")}
      </span>
      {markable && (
        <span>
          <Keys keys="Space" /> {text("kit-keys-mark")}
        </span>
      )}
      <span>
        <Keys keys="Enter" /> {text("kit-keys-open")}
      </span>
      <span>
        <Keys keys="?" /> {text("kit-keys-all")}
      </span>
    </>
  );
}
