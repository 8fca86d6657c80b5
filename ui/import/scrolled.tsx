/**
 * A long list that scrolls within the page. It takes focus, so that the keyboard can scroll it too.
 */
import type { ReactNode } from "react";

export function Scrolled({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without focus the arrow keys could not scroll it
    <div className="import-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
