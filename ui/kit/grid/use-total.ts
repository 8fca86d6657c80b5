/** How many live rows a whole table has. */
import { useBackendQuery } from "../../backend/query";

export function useTotal(table: string, kinds: readonly string[]): number | undefined {
  const { data } = useBackendQuery(kinds, ["total", table], async (backend) => {
    const { total } = await backend.list({ table, limit: 0 });
    return total;
  });
  return data;
}
