/**
 * F6: from pane to pane, each entered where it was left.
 */
const focusable = 'a[href], button, input, select, textarea, [tabindex="0"]';
const left = new WeakMap<Element, HTMLElement>();

function panes(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>("[data-pane]")];
  // A pane that holds others is only their frame.
  return all.filter((pane) => pane.querySelector("[data-pane]") === null);
}

function entrance(pane: HTMLElement): HTMLElement {
  const last = left.get(pane);
  if (last && pane.contains(last)) return last;
  const cell = pane.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]');
  return cell ?? pane.querySelector<HTMLElement>(focusable) ?? pane;
}

export function cyclePane(direction: 1 | -1): void {
  const all = panes();
  const active = document.activeElement;
  const at = all.findIndex((pane) => pane.contains(active));
  const here = all[at];
  if (here && active instanceof HTMLElement && active !== here) left.set(here, active);
  const next = all[(Math.max(at, direction === 1 ? -1 : 0) + direction + all.length) % all.length];
  if (next) entrance(next).focus();
}
