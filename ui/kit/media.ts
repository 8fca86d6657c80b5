/**
 * Whether the window is as a media query says, followed as it changes.
 */
import { useCallback, useSyncExternalStore } from "react";

/** False where nothing is laid out, as in the component tests. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const media = window.matchMedia?.(query);
      media?.addEventListener("change", onChange);
      return () => media?.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(query).matches ?? false);
}
