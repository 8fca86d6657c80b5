/**
 * A card in words: the gap, the one sentence that is read aloud, and the whole card as plain text. Pure.
 */
import type { Card_Serialize, Link_Serialize, LinkRole } from "../backend/bindings";
import type { Text } from "../text/context";

export const roleKey = (role: LinkRole) => role.replaceAll("_", "-");

export function linkOf(card: Card_Serialize, role: LinkRole): Link_Serialize | undefined {
  return card.chain.links.find((link) => link.role === role);
}

export function heldLinks(card: Card_Serialize): number {
  return card.chain.links.filter((link) => link.state === "decided").length;
}

export interface Verdict {
  /** Red when nobody is there, amber when somebody is without a decision. */
  tone: "crit" | "warn";
  title: string;
  /** Who answers meanwhile, or what to do. */
  rest: string;
  /** The link that can be mended by appointing; null when a body must be named first. */
  appoint: LinkRole | null;
}

const people: readonly LinkRole[] = ["steward", "owner_representative", "department_head"];

/** The weakest point of the chain; null when it is whole. */
export function verdictOf(text: Text, card: Card_Serialize): Verdict | null {
  const owner = linkOf(card, "accountable");
  const body = owner?.holder_name ?? null;
  if (owner === undefined || owner.state === "vacant" || body === null) {
    return {
      tone: "crit",
      title: text("who-gap-accountable"),
      rest: text("who-gap-accountable-rest"),
      appoint: null,
    };
  }
  const vacant = people.find((role) => linkOf(card, role)?.state === "vacant");
  if (vacant !== undefined) {
    const title = text(`who-gap-${roleKey(vacant)}`);
    return { tone: "crit", title, rest: text("who-until", { body }), appoint: vacant };
  }
  const informal = people.find((role) => linkOf(card, role)?.state === "informal");
  if (informal === undefined) return null;
  const holder = linkOf(card, informal)?.holder_name ?? "";
  return {
    tone: "warn",
    title: text(`who-informal-${roleKey(informal)}`, { holder }),
    rest: text("who-answers-body", { body }),
    appoint: informal,
  };
}

/** Name, gap, who answers, first number: what a screen reader says when the answer comes. */
export function sentenceOf(text: Text, card: Card_Serialize): string {
  const verdict = verdictOf(text, card);
  const body = linkOf(card, "accountable")?.holder_name ?? null;
  const steward = linkOf(card, "steward")?.holder_name ?? null;
  const first = card.calls[0];
  return [
    `${card.name}.`,
    verdict && `${verdict.title} ${verdict.rest}`,
    steward !== null && verdict?.tone !== "warn" && text("who-answers-steward", { steward }),
    verdict === null && body !== null && text("who-answers-body", { body }),
    first ? text("who-first-number", { name: first.name, phone: first.phone }) : text("who-no-number"),
  ]
    .filter(Boolean)
    .join(" ");
}

/** `KS § 117 2025-09-16`. */
export function decisionText(link: Link_Serialize): string | null {
  const { decision } = link;
  return decision === null ? null : `${decision.body} § ${decision.paragraph} ${decision.date}`;
}

function linkLine(text: Text, link: Link_Serialize): string {
  const role = text(`who-link-${roleKey(link.role)}`);
  if (link.state === "vacant") return `${role}: ${text("kit-vacant")}`;
  const proof = link.role === "accountable" ? null : (decisionText(link) ?? text("kit-decision-missing"));
  return `${role}: ${[link.holder_name, proof].filter(Boolean).join(", ")}`;
}

/** The card as one would paste it into a message. */
export function cardText(text: Text, card: Card_Serialize): string {
  const verdict = verdictOf(text, card);
  const calls = card.calls.map(
    (call, at) => `${at + 1}. ${call.name} ${call.phone} (${call.description ?? text(callKey(call.role))})`,
  );
  const lines = [
    card.name,
    card.purpose,
    verdict && `${verdict.title} ${verdict.rest}`,
    "",
    text("who-calls"),
    ...(calls.length > 0 ? calls : [text("who-no-number")]),
    "",
    text("who-responsibility"),
    ...card.chain.links.map((link) => linkLine(text, link)),
    card.agreements.length > 0 && `${text("who-agreements")}: ${card.agreements.map(({ name }) => name).join(", ")}`,
  ];
  return lines.filter((line) => typeof line === "string").join("\n");
}

export const callKey = (role: string) => `responsibility-call-${role.replaceAll("_", "-")}`;
