/**
 * The views of a register: the program's and one's own, which of them is shown, how many rows each holds, and the ways to
 * save, rename, update and remove one's own.
 */
import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { useBackend } from "../../backend/context";
import type { Column } from "../../backend/types";
import { useText } from "../../text/context";
import { fits, useJsonSetting } from "../settings";
import { useViewAddress, type ViewAddress } from "./view-address";
import {
  type Arrangement,
  allViews,
  type FixedView,
  type Kept,
  type KeptView,
  nothingKept,
  readKept,
  type View,
} from "./views";

interface Asked {
  table: string;
  columns: readonly Column[];
  fixed: readonly FixedView[];
  firstColumns: readonly string[] | undefined;
}

export interface Views {
  all: readonly View[];
  current: View;
  address: ViewAddress;
  /** Kept views that this program cannot read. */
  unread: number;
  /** Each answers with the way back, or null when there is no room for it. */
  add: (name: string, arrangement: Arrangement, retired: boolean) => { key: string; undo: () => void } | null;
  change: (key: string, change: Partial<KeptView>) => (() => void) | null;
  remove: (key: string) => () => void;
}

export function useViews({ table, columns, fixed, firstColumns }: Asked): Views {
  const text = useText();
  const address = useViewAddress();
  const [kept, keep] = useJsonSetting(`views.${table}`, nothingKept, readKept);
  const all = useMemo(
    () => allViews({ table, columns, fixed, kept: kept.views, firstColumns, text }),
    [table, columns, fixed, kept, firstColumns, text],
  );
  const current = all.find((view) => view.key === address.current) ?? all[0];
  if (!current) throw new Error("a register has at least one view");

  /** Keeps them, and gives the way back to what was kept before. */
  function put(views: readonly KeptView[]): (() => void) | null {
    const next: Kept = { ...kept, views };
    if (!fits(next)) return null;
    keep(next);
    return () => keep(kept);
  }

  return {
    all,
    current,
    address,
    unread: kept.unread.length,
    add: (name, arrangement, retired) => {
      const key = freeKey(all);
      const undo = put([...kept.views, { key, name, retired, ...arrangement }]);
      return undo && { key, undo };
    },
    change: (key, change) => put(kept.views.map((view) => (view.key === key ? { ...view, ...change } : view))),
    remove: (key) => put(kept.views.filter((view) => view.key !== key)) ?? (() => {}),
  };
}

/** Not used before either, so that an old address never shows another view. */
function freeKey(views: readonly View[]): string {
  let number = Date.now();
  while (views.some((view) => view.key === `own-${number.toString(36)}`)) number += 1;
  return `own-${number.toString(36)}`;
}

/** How many rows each view holds as it is kept. Views that differ in columns and order alone are counted once. */
export function useViewCounts(table: string, views: readonly View[], kinds: readonly string[]) {
  const backend = useBackend();
  const requests = views.map(({ own, retired }) => {
    const asked = { table, text: own.text.trim() === "" ? null : own.text, filters: [...own.filters] };
    return { ...asked, ...(retired ? { retired } : {}), limit: 0 };
  });
  const keys = requests.map((request) => JSON.stringify(request));
  const first = requests.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
  const results = useQueries({
    queries: first.map((request) => ({
      queryKey: ["view-count", table, request],
      queryFn: async () => (await backend.list(request)).total,
      meta: { kinds: [...kinds] },
    })),
  });
  const counted = new Map(first.map((request, at) => [JSON.stringify(request), results[at]?.data]));
  return keys.map((key) => counted.get(key));
}
