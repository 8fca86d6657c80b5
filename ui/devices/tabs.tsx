/**
 * The lists of the devices: all of them, the pairs that wait for a person, and what has been decided.
 */
import { ViewTabs } from "../kit/tabs";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { useConflicts } from "./conflicts";

export const tabs = ["all", "conflicts", "decided"] as const;
export type Tab = (typeof tabs)[number];

/** The address of a list, with what is open in it. */
export function place(tab: Tab, id: string | null = null): string {
  const path = id === null ? "/devices" : `/devices/${id}`;
  return tab === "all" ? path : `${path}?tab=${tab}`;
}

export function DeviceTabs({ current }: { current: Tab }) {
  const text = useText();
  const format = useFormat();
  const { data } = useConflicts();
  const count = data && `${format.number(data.conflicts.length)}${data.has_more ? "+" : ""}`;
  return (
    <ViewTabs
      label={text("devices-tabs")}
      current={current}
      items={tabs.map((tab) => ({
        key: tab,
        label: text(`devices-tab-${tab}`),
        href: href(place(tab)),
        ...(tab === "conflicts" && count !== undefined ? { count, gap: data?.conflicts.length !== 0 } : {}),
      }))}
    />
  );
}
