/**
 * Bodies against roles: who holds what, by which decision, and what stands empty. One tab stop; arrows move inside.
 */
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import type { MatrixRow_Serialize, ResponsibilityMatrix_Serialize } from "../backend/bindings";
import { move, type Position } from "../kit/grid/navigation";
import { useSingleKeys } from "../shell/appearance";
import { useText } from "../text/context";
import { ChainsCell } from "./chains-cell";
import { chainTotal, filledByDecision } from "./matrix-counts";
import { RoleCell } from "./role-cell";

export interface CellAddress {
  row: number;
  /** Index of the role; null on the body's name and on its chains. */
  role: number | null;
}

interface MatrixProps {
  matrix: ResponsibilityMatrix_Serialize;
  /** The cell in focus, where the page's own button and key act. */
  onCell: (cell: CellAddress) => void;
  onOpenCell: (cell: CellAddress) => void;
  onOpenBody: (row: MatrixRow_Serialize) => void;
  onOpenChains: (row: MatrixRow_Serialize) => void;
}

export function Matrix({ matrix, onCell, onOpenCell, onOpenBody, onOpenChains }: MatrixProps) {
  const text = useText();
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const [singles] = useSingleKeys();
  const [at, setAt] = useState<Position>({ row: 0, column: 1 });
  const { roles, rows } = matrix;
  const columns = roles.length + 2;

  // The register may have lost a body or a role since the focus was put there.
  const here = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns - 1) };
  const role = here.column > 0 && here.column <= roles.length ? here.column - 1 : null;

  useEffect(() => onCell({ row: here.row, role }), [onCell, here.row, role]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the place decides which cell is looked up
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const cell = table.current?.querySelector<HTMLElement>('[tabindex="0"]');
    cell?.focus();
    cell?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [at]);

  function open({ row: rowAt, column }: Position) {
    const row = rows[rowAt];
    if (!row) return;
    if (column === 0) onOpenBody(row);
    else if (column > roles.length) onOpenChains(row);
    else onOpenCell({ row: rowAt, role: column - 1 });
  }

  function onKeyDown(event: KeyboardEvent) {
    // Letters move only where single keys are on, and never with Ctrl: that is somebody else's shortcut.
    if (event.altKey || event.metaKey || (event.key.length === 1 && (event.ctrlKey || !singles))) return;
    if (event.key === "Enter" && !event.ctrlKey) {
      event.preventDefault();
      open(here);
      return;
    }
    const next = move(here, { key: event.key, ctrl: event.ctrlKey }, { rows: rows.length, columns, page: 8 });
    if (next === null) return;
    event.preventDefault();
    moved.current = true;
    setAt({ ...next, row: Math.max(0, next.row) });
  }

  const cellProps = (row: number, column: number) => ({
    role: column === 0 ? "rowheader" : "gridcell",
    tabIndex: here.row === row && here.column === column ? 0 : -1,
    "aria-colindex": column + 1,
    onFocus: () => setAt({ row, column }),
    onClick: (event: MouseEvent) => {
      if ((event.target as Element).closest("a") === null) open({ row, column });
    },
  });

  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid made of table rows is allowed, and keeps its headers
      role="grid"
      className="matrix"
      aria-label={text("matrix-label")}
      aria-rowcount={rows.length + 2}
      aria-colcount={columns}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{text("matrix-body")}</th>
          {roles.map((known) => (
            <th scope="col" key={known.id}>
              <b>{known.name}</b>
              {text(known.required ? "matrix-required" : "matrix-optional")}
            </th>
          ))}
          <th scope="col">
            <b>{text("matrix-chains")}</b>
            {text("matrix-chains-note")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, rowAt) => (
          <tr key={row.body} aria-rowindex={rowAt + 2}>
            <th scope="row" {...cellProps(rowAt, 0)}>
              <b>{row.name}</b>
              <small>{text(`body-body-type-${row.body_type.replaceAll("_", "-")}`)}</small>
            </th>
            {roles.map((known, roleAt) => (
              <RoleCell key={known.id} role={known} row={row} at={roleAt} cell={cellProps(rowAt, roleAt + 1)} />
            ))}
            <ChainsCell
              chains={row.chains}
              most={Math.max(...rows.map(chainTotal))}
              cell={cellProps(rowAt, columns - 1)}
            />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr aria-rowindex={rows.length + 2}>
          <th scope="row">{text("matrix-filled")}</th>
          {roles.map((known, roleAt) => {
            const { held, all } = filledByDecision(matrix, roleAt);
            return <td key={known.id}>{all === 0 ? "–" : text("matrix-of", { count: held, all })}</td>;
          })}
          <td>
            {text("matrix-whole-of", {
              count: rows.reduce((sum, row) => sum + row.chains.whole, 0),
              all: rows.reduce((sum, row) => sum + chainTotal(row), 0),
            })}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
