/**
 * Moving between screens. Addresses are hashes, since the build runs from a custom protocol.
 */
import { useParams, useRouter, useRouterState } from "@tanstack/react-router";
import { useCallback } from "react";

/** The address of a path, for a link: `href(\`/systems/${id}\`)`. */
export function href(path: string): string {
  return `#${path}`;
}

interface GoOptions {
  /** Takes the place of the present page in the history. */
  replace?: boolean;
}

export function useGo(): (path: string, options?: GoOptions) => void {
  const { history } = useRouter();
  return useCallback((path, options) => (options?.replace ? history.replace(path) : history.push(path)), [history]);
}

/** The address of a place within the present register, under the view that is shown. */
export function useWithin(): (path: string) => string {
  const { history } = useRouter();
  return useCallback(
    (path) => {
      const view = new URLSearchParams(history.location.search).get("view");
      if (view === null) return path;
      const [place, query] = path.split("?");
      const params = new URLSearchParams(query);
      params.set("view", view);
      return `${place}?${params}`;
    },
    [history],
  );
}

/** Moves within a register, from record to record and back: its view stays. */
export function useStay(): (path: string, options?: GoOptions) => void {
  const go = useGo();
  const within = useWithin();
  return useCallback((path, options) => go(within(path), options), [go, within]);
}

/** A `$name` of the screen's path. */
export function useParam(name: string): string | undefined {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params[name];
}

/** A `?name=value` of the address. */
export function useQueryParam(name: string): string | undefined {
  return useRouterState({
    select: (state) => new URLSearchParams(state.location.searchStr).get(name) ?? undefined,
  });
}

export function usePath(): string {
  return useRouterState({ select: (state) => state.location.pathname });
}
