/** What hangs on a body: who holds its roles, the systems that it owns, and what is agreed with it. */
import { useBackendQuery } from "../backend/query";
import { codeKey } from "../kit/grid/words";
import { Section } from "../kit/page";
import { ErrorState, Skeleton } from "../kit/state";
import { DecisionChip, Pill, Status } from "../kit/status";
import { RecordLink } from "../record/history";
import type { RecordView } from "../record/noun";
import { only, Related } from "../record/related";
import { asString } from "../record/shape";
import { useFormat, useText } from "../text/context";

export function BodyBadges({ record }: { record: RecordView }) {
  const text = useText();
  // A group prepares and never decides, which everyone who looks for a decision must see.
  if (record.fields.body_type !== "group") return null;
  return <Pill tone="mute">{text("bodies-prepares-only")}</Pill>;
}

export function BodySections({ record }: { record: RecordView }) {
  const text = useText();
  return (
    <>
      <BodyRoles record={record} />
      <Related
        title={text("bodies-systems")}
        table="system"
        kinds={["system", "body"]}
        filters={[only("owner", record.name)]}
        none={text("bodies-systems-none")}
        fact={(row) => {
          const stage = asString(row.cells.lifecycle_stage);
          return stage === "" ? null : <span className="dim">{text(codeKey("system", "lifecycle_stage", stage))}</span>;
        }}
      />
      <Related
        title={text("bodies-units")}
        table="unit"
        kinds={["unit", "body"]}
        filters={[only("body", record.name)]}
        none={text("bodies-units-none")}
      />
    </>
  );
}

/** The roles held on the body itself, the current first. */
function BodyRoles({ record }: { record: RecordView }) {
  const text = useText();
  const format = useFormat();
  const { data, error, refetch } = useBackendQuery(
    ["role_assignment", "role_type", "person", "body"],
    ["assignments", "body", record.id],
    (backend) => backend.assignments({ on: "body", id: record.id }),
  );
  const current = data?.filter((assignment) => assignment.is_current) ?? [];
  return (
    <Section title={text("bodies-roles")} fact={current.length > 0 ? format.number(current.length) : undefined}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={2} />}
      {data && current.length === 0 && <p className="dim said">{text("bodies-roles-none")}</p>}
      {current.length > 0 && (
        <ul className="related">
          {current.map(({ id, role, holder, assignment_kind, decision, valid_from }) => (
            <li key={id}>
              <span className="about">
                <RecordLink {...holder} />
                <small>
                  {role.name}, {text("record-since", { date: format.date(valid_from) })}
                </small>
              </span>
              <span>
                {assignment_kind !== "formal" && (
                  <Status tone={assignment_kind === "de_facto" ? "warn" : "mute"}>
                    {text(codeKey("role_assignment", "assignment_kind", assignment_kind))}
                  </Status>
                )}{" "}
                {decision ? (
                  <DecisionChip reference={`${decision.body} § ${decision.paragraph}`} date={decision.date} />
                ) : (
                  <DecisionChip reference={null} />
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
