/**
 * The views of the devices: all of them, the pairs that wait for a person, and what has been decided.
 */
import { ViewTabs } from "../kit/tabs";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { useConflicts } from "./conflicts";

export const views = ["all", "conflicts", "decided"] as const;
export type View = (typeof views)[number];

/** The address of a view, with what is open in it. */
export function place(view: View, id: string | null = null): string {
  const path = id === null ? "/devices" : `/devices/${id}`;
  return view === "all" ? path : `${path}?view=${view}`;
}

export function DeviceViews({ current }: { current: View }) {
  const text = useText();
  const format = useFormat();
  const { data } = useConflicts();
  const count = data && `${format.number(data.conflicts.length)}${data.has_more ? "+" : ""}`;
  return (
    <ViewTabs
      label={text("devices-views")}
      current={current}
      items={views.map((view) => ({
        key: view,
        label: text(`devices-view-${view}`),
        href: href(place(view)),
        ...(view === "conflicts" && count !== undefined ? { count, gap: data?.conflicts.length !== 0 } : {}),
      }))}
    />
  );
}
