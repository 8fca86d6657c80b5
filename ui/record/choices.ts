/**
 * Finds records to choose among, for a ComboBox.
 */
import { useCallback } from "react";
import type { Kind } from "../backend/bindings";
import { useBackend } from "../backend/context";
import type { Option } from "../kit/select";
import { sameId } from "./shape";

const shown = 30;

/** `without` leaves out a record, such as the one that chooses. */
export function useChoices(kind: Kind, without?: string): (text: string) => Promise<Option[]> {
  const backend = useBackend();
  return useCallback(
    async (text) => {
      const found = await backend.choices({ kind, text, limit: shown });
      return found
        .filter((choice) => !sameId(choice.id, without))
        .map(({ id, name, detail }) => ({
          value: id,
          label: name,
          ...(detail === "" || detail === name ? {} : { note: detail }),
        }));
    },
    [backend, kind, without],
  );
}
