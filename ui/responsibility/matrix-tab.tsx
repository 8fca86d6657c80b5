/**
 * The matrix with the dialogs that its cells open.
 */
import { Landmark } from "lucide-react";
import type { MatrixRow_Serialize, ResponsibilityMatrix_Serialize } from "../backend/bindings";
import { Keys } from "../kit/keys";
import { StatusBar } from "../kit/page";
import { EmptyState, ErrorState, Skeleton } from "../kit/state";
import { Gap, Status } from "../kit/status";
import { href, useGo } from "../shell/go";
import { useText } from "../text/context";
import { pathTo } from "../who/paths";
import { type CellAddress, Matrix } from "./matrix";
import { place } from "./place";
import type { RolePlace } from "./role-work";

interface MatrixTabProps {
  matrix: ResponsibilityMatrix_Serialize | undefined;
  error: unknown;
  onRetry: () => void;
  /** The cell in focus. Must stay the same function. */
  onCell: (cell: CellAddress) => void;
  onOpenCell: (cell: CellAddress) => void;
}

/** What is appointed to from a cell. */
export function placeAt(matrix: ResponsibilityMatrix_Serialize, cell: CellAddress): RolePlace | null {
  const row = matrix.rows[cell.row];
  if (!row) return null;
  const role = cell.role === null ? null : (matrix.roles[cell.role] ?? null);
  const holders = cell.role === null ? [] : (row.cells[cell.role] ?? []);
  return { object: { on: "body", id: row.body }, objectName: row.name, role, holders };
}

export function MatrixTab({ matrix, error, onRetry, onCell, onOpenCell }: MatrixTabProps) {
  const text = useText();
  const go = useGo();
  const openBody = (row: MatrixRow_Serialize) => {
    const path = pathTo("body", row.body);
    if (path !== null) go(path);
  };

  if (error) return <ErrorState error={error} title={text("matrix-error")} onRetry={onRetry} />;
  if (!matrix) return <Skeleton rows={8} />;
  if (matrix.rows.length === 0 || matrix.roles.length === 0) {
    const bodies = matrix.rows.length === 0;
    return (
      <div className="responsibility-state">
        <EmptyState icon={<Landmark className="i-l" />} title={text(bodies ? "matrix-no-bodies" : "matrix-no-roles")}>
          <p>
            <a href={href(bodies ? "/bodies" : "/roles")}>
              {text(bodies ? "matrix-no-bodies-hint" : "matrix-no-roles-hint")}
            </a>
          </p>
        </EmptyState>
      </div>
    );
  }
  return (
    <>
      <div className="scroll" data-pane="list" data-keys="">
        <Matrix
          matrix={matrix}
          onCell={onCell}
          onOpenCell={onOpenCell}
          onOpenBody={openBody}
          onOpenChains={(row) => go(place("chains", { owner: row.name }))}
        />
      </div>
      <StatusBar
        keys={
          <>
            <span>
              <Keys keys="ArrowUp+ArrowDown+ArrowLeft+ArrowRight" /> {text("kit-keys-move")}
            </span>
            <span>
              <Keys keys="Enter" /> {text("kit-keys-open")}
            </span>
            <span>
              <Keys keys="U" /> {text("matrix-key-appoint")}
            </span>
          </>
        }
      >
        <span className="legend">
          <span>{text("matrix-legend-decided")}</span>
          <Status tone="warn">{text("who-informal")}</Status>
          <Gap icon={null} />
          <span>{text("matrix-legend-vacant")}</span>
        </span>
      </StatusBar>
    </>
  );
}
