/**
 * Reading through the backend: a query names the record kinds that it shows, and is read again when one of them changes.
 */
import { useQuery } from "@tanstack/react-query";
import type { Backend } from "./backend";
import { useBackend } from "./context";

/** `kinds` are record kinds ("system", "role_assignment"); "*" means any change. */
export function useBackendQuery<T>(
  kinds: readonly string[],
  key: readonly unknown[],
  read: (backend: Backend) => Promise<T>,
  enabled = true,
) {
  const backend = useBackend();
  return useQuery({ queryKey: [...key], queryFn: () => read(backend), meta: { kinds: [...kinds] }, enabled });
}
