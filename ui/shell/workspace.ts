/**
 * The workspace that is open, the counts that the rail shows of it, and why none is open when one should have been.
 */
import { type QueryClient, skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Backend } from "../backend/backend";
import { asBackendError, BackendFailure } from "../backend/errors";
import { type Question, useQuestion } from "../backend/query";
import type { Failure, RailCount, Workspace } from "../backend/types";

const failureKey = ["opening-failure"];

/** What stood in the way at start is said only once. Asked again, the answer is what is open in spite of it. */
async function current(backend: Backend, client: QueryClient) {
  try {
    return await backend.currentWorkspace();
  } catch (thrown) {
    const info = await backend.currentWorkspace();
    const error = asBackendError(thrown);
    if (info === null && error instanceof BackendFailure) client.setQueryData(failureKey, error.failure);
    return info;
  }
}

export const workspaceQuestion = (client: QueryClient): Question<Workspace | null> => ({
  kinds: ["*"],
  key: ["workspace"],
  read: async (backend) => {
    const info = await current(backend, client);
    if (info === null) return null;
    return { ...info, name: info.municipality, file: info.path.split(/[\\/]/).at(-1) ?? info.path };
  },
});

export function useWorkspace() {
  return useQuestion(workspaceQuestion(useQueryClient()));
}

/** Why the last workspace did not open at start; null when it did, or when there was none. */
export function useOpeningFailure(): Failure | null {
  const { data } = useQuery<Failure>({ queryKey: failureKey, queryFn: skipToken });
  return data ?? null;
}

/** To call when another workspace has been opened: everything on screen belongs to the former one. */
export function useWorkspaceOpened(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.resetQueries(), [client]);
}

export const railCountsQuestion: Question<RailCount[]> = {
  kinds: ["*"],
  key: ["rail-counts"],
  read: (backend) => backend.railCounts(),
};

export function useRailCounts(enabled: boolean) {
  return useQuestion(railCountsQuestion, enabled);
}
