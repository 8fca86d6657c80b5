/**
 * The view of a register as `?view=…` of the address. Another view begins without an open record or form.
 */
import { useRouterState } from "@tanstack/react-router";
import type { ViewAddress } from "../kit/grid/view-address";
import { href, useGo, useParam, useQueryParam } from "./go";

export function useRoutedViewAddress(): ViewAddress {
  const go = useGo();
  const id = useParam("id");
  const current = useQueryParam("view");
  // Which of several registers on one page it is.
  const tab = useQueryParam("tab");
  const path = useRouterState({ select: (state) => state.location.pathname });
  const register = id !== undefined && path.endsWith(`/${id}`) ? path.slice(0, -id.length - 1) : path;

  function place(view: string | null): string {
    const query = new URLSearchParams();
    if (tab !== undefined) query.set("tab", tab);
    if (view !== null) query.set("view", view);
    return query.size === 0 ? register : `${register}?${query}`;
  }

  return { current, href: (view) => href(place(view)), go: (view) => go(place(view)) };
}
