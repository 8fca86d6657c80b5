/**
 * "Kedjor": the chain of every system, narrowed to the whole, the informal or the vacant, or to one body's.
 */
import { Server, X } from "lucide-react";
import type { Row } from "../backend/types";
import type { CellProps } from "../kit/grid/cells";
import { Segmented } from "../kit/segmented";
import { EmptyState } from "../kit/state";
import { Status } from "../kit/status";
import { bareId } from "../record/shape";
import { href, useGo } from "../shell/go";
import { useText } from "../text/context";
import { FixedList } from "./fixed-list";
import { place } from "./place";

const kinds = ["system", "role_assignment", "role_type", "body", "person"];
const columns = ["name", "owner", "chain", "chain_state", "steward", "gaps", "lifecycle_stage"];
const widths = { name: 240, owner: 220, chain_state: 124, steward: 180, lifecycle_stage: 120 };

const states = ["all", "vacant", "informal", "decided"] as const;
type State = (typeof states)[number];

function StateCell({ value }: CellProps) {
  const text = useText();
  if (value !== "decided" && value !== "informal" && value !== "vacant") return <span className="dim">–</span>;
  const tone = { decided: "ok", informal: "warn", vacant: "crit" } as const;
  return <Status tone={tone[value]}>{text(`system-chain-state-${value}`)}</Status>;
}

const cells = { chain_state: StateCell };

interface ChainListProps {
  state: string | null;
  /** The name of a body. */
  owner: string | null;
}

export function ChainList({ state: written, owner }: ChainListProps) {
  const text = useText();
  const go = useGo();
  const state: State = states.find((known) => known === written) ?? "all";
  const show = (next: { state: State; owner: string | null }) =>
    go(place("chains", { state: next.state === "all" ? null : next.state, owner: next.owner }), { replace: true });
  const filters = [
    ...(state === "all" ? [] : [{ column: "chain_state", op: "is" as const, values: [state] }]),
    ...(owner === null ? [] : [{ column: "owner", op: "is" as const, values: [owner] }]),
  ];
  return (
    <FixedList
      table="system"
      label={text("matrix-tab-chains")}
      kinds={kinds}
      columns={columns}
      filters={filters}
      widths={widths}
      cells={cells}
      onOpen={(row: Row) => go(`/systems/${bareId(row.id)}`)}
      onClear={() => show({ state: "all", owner: null })}
      bar={
        <>
          <Segmented
            label={text("system-column-chain-state")}
            value={state}
            onChange={(next) => show({ state: next, owner })}
            options={states.map((known) => ({
              value: known,
              label: known === "all" ? text("matrix-chains-all") : text(`system-chain-state-${known}`),
            }))}
          />
          {owner !== null && (
            <span className="fchip">
              <span>{text("system-column-owner")}</span>
              <b>{owner}</b>
              <button
                type="button"
                aria-label={text("kit-filter-remove", { filter: `${text("system-column-owner")} ${owner}` })}
                onClick={() => show({ state, owner: null })}
              >
                <X className="i-s" />
              </button>
            </span>
          )}
        </>
      }
      empty={
        <EmptyState icon={<Server className="i-l" />} title={text("matrix-systems-none")}>
          <p>
            <a href={href("/systems")}>{text("matrix-systems-none-hint")}</a>
          </p>
        </EmptyState>
      }
    />
  );
}
