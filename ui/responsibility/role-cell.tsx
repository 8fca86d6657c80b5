/**
 * One body's holders of one role. Empty and required is drawn as a gap that says what is missing where.
 */
import type { HTMLAttributes } from "react";
import type { AssignmentView_Serialize, MatrixRole, MatrixRow_Serialize } from "../backend/bindings";
import { DecisionChip, Gap, Status } from "../kit/status";
import { useText } from "../text/context";
import { cellState } from "./matrix-counts";

interface RoleCellProps {
  role: MatrixRole;
  row: MatrixRow_Serialize;
  at: number;
  cell: HTMLAttributes<HTMLTableCellElement>;
}

export function RoleCell({ role, row, at, cell }: RoleCellProps) {
  const text = useText();
  const state = cellState(role, row, at);
  const place = { role: role.name.toLowerCase(), body: row.name };
  return (
    <td {...cell} className={state === "vacant" ? "is-vacant" : undefined}>
      {state === "vacant" && (
        <>
          <Gap />
          <span className="sr"> {text("matrix-vacant-at", place)}</span>
        </>
      )}
      {state === "none" && (
        <>
          <span className="dim" aria-hidden="true">
            –
          </span>
          <span className="sr">{text("matrix-none-at", place)}</span>
        </>
      )}
      {(row.cells[at] ?? []).map((holder) => (
        <Holder key={holder.id} holder={holder} />
      ))}
    </td>
  );
}

function Holder({ holder }: { holder: AssignmentView_Serialize }) {
  const text = useText();
  const { decision } = holder;
  const acting = holder.assignment_kind === "acting" ? ` (${text("who-acting")})` : "";
  return (
    <div className="holder">
      <span className="name">
        {holder.holder.name}
        {acting}
      </span>
      {decision && <DecisionChip reference={`${decision.body} § ${decision.paragraph}`} date={decision.date} />}
      {!holder.is_firm && <Status tone="warn">{text("who-informal")}</Status>}
    </div>
  );
}
