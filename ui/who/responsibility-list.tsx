/**
 * The chain's four links with the decision that each rests on, and the agreements. A gap is drawn dashed.
 */
import type { Card_Serialize, Link_Serialize } from "../backend/bindings";
import { KeyValue } from "../kit/page";
import { DecisionChip, Gap, Status } from "../kit/status";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { roleKey } from "./card-words";
import { pathTo } from "./paths";

export function LinkHolder({ link }: { link: Link_Serialize }) {
  const text = useText();
  const format = useFormat();
  if (link.state === "vacant") {
    return link.role === "accountable" ? <Gap icon={null}>{text("who-none-named")}</Gap> : <Gap icon={null} />;
  }
  if (link.role === "accountable") return link.holder_name;
  const { decision } = link;
  return (
    <>
      {link.holder_name}
      {link.assignment_kind === "acting" && ` (${text("who-acting")})`}{" "}
      {decision ? (
        <DecisionChip reference={`${decision.body} § ${decision.paragraph}`} date={decision.date} />
      ) : (
        <Status tone="warn">{text("who-informal")}</Status>
      )}
      {decision && link.state === "informal" && <Status tone="warn">{text("kit-informal")}</Status>}
      {!decision && link.since !== null && (
        <small className="dim"> {text("who-since", { date: format.date(link.since) })}</small>
      )}
    </>
  );
}

export function ResponsibilityList({ card }: { card: Card_Serialize }) {
  const text = useText();
  const links = card.chain.links.map((link) => ({
    key: link.role,
    name: text(`who-link-${roleKey(link.role)}`),
    value: <LinkHolder link={link} />,
  }));
  const supplier = card.supplier
    ? [{ key: "supplier", name: text("who-supplier"), value: <Named named={card.supplier} /> }]
    : [];
  const agreements = card.agreements.map((agreement, at) => ({
    key: agreement.id,
    name: at === 0 ? text("who-agreements") : <span className="sr">{text("who-agreements")}</span>,
    value: <Named named={agreement} />,
  }));
  return <KeyValue items={[...links, ...supplier, ...agreements]} />;
}

function Named({ named }: { named: { kind: string; id: string; name: string } }) {
  const path = pathTo(named.kind, named.id);
  return path === null ? named.name : <a href={href(path)}>{named.name}</a>;
}
