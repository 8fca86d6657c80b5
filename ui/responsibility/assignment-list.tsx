/**
 * "Uppdrag": every appointment, held and ended. Enter shows it, with the way to end it or to appoint somebody else; one that
 * was taken out of the register can be restored.
 */
import { UsersRound } from "lucide-react";
import { useState } from "react";
import type { AssignmentView_Serialize, RoleObject } from "../backend/bindings";
import { useBackend } from "../backend/context";
import type { Row } from "../backend/types";
import { ExportMenu } from "../kit/export-menu";
import { Register } from "../kit/grid/register";
import { EmptyState, ErrorState } from "../kit/state";
import { RetireDialog } from "../record/retire-dialog";
import { sameId } from "../record/shape";
import { useText } from "../text/context";
import type { RolePlace } from "./role-work";

const widths = { object: 200, decision: 232 };
const kinds = ["role_assignment", "role_type", "person", "body", "system"];

/** On what a row's role is held; null for a row that is not of the shape that the table promises. */
function objectOf(row: Row): RoleObject | null {
  const { object_kind: on, object_id: id } = row.cells;
  if (typeof id !== "string") return null;
  return on === "municipality" || on === "body" || on === "system" ? { on, id } : null;
}

/** An assignment is called what it says: who, as what, on what. */
function named({ cells }: Row): string {
  return [cells.holder, cells.role, cells.object].filter((part) => typeof part === "string").join(", ");
}

export function AssignmentList({ onWork }: { onWork: (place: RolePlace, appoint: boolean) => void }) {
  const text = useText();
  const backend = useBackend();
  const [error, setError] = useState<unknown>(null);
  const [restored, setRestored] = useState<Row | null>(null);

  async function open(row: Row) {
    if (typeof row.cells.retired_at === "string") return setRestored(row);
    // A row shows names and dates; what the dialogs act on is the assignment itself.
    setError(null);
    try {
      const found = await whole(row);
      if (found === null) return;
      const { assignment, object } = found;
      const { role, object: named } = assignment;
      onWork({ object, objectName: named.name, role, holders: [assignment] }, false);
    } catch (thrown) {
      setError(thrown);
    }
  }

  async function whole(row: Row): Promise<{ assignment: AssignmentView_Serialize; object: RoleObject } | null> {
    const object = objectOf(row);
    if (object === null) return null;
    const assignments = await backend.assignments(object);
    const assignment = assignments.find(({ id }) => sameId(id, row.id));
    return assignment ? { assignment, object } : null;
  }

  return (
    <>
      {error !== null && <ErrorState error={error} />}
      <Register
        table="role_assignment"
        label={text("role-assignment-table")}
        kinds={kinds}
        widths={widths}
        onOpen={(row) => void open(row)}
        tools={(shown) => <ExportMenu shown={shown} />}
        empty={
          <EmptyState icon={<UsersRound className="i-l" />} title={text("matrix-assignments-none")}>
            <p>{text("matrix-assignments-none-hint")}</p>
          </EmptyState>
        }
      />
      {restored && (
        <RetireDialog
          command="restore"
          record={{ id: restored.id, name: named(restored) }}
          onClose={() => setRestored(null)}
        />
      )}
    </>
  );
}
