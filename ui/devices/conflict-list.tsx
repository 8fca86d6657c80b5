/**
 * Konflikter: pairs of devices that one strong key joins and another parts, each opened as a comparison.
 */
import { CircleCheck } from "lucide-react";
import { useCallback, useRef } from "react";
import { useBackend } from "../backend/context";
import type { Cell, Column, ListRequest, Page, Row } from "../backend/types";
import type { CellRenderer } from "../kit/grid/cells";
import { DataGrid, type GridHandle } from "../kit/grid/data-grid";
import type { ListPlace } from "../kit/grid/register-pane";
import { Banner } from "../kit/note";
import { StatusBar } from "../kit/page";
import { SplitPane } from "../kit/split-pane";
import { EmptyState } from "../kit/state";
import { Status } from "../kit/status";
import { useFormat, useText } from "../text/context";
import { ConflictPane } from "./conflict-pane";
import { type Conflict, deviceKinds, keysThat, pairId, useConflicts } from "./conflicts";

const column = (key: string, kind: Column["kind"] = "text"): Column => ({
  key,
  kind,
  sortable: false,
  filterable: false,
  default: true,
  codes: [],
});

const columns = [
  column("device"),
  column("other"),
  // Drawn by this screen: a code cell leaves the sign beside its word.
  column("agrees", "code"),
  column("contradicts", "code"),
  column("last_seen", "date"),
];
const widths = { device: 176, other: 160, agrees: 128, contradicts: 128, last_seen: 136 };
const query = { table: "identity_conflict", text: null, filters: [], sort: [] };

function rowOf(conflict: Conflict): Row {
  const { device, other } = conflict;
  const last_seen = device.last_seen > other.last_seen ? device.last_seen : other.last_seen;
  return {
    id: pairId(conflict),
    cells: {
      device: device.name,
      device_key: device.serials[0] ?? null,
      other: other.name,
      other_key: other.serials[0] ?? null,
      agrees: keysThat(conflict, "equal").join(" "),
      contradicts: keysThat(conflict, "different").join(" "),
      last_seen,
    },
  };
}

export function ConflictList({ openId, onOpen, onClose }: ListPlace) {
  const text = useText();
  const format = useFormat();
  const backend = useBackend();
  const grid = useRef<GridHandle>(null);
  const { data } = useConflicts();
  const fetchPage = useCallback(
    async ({ offset, limit }: ListRequest): Promise<Page> => {
      const { conflicts } = await backend.identityConflicts();
      return { rows: conflicts.slice(offset, offset + limit).map(rowOf), total: conflicts.length };
    },
    [backend],
  );
  const close = () => {
    onClose();
    grid.current?.focus();
  };
  return (
    <SplitPane
      id="conflicts"
      initial={600}
      max={820}
      list={
        <section className="list" aria-label={text("devices-tab-conflicts")} data-pane="list">
          {data?.has_more && (
            <Banner>{text("devices-conflicts-more", { count: format.number(data.conflicts.length) })}</Banner>
          )}
          <DataGrid
            ref={grid}
            label={text("devices-tab-conflicts")}
            columns={columns}
            query={query}
            kinds={deviceKinds}
            fetchPage={fetchPage}
            onSort={() => {}}
            widths={widths}
            cells={cells}
            openId={openId}
            onOpen={(row) => onOpen(row.id)}
            onEscape={onClose}
            empty={
              <EmptyState icon={<CircleCheck />} title={text("devices-conflicts-empty")}>
                <p>{text("devices-conflicts-empty-hint")}</p>
              </EmptyState>
            }
          />
          <StatusBar>{data && text("devices-conflicts-count", { count: data.conflicts.length })}</StatusBar>
        </section>
      }
      detail={
        openId === null ? null : (
          <ConflictPane
            key={openId}
            id={openId}
            onClose={close}
            onPrevious={() => grid.current?.step(-1)}
            onNext={() => grid.current?.step(1)}
          />
        )
      }
    />
  );
}

const named =
  (key: string): CellRenderer =>
  ({ value, row }) => <Named name={value} serial={row.cells[key] ?? null} />;

const cells = {
  device: named("device_key"),
  other: named("other_key"),
  agrees: (({ value }) => <StrongKeys tone="ok" keys={value} />) satisfies CellRenderer,
  contradicts: (({ value }) => <StrongKeys tone="warn" keys={value} />) satisfies CellRenderer,
};

function Named({ name, serial }: { name: Cell; serial: Cell }) {
  return (
    <span>
      {String(name)} {serial !== null && <span className="dim">{String(serial)}</span>}
    </span>
  );
}

function StrongKeys({ tone, keys }: { tone: "ok" | "warn"; keys: Cell }) {
  const text = useText();
  if (keys === null || keys === "") return <span className="dim">–</span>;
  const words = String(keys)
    .split(" ")
    .map((key) => text(`identity-conflict-key-${key}`));
  return <Status tone={tone}>{words.join(", ")}</Status>;
}
