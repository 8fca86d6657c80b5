/**
 * Who holds which role: the rows of the table `role_assignment`, the current before the ended.
 */
import { useBackendQuery } from "../backend/query";
import type { Filter, Row } from "../backend/types";
import { codeKey } from "../kit/grid/words";
import { Section } from "../kit/page";
import { ErrorState, Skeleton } from "../kit/state";
import { DecisionChip, Status } from "../kit/status";
import { useFormat, useText } from "../text/context";
import { RecordLink } from "./history";
import "./record.css";
import { asString } from "./shape";
import { todayIso } from "./today";

interface HeldRolesProps {
  title: string;
  filters: readonly Filter[];
  none: string;
  /** What each row is about, before its role: whom, or on what. */
  about: "holder" | "object";
}

const shown = 100;

/** The last day has passed. */
function isEnded(row: Row, today: string): boolean {
  const end = asString(row.cells.valid_to);
  return end !== "" && end < today;
}

export function HeldRoles({ title, filters, none, about }: HeldRolesProps) {
  const text = useText();
  const format = useFormat();
  const { data, error, refetch } = useBackendQuery(
    ["role_assignment", "person", "role_type", "body", "system"],
    ["held-roles", filters],
    (backend) => backend.list({ table: "role_assignment", filters: [...filters], limit: shown }),
  );
  const today = todayIso();
  const current = data?.rows.filter((row) => !isEnded(row, today)) ?? [];
  const ended = data?.rows.filter((row) => isEnded(row, today)) ?? [];
  return (
    <Section title={title} fact={current.length > 0 ? format.number(current.length) : undefined}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data && current.length === 0 && <p className="dim said">{none}</p>}
      {current.length > 0 && <Rows rows={current} about={about} />}
      {ended.length > 0 && (
        <details>
          <summary>{text("record-roles-ended", { count: ended.length })}</summary>
          <Rows rows={ended} about={about} />
        </details>
      )}
      {data && data.total > data.rows.length && (
        <p className="dim said">{text("record-more", { count: data.total - data.rows.length })}</p>
      )}
    </Section>
  );
}

function Rows({ rows, about }: { rows: readonly Row[]; about: "holder" | "object" }) {
  return (
    <ul className="related">
      {rows.map((row) => (
        <HeldRole key={row.id} row={row} about={about} />
      ))}
    </ul>
  );
}

function HeldRole({ row, about }: { row: Row; about: "holder" | "object" }) {
  const text = useText();
  const format = useFormat();
  const { cells } = row;
  const kind = asString(cells.assignment_kind);
  const other =
    about === "holder"
      ? { kind: "person", id: asString(cells.holder_id), name: asString(cells.holder) }
      : { kind: asString(cells.object_kind), id: asString(cells.object_id), name: asString(cells.object) };
  const [, reference = null, date] = /^(.*?)(?: (\d{4}-\d{2}-\d{2}))?$/.exec(asString(cells.decision)) ?? [];
  return (
    <li>
      <span className="about">
        <RecordLink {...other} />
        <small>
          {asString(cells.role)}
          {about === "holder" && cells.object_kind !== "municipality" && <>, {asString(cells.object)}</>}
          {", "}
          {cells.valid_to
            ? text("record-between", {
                from: format.date(asString(cells.valid_from)),
                to: format.date(asString(cells.valid_to)),
              })
            : text("record-since", { date: format.date(asString(cells.valid_from)) })}
        </small>
      </span>
      <span>
        {kind !== "formal" && (
          <Status tone={kind === "de_facto" ? "warn" : "mute"}>
            {text(codeKey("role_assignment", "assignment_kind", kind))}
          </Status>
        )}{" "}
        <DecisionChip reference={reference === "" ? null : reference} {...(date ? { date } : {})} />
      </span>
    </li>
  );
}
