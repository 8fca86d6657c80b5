/**
 * The first tab: who answers, whom to call, what is missing, and what is decided.
 */
import type { Link_Serialize } from "../backend/bindings";
import { useBackendQuery } from "../backend/query";
import { Button } from "../kit/button";
import { ChainFull } from "../kit/chain";
import { kebab } from "../kit/grid/words";
import { KeyValue, Section } from "../kit/page";
import { DecisionChip, Gap, Status } from "../kit/status";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import type { Asked } from "./actions";
import { Connection } from "./connection";
import { decisionLabel } from "./decision-label";
import { findingSentence, remedyOf } from "./finding-words";
import { fieldsOf, isConnected, referred, type SystemDetail } from "./system";

interface PanelProps {
  detail: SystemDetail;
  ask: (asked: Asked) => void;
}

export function Responsible({ detail, ask }: PanelProps) {
  const text = useText();
  const { links } = detail.card.chain;
  const live = detail.record.retired === null;
  return (
    <Section title={text("systems-who")} fact={text("systems-who-fact")}>
      <ChainFull
        steps={links.map((link) => {
          const share = detail.assignments.find((assignment) => assignment.id === link.assignment)?.share_percent;
          const role = text(`responsibility-link-${kebab(link.role)}`);
          const note = [share ? text("systems-role-share", { role, share }) : role, link.phone].filter(Boolean);
          return {
            key: link.role,
            state: link.state,
            name: link.holder_name,
            note: note.join(" · "),
            proof: <Proof link={link} live={live} ask={ask} />,
          };
        })}
      />
    </Section>
  );
}

interface ProofProps {
  link: Link_Serialize;
  live: boolean;
  ask: PanelProps["ask"];
}

/** The decision that a link rests on, or what fills the vacancy. */
function Proof({ link, live, ask }: ProofProps) {
  const text = useText();
  // A body is accountable by its instructions, and a department head is appointed on the body, not on the system.
  const elsewhere = link.role === "accountable" || link.role === "department_head";
  if (link.state !== "vacant") {
    return elsewhere && link.decision === null ? null : <DecisionChip {...decisionLabel(link.decision)} />;
  }
  if (!live || link.role === "department_head") return null;
  const asked: Asked =
    link.role === "accountable"
      ? { what: "edit" }
      : { what: "assign", role: link.role === "steward" ? "system_steward" : "system_owner_representative" };
  return (
    <Button tone="quiet" small onClick={() => ask(asked)}>
      {text(link.role === "accountable" ? "systems-choose-owner" : "systems-assign")}
    </Button>
  );
}

export function Remedies({ detail, ask }: PanelProps) {
  const text = useText();
  const { findings } = detail.card;
  if (findings.length === 0) return null;
  const live = detail.record.retired === null;
  return (
    <Section title={text("systems-to-mend")} fact={findings.length}>
      <ul className="remedies">
        {findings.map((finding) => {
          const remedy = remedyOf(finding);
          return (
            <li key={`${finding.code} ${JSON.stringify(finding.facts)}`}>
              <Status tone={finding.severity === "serious" ? "crit" : "warn"}>
                <span className="wrap">{findingSentence(text, finding)}</span>
              </Status>
              {live && remedy && (
                <Button
                  tone="quiet"
                  small
                  onClick={() =>
                    ask(remedy === "assign" ? { what: "assign", role: "system_steward" } : { what: remedy })
                  }
                >
                  {text(`systems-remedy-${remedy}`)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

export function Calls({ detail, ask }: PanelProps) {
  const text = useText();
  const { calls, max_tolerable_outage_hours: hours, consequence } = detail.card;
  return (
    <Section
      title={text("systems-call-first")}
      {...(hours === null ? {} : { fact: text("systems-tolerates", { hours }) })}
      end={
        <Button tone="quiet" small onClick={() => ask({ what: "card" })}>
          {text("systems-card-open")}
        </Button>
      }
    >
      {calls.length === 0 ? (
        <Gap icon={null}>{text("systems-nobody-to-call")}</Gap>
      ) : (
        <ol className="system-calls">
          {calls.map((call) => (
            <li key={`${call.role} ${call.name} ${call.phone}`}>
              <span>
                {call.name}
                <small>{call.description ?? text(`responsibility-call-${kebab(call.role)}`)}</small>
              </span>
              <a href={`tel:${call.phone.replace(/[^+\d]/g, "")}`}>{call.phone}</a>
            </li>
          ))}
        </ol>
      )}
      {consequence && <p className="hint">{text("systems-consequence", { consequence })}</p>}
    </Section>
  );
}

export function Facts({ detail, ask }: PanelProps) {
  const text = useText();
  const fields = fieldsOf(detail.record);
  const owner = referred(detail.record, "owner");
  const unit = referred(detail.record, "unit");
  const live = detail.record.retired === null;
  const level = fields.criticality?.level;
  const items = [
    {
      key: "criticality",
      name: text("systems-field-criticality"),
      value: level ? (
        <span className="wrap">
          {text(`system-criticality-${kebab(level)}`)} <DecisionChip {...decisionLabel(detail.criticality_decision)} />
        </span>
      ) : (
        <span className="dim">{text("systems-undecided")}</span>
      ),
    },
    {
      key: "owner",
      name: text("systems-field-owner"),
      value: owner ? (
        <a href={href(`/bodies/${owner.value}`)}>{owner.label}</a>
      ) : (
        <Gap icon={null}>{text("systems-owner-missing")}</Gap>
      ),
    },
    {
      key: "class",
      name: text("systems-field-ownership-class"),
      value: text(`system-ownership-class-${kebab(fields.ownership_class)}`),
    },
    ...(unit ? [{ key: "unit", name: text("systems-field-unit"), value: unit.label }] : []),
    ...(fields.also_called.length > 0
      ? [{ key: "also", name: text("systems-field-also-called"), value: fields.also_called.join(", ") }]
      : []),
    ...(fields.note ? [{ key: "note", name: text("systems-field-note"), value: fields.note }] : []),
  ];
  return (
    <Section
      title={text("systems-facts")}
      end={
        live && (
          <Button tone="quiet" small onClick={() => ask({ what: "criticality" })}>
            {text("systems-criticality-ask")}
          </Button>
        )
      }
    >
      <KeyValue items={items} />
    </Section>
  );
}

interface SupplierFields {
  phone: string | null;
  on_call_phone: string | null;
}

/** The supplier with its numbers, and what has been agreed. */
export function Agreed({ detail }: { detail: SystemDetail }) {
  const text = useText();
  const format = useFormat();
  const { supplier, agreements } = detail.card;
  const { data } = useBackendQuery(
    ["supplier", "agreement"],
    ["agreed", supplier?.id ?? "", ...agreements.map((agreement) => agreement.id)],
    async (backend) => ({
      supplier: supplier ? await backend.record(supplier.id) : null,
      agreements: await Promise.all(agreements.map((agreement) => backend.record(agreement.id))),
    }),
  );
  if (supplier === null && agreements.length === 0) return null;
  const numbers = data?.supplier?.fields as unknown as SupplierFields | undefined;
  const period = (id: string) => {
    const end = data?.agreements.find((agreement) => agreement.id === id)?.fields.end;
    return typeof end === "string"
      ? text("systems-agreement-until", { date: format.date(end) })
      : text("systems-agreement-open");
  };
  return (
    <Section title={text("systems-agreed")} fact={agreements.length}>
      <KeyValue
        items={[
          ...(supplier
            ? [
                {
                  key: supplier.id,
                  name: text("systems-field-supplier"),
                  value: <a href={href(`/suppliers/${supplier.id}`)}>{supplier.name}</a>,
                },
              ]
            : []),
          ...(numbers?.on_call_phone
            ? [{ key: "on-call", name: text("systems-on-call"), value: numbers.on_call_phone }]
            : []),
          ...(numbers?.phone ? [{ key: "phone", name: text("systems-phone"), value: numbers.phone }] : []),
          ...agreements.map((agreement) => ({
            key: agreement.id,
            name: text("kind-agreement"),
            value: (
              <>
                <a href={href(`/agreements/${agreement.id}`)}>{agreement.name}</a>{" "}
                <span className="dim">{data && period(agreement.id)}</span>
              </>
            ),
          })),
        ]}
      />
    </Section>
  );
}

/** `wide` puts what one looks up beside what one reads. */
export function Summary({ detail, ask, wide }: PanelProps & { wide: boolean }) {
  const main = (
    <>
      <Responsible detail={detail} ask={ask} />
      {isConnected(detail) && <Connection detail={detail} ask={ask} />}
      <Facts detail={detail} ask={ask} />
    </>
  );
  const side = (
    <>
      <Remedies detail={detail} ask={ask} />
      <Calls detail={detail} ask={ask} />
      <Agreed detail={detail} />
    </>
  );
  if (wide) {
    return (
      <div className="twocolumns">
        <div>{main}</div>
        <div>{side}</div>
      </div>
    );
  }
  return (
    <>
      <Responsible detail={detail} ask={ask} />
      <Calls detail={detail} ask={ask} />
      <Remedies detail={detail} ask={ask} />
      {isConnected(detail) && <Connection detail={detail} ask={ask} />}
      <Facts detail={detail} ask={ask} />
      <Agreed detail={detail} />
    </>
  );
}
