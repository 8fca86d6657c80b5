/**
 * Who holds which role on the system, now and before, with the decision that each rests on.
 */
import { Button } from "../kit/button";
import { kebab } from "../kit/grid/words";
import { Section } from "../kit/page";
import { DecisionChip, Gap, Status } from "../kit/status";
import { sameId } from "../record/shape";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import type { Asked } from "./actions";
import { decisionLabel } from "./decision-label";
import { useRoleTypes } from "./role-types";
import { inUse, type SystemDetail } from "./system";

type Assignment = SystemDetail["assignments"][number];

interface RolesProps {
  detail: SystemDetail;
  ask: (asked: Asked) => void;
}

export function Roles({ detail, ask }: RolesProps) {
  const text = useText();
  const { data: roles } = useRoleTypes("system");
  const live = detail.record.retired === null;
  const current = detail.assignments.filter((assignment) => assignment.is_current);
  const former = detail.assignments.filter((assignment) => !assignment.is_current);
  const vacant = (roles ?? []).filter((role) => !current.some((assignment) => sameId(assignment.role.id, role.id)));
  const needed = inUse(detail.card.lifecycle_stage);
  return (
    <>
      <Section
        title={text("systems-roles-now")}
        fact={current.length}
        end={
          live && (
            <Button tone="quiet" small shortcut="U" onClick={() => ask({ what: "assign", role: "system_steward" })}>
              {text("systems-assign")}
            </Button>
          )
        }
      >
        <ul className="roles">
          {current.map((assignment) => (
            <li key={assignment.id}>
              <Held assignment={assignment} />
              {live && (
                <span className="acts">
                  {assignment.decision === null && (
                    <Button tone="quiet" small onClick={() => ask({ what: "decide", assignment })}>
                      {text("systems-decide")}
                    </Button>
                  )}
                  <Button tone="quiet" small onClick={() => ask({ what: "assign", role: { id: assignment.role.id } })}>
                    {text("systems-replace")}
                  </Button>
                  <Button tone="quiet" small onClick={() => ask({ what: "end", assignment })}>
                    {text("systems-end")}
                  </Button>
                </span>
              )}
            </li>
          ))}
          {vacant.map((role) => (
            <li key={role.id}>
              <span>
                <small>{role.name}</small>
                {role.required && needed ? <Gap /> : <span className="dim">{text("systems-nobody")}</span>}
              </span>
              {live && (
                <span className="acts">
                  <Button tone="quiet" small onClick={() => ask({ what: "assign", role: { id: role.id } })}>
                    {text("systems-assign")}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      </Section>
      {former.length > 0 && (
        <Section title={text("systems-roles-before")} fact={former.length}>
          <ul className="roles">
            {former.map((assignment) => (
              <li key={assignment.id}>
                <Held assignment={assignment} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Held({ assignment }: { assignment: Assignment }) {
  const text = useText();
  const format = useFormat();
  const from = format.date(assignment.valid_from);
  const period = assignment.valid_to
    ? text("systems-from-to", { from, to: format.date(assignment.valid_to) })
    : text("systems-since", { date: from });
  const share = assignment.share_percent;
  return (
    <span>
      <small>{assignment.role.name}</small>
      <a href={href(`/persons/${assignment.holder.id}`)}>{assignment.holder.name}</a>
      <span className="facts">
        {assignment.assignment_kind === "formal" && assignment.decision === null ? (
          <Status tone="warn">{text("systems-appointed-undecided")}</Status>
        ) : (
          <Status tone={assignment.is_firm ? "ok" : "warn"}>
            {text(`role-assignment-assignment-kind-${kebab(assignment.assignment_kind)}`)}
          </Status>
        )}
        <DecisionChip {...decisionLabel(assignment.decision)} />
        <span className="dim">{period}</span>
        {share !== null && <span className="dim">{format.percent(share / 100)}</span>}
      </span>
    </span>
  );
}
