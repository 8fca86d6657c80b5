/**
 * Reading through the backend: a question names the record kinds that it shows, and is asked again when one of them
 * changes.
 */
import { type QueryClient, useQuery } from "@tanstack/react-query";
import type { Backend } from "./backend";
import { useBackend } from "./context";

/** `kinds` are record kinds ("system", "role_assignment"); "*" means any change. */
export interface Question<T> {
  kinds: readonly string[];
  key: readonly unknown[];
  read: (backend: Backend) => Promise<T>;
}

function options<T>({ kinds, key, read }: Question<T>, backend: Backend) {
  return { queryKey: [...key], queryFn: () => read(backend), meta: { kinds: [...kinds] } };
}

export function useQuestion<T>(question: Question<T>, enabled = true) {
  const backend = useBackend();
  return useQuery({ ...options(question, backend), enabled });
}

/** Asks before anything on screen does; the answer waits for who asks next. Null when there is none. */
export async function askAhead<T>(client: QueryClient, backend: Backend, question: Question<T>): Promise<T | null> {
  return client.fetchQuery(options(question, backend)).catch(() => null);
}

export function useBackendQuery<T>(
  kinds: readonly string[],
  key: readonly unknown[],
  read: (backend: Backend) => Promise<T>,
  enabled = true,
) {
  return useQuestion({ kinds, key, read }, enabled);
}
