/**
 * Hands the backend and its query cache to the tree, and refreshes exactly what a change touches.
 */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import type { Backend } from "./backend";
import { BackendRefusal } from "./errors";
import type { RecordChange } from "./types";

const BackendContext = createContext<Backend | null>(null);

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The backend says when something changed, so nothing grows old by itself.
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 60_000,
        retry: (count, error) => !(error instanceof BackendRefusal) && count < 1,
        retryDelay: 200,
        refetchOnWindowFocus: false,
        networkMode: "always",
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}

function refresh(client: QueryClient, changes: readonly RecordChange[] | "all") {
  if (changes === "all") {
    void client.invalidateQueries({
      predicate: (query) => Array.isArray(query.meta?.kinds) && query.meta.kinds.length > 0,
    });
    return;
  }
  const kinds = new Set(changes.map((change) => change.kind));
  void client.invalidateQueries({
    predicate: (query) => {
      const shown = query.meta?.kinds;
      return Array.isArray(shown) && (shown.includes("*") || shown.some((kind: string) => kinds.has(kind)));
    },
  });
}

interface BackendProviderProps {
  backend: Backend;
  client?: QueryClient;
  children: ReactNode;
}

export function BackendProvider({ backend, client, children }: BackendProviderProps) {
  const [queries] = useState(() => client ?? createQueryClient());
  useEffect(() => backend.onChanged((changes) => refresh(queries, changes)), [backend, queries]);
  return (
    <BackendContext value={backend}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </BackendContext>
  );
}

export function useBackend(): Backend {
  const backend = useContext(BackendContext);
  if (backend === null) throw new Error("useBackend outside BackendProvider");
  return backend;
}
