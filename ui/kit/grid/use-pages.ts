/**
 * The rows of a register as windows: only the pages in sight are asked for, and the last ones stand until new ones come.
 */
import { useQueries } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { ListRequest, Page, Row } from "../../backend/types";

export const pageSize = 100;

export type GridQuery = Omit<ListRequest, "offset" | "limit">;
export type FetchPage = (request: ListRequest) => Promise<Page>;

interface Asked {
  query: GridQuery;
  kinds: readonly string[];
  fetchPage: FetchPage;
  /** First and last row in sight. */
  first: number;
  last: number;
}

export interface Pages {
  rowAt: (index: number) => Row | undefined;
  /** Null until the first answer. */
  total: number | null;
  busy: boolean;
  error: unknown;
  retry: () => void;
}

export function usePages({ query, kinds, fetchPage, first, last }: Asked): Pages {
  const firstPage = Math.floor(Math.max(0, first) / pageSize);
  const lastPage = Math.max(firstPage, Math.floor(Math.max(0, last) / pageSize));
  const numbers = Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index);

  const results = useQueries({
    queries: numbers.map((number) => ({
      queryKey: ["list", query.table, query, number],
      queryFn: () => fetchPage({ ...query, offset: number * pageSize, limit: pageSize }),
      meta: { kinds: [...kinds] },
    })),
  });

  const fresh = new Map<number, readonly Row[]>();
  let freshTotal: number | null = null;
  results.forEach((result, index) => {
    if (!result.data) return;
    fresh.set(numbers[index] ?? 0, result.data.rows);
    freshTotal = result.data.total;
  });

  // What was last shown stands in while an answer is on its way, so that sorting never flashes an empty list.
  const shown = useRef<{ pages: Map<number, readonly Row[]>; total: number | null }>({ pages: fresh, total: null });
  const complete = results.every((result) => result.data !== undefined);
  useEffect(() => {
    if (complete) shown.current = { pages: fresh, total: freshTotal };
  });

  const failed = results.find((result) => result.error !== null);
  return {
    rowAt: (index) => {
      const number = Math.floor(index / pageSize);
      const rows = fresh.get(number) ?? (freshTotal === null ? shown.current.pages.get(number) : undefined);
      return rows?.[index % pageSize];
    },
    total: freshTotal ?? shown.current.total,
    busy: results.some((result) => result.isFetching),
    error: failed?.error ?? null,
    retry: () => {
      for (const result of results) if (result.error !== null) void result.refetch();
    },
  };
}
