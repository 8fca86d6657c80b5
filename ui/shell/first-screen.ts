/**
 * Says once, when the first screen with content has been painted, that the program is ready. Whoever started it, such
 * as a test or `make run`, may be waiting for that.
 */
import { useIsFetching } from "@tanstack/react-query";
import { useEffect } from "react";
import { useBackend } from "../backend/context";

let said = false;

export function useFirstScreen(): void {
  const backend = useBackend();
  const fetching = useIsFetching();
  useEffect(() => {
    if (said || fetching > 0) return;
    // The second frame after the content is there is the one that shows it.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (said) return;
        said = true;
        void backend.firstScreen().catch(() => {});
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [backend, fetching]);
}
