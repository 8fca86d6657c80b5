/**
 * Searches for records to choose among, in the shape that a ComboBox asks for.
 */
import { useCallback } from "react";
import type { Kind } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { useBackendQuery } from "../backend/query";
import type { Option } from "../kit/select";
import { sameId } from "./identity";

const mostShown = 30;

/** `without` leaves out a record, such as the system itself. */
export function useChoices(kind: Kind, without?: string): (text: string) => Promise<readonly Option[]> {
  const backend = useBackend();
  return useCallback(
    async (text) => {
      const found = await backend.choices({ kind, text, limit: mostShown });
      return found
        .filter((choice) => !sameId(choice.id, without))
        .map(({ id, name, detail }) => ({ value: id, label: name, ...(detail ? { note: detail } : {}) }));
    },
    [backend, kind, without],
  );
}

/** The executive board, which decides on criticality; null while unknown. */
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
