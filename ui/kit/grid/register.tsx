/**
 * A whole register: its views, search, filters, columns, the table, what to do with marked rows, and the line of facts below.
 */
import { type ReactNode, type Ref, useCallback, useState } from "react";
import { createPortal } from "react-dom";
import { useBackend } from "../../backend/context";
import { useBackendQuery } from "../../backend/query";
import type { Column, ListRequest, Row } from "../../backend/types";
import { useFormat, useText } from "../../text/context";
import { Button } from "../button";
import { Keys } from "../keys";
import { StatusBar } from "../page";
import { useTop } from "../split-pane";
import { ErrorState, NoMatch, Skeleton } from "../state";
import type { CellRenderer } from "./cells";
import { DataGrid, type GridHandle, type Sight } from "./data-grid";
import { useFilterWords } from "./filter-words";
import { NoneRetired, retiredCells, retiredWidths } from "./retired";
import { Toolbar } from "./toolbar";
import { type Arranged, useArrangement } from "./use-arrangement";
import { useViews } from "./use-views";
import { ViewBar } from "./view-bar";
import { everything, type FixedView, type View } from "./views";

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
  /** The views that the program brings; one of everything when absent. */
  views?: readonly FixedView[];
  /** Shown until the reader chooses, where the screen draws what the table's own first columns say. */
  initialColumns?: readonly string[];
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
  /** The views stand directly above the list, where it shares its pane with something else. */
  inPane?: boolean;
  ref?: Ref<GridHandle>;
}

export function Register(props: RegisterProps) {
  const {
    data: columns,
    error,
    refetch,
  } = useBackendQuery([], ["columns", props.table], (backend) => backend.listColumns(props.table));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!columns) return <Skeleton rows={8} />;
  return <LoadedRegister key={props.table} {...props} columns={columns} />;
}

type Loaded = RegisterProps & { columns: readonly Column[] };

function LoadedRegister(props: Loaded) {
  const { table, label, kinds, columns, views: fixed = everything, initialColumns, inPane } = props;
  const top = useTop();
  const views = useViews({ table, columns, fixed, firstColumns: initialColumns });
  const view = views.current;
  const arranged = useArrangement(table, columns, view);
  const bar = <ViewBar table={table} views={views} arranged={arranged} kinds={kinds} />;
  const isAbove = top !== undefined && inPane !== true;
  return (
    <section className="list" aria-label={label} data-pane="list">
      {isAbove ? top && createPortal(bar, top) : bar}
      <Rows key={view.place} {...props} view={view} arranged={arranged} />
    </section>
  );
}

function Rows(props: Loaded & { view: View; arranged: Arranged }) {
  const { table, label, kinds, empty, widths, cells, openId, onOpen, onEscape } = props;
  const { tools, legend, columns, view, arranged, ref } = props;
  // What can be done with many at once is for records that are in the register.
  const markedActions = view.retired ? undefined : props.markedActions;
  const text = useText();
  const backend = useBackend();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0, total: null });
  const fetchPage = useCallback((request: ListRequest) => backend.list(request), [backend]);
  const onSight = useCallback((next: Sight) => {
    setSight((now) => (now.first === next.first && now.last === next.last && now.total === next.total ? now : next));
  }, []);
  const described = useFilterWords(table, columns, arranged.now.filters);
  const description = described.map(({ name, value }) => `${name}: ${value}`).join(". ");

  return (
    <>
      <Toolbar table={table} columns={columns} view={view} arranged={arranged}>
        {tools?.({
          request: { ...arranged.query, offset: 0, limit: sight.total ?? 0 },
          columns: [...arranged.now.columns],
          total: sight.total ?? 0,
        })}
      </Toolbar>
      <DataGrid
        {...(ref ? { ref } : {})}
        {...(onOpen ? { onOpen } : {})}
        {...(onEscape ? { onEscape } : {})}
        {...(markedActions ? { marked, onMarked: setMarked } : {})}
        label={label}
        columns={arranged.visible}
        query={arranged.query}
        kinds={kinds}
        fetchPage={fetchPage}
        onSort={arranged.setSort}
        // What a screen draws as a gap to mend is none in a record that has left.
        cells={view.retired ? retiredCells : (cells ?? noCells)}
        widths={{ ...retiredWidths, ...widths, ...arranged.widths }}
        onWidth={arranged.setWidth}
        openId={openId ?? null}
        onSight={onSight}
        empty={
          arranged.narrowed ? (
            <NoMatch description={description} onClear={arranged.clear} />
          ) : view.retired ? (
            <NoneRetired />
          ) : (
            empty
          )
        }
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
        <Range sight={sight} />
      </StatusBar>
    </>
  );
}

const noCells: Readonly<Record<string, CellRenderer>> = {};

function Range({ sight: { first, last, total } }: { sight: Sight }) {
  const text = useText();
  const format = useFormat();
  if (total === null) return null;
  if (total === 0) return text("kit-range-none");
  return text("kit-range", { first: format.number(first), last: format.number(last), total: format.number(total) });
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
