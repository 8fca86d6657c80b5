/** Finds records to choose among, for a ComboBox. */
import { useCallback } from "react";
import type { Kind } from "../backend/bindings";
import { useBackend } from "../backend/context";
import type { Option } from "../kit/select";

const shown = 20;

export function useChoices(kind: Kind): (text: string) => Promise<Option[]> {
  const backend = useBackend();
  return useCallback(
    async (text) => {
      const found = await backend.choices({ kind, text, limit: shown });
      return found.map(({ id, name, detail }) => ({
        value: id,
        label: name,
        ...(detail === "" || detail === name ? {} : { note: detail }),
      }));
    },
    [backend, kind],
  );
}
