/**
 * Records of another table that belong to the one shown: their names, a fact of each, and how many there are in all.
 */
import type { ReactNode } from "react";
import { useBackendQuery } from "../backend/query";
import type { Filter, Row } from "../backend/types";
import { Section } from "../kit/page";
import { ErrorState, Skeleton } from "../kit/state";
import { useFormat, useText } from "../text/context";
import { RecordLink } from "./history";
import "./record.css";
import { asString } from "./shape";

interface RelatedProps {
  title: string;
  /** Also the kind of the records. */
  table: string;
  filters: readonly Filter[];
  /** Record kinds whose changes can change the list. */
  kinds: readonly string[];
  /** Said when there is none. */
  none: string;
  /** What stands to the right of the name. */
  fact?: (row: Row) => ReactNode;
}

const shown = 30;

export function Related({ title, table, filters, kinds, none, fact }: RelatedProps) {
  const text = useText();
  const format = useFormat();
  const { data, error, refetch } = useBackendQuery(kinds, ["related", table, filters], (backend) =>
    backend.list({ table, filters: [...filters], limit: shown }),
  );
  const more = data ? data.total - data.rows.length : 0;
  return (
    <Section title={title} fact={data && data.total > 0 ? format.number(data.total) : undefined}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data?.total === 0 && <p className="dim said">{none}</p>}
      {data && data.total > 0 && (
        <ul className="related">
          {data.rows.map((row) => (
            <li key={row.id}>
              <span className="about">
                <RecordLink kind={table} id={row.id} name={asString(row.cells.name)} />
              </span>
              {fact && <span>{fact(row)}</span>}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="dim said">{text("record-more", { count: more })}</p>}
    </Section>
  );
}

/** A filter on exactly one value. */
export function only(column: string, value: string): Filter {
  return { column, op: "is", values: [value] };
}
