/**
 * The workspace that is open, and the counts that the rail shows of it.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useBackendQuery } from "../backend/query";
import type { Workspace } from "../backend/types";

export function useWorkspace() {
  return useBackendQuery(["*"], ["workspace"], async (backend): Promise<Workspace | null> => {
    const info = await backend.currentWorkspace();
    if (info === null) return null;
    return { ...info, name: info.municipality, file: info.path.split(/[\\/]/).at(-1) ?? info.path };
  });
}

/** To call when another workspace has been opened: everything on screen belongs to the former one. */
export function useWorkspaceOpened(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.resetQueries(), [client]);
}

export function useRailCounts(enabled: boolean) {
  return useBackendQuery(["*"], ["rail-counts"], (backend) => backend.railCounts(), enabled);
}
