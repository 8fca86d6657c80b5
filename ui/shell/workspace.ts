/**
 * The workspace that is open, and the counts that the rail shows of it.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useBackendQuery } from "../backend/query";

export function useWorkspace() {
  return useBackendQuery(["*"], ["workspace"], (backend) => backend.workspace());
}

/** To call when another workspace has been opened: everything on screen belongs to the former one. */
export function useWorkspaceOpened(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.resetQueries(), [client]);
}

export function useRailCounts(enabled: boolean) {
  return useBackendQuery(["*"], ["rail-counts"], (backend) => backend.railCounts(), enabled);
}
