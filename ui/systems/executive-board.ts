/**
 * The executive board, which decides on criticality: the first answer to who has decided.
 */
import { useBackendQuery } from "../backend/query";
import type { Option } from "../kit/select";

/** Null while unknown. */
export function useExecutiveBoard() {
  return useBackendQuery(["body"], ["executive-board"], async (backend): Promise<Option | null> => {
    const { rows } = await backend.list({
      table: "body",
      filters: [{ column: "body_type", op: "is", values: ["executive_board"] }],
      limit: 1,
    });
    const row = rows[0];
    return row ? { value: row.id, label: String(row.cells.name ?? "") } : null;
  });
}
