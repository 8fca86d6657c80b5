/** Cards and hits as Rust answers "Vem ansvarar?", for tests. */
import type {
  Card_Serialize,
  Link_Serialize,
  LinkRole,
  WhoAnswer_Serialize,
  WhoHit_Serialize,
} from "../backend/bindings";

export const alarmId = "0199a000-0000-7000-8000-00000000000a";

export function link(role: LinkRole, held: Partial<Link_Serialize> = {}): Link_Serialize {
  return {
    role,
    state: "vacant",
    holder: null,
    holder_name: null,
    assignment: null,
    assignment_kind: null,
    decision: null,
    since: null,
    phone: null,
    email: null,
    ...held,
  };
}

/** The alarm of the report: a body answers, nobody administers it. */
export function alarmCard(change: Partial<Card_Serialize> = {}): Card_Serialize {
  return {
    system: alarmId,
    name: "Fastighetslarm Väktaren",
    purpose: "Inbrotts- och utrymningslarm.",
    consequence: "Dörrar låses.",
    max_tolerable_outage_hours: 1,
    lifecycle_stage: "in_operation",
    is_connected_device: true,
    location: "Kommunhuset",
    chain: {
      links: [
        link("accountable", { state: "decided", holder: "b1", holder_name: "Samhällsbyggnadsnämnden" }),
        link("department_head", {
          state: "decided",
          holder: "p1",
          holder_name: "Göran Tydén",
          assignment_kind: "formal",
          decision: { body: "SBN", paragraph: "8/2023", date: "2023-02-14", document: null },
          since: "2023-03-01",
        }),
        link("owner_representative"),
        link("steward"),
      ],
    },
    calls: [
      { name: "NordLås AB", role: "contact", description: "Installatör, jour", phone: "031-390 06 12" },
      { name: "Göran Tydén", role: "department_head", description: null, phone: "070-174 06 48" },
    ],
    supplier: { id: "s1", kind: "supplier", name: "NordLås AB" },
    agreements: [{ id: "a1", kind: "agreement", name: "NordLås serviceavtal" }],
    findings: [],
    ...change,
  };
}

export function hit(change: Partial<WhoHit_Serialize> = {}): WhoHit_Serialize {
  return {
    kind: "system",
    id: alarmId,
    name: "Fastighetslarm Väktaren",
    detail: "Inbrotts- och utrymningslarm.",
    system: alarmId,
    glyph: "ddvv",
    accountable: "Samhällsbyggnadsnämnden",
    steward: null,
    ...change,
  };
}

export function answer(text: string, change: Partial<WhoAnswer_Serialize> = {}): WhoAnswer_Serialize {
  const trygg = hit({
    id: "0199a000-0000-7000-8000-00000000000b",
    system: "0199a000-0000-7000-8000-00000000000b",
    name: "Trygghetslarm Trygg",
    glyph: "dddd",
    accountable: "Vård- och omsorgsnämnden",
    steward: "Helena Åkerblom",
  });
  const device = hit({
    kind: "device",
    id: "0199a000-0000-7000-8000-00000000000c",
    name: "LARMCENTRAL-1",
    detail: "Kommunhuset",
    system: null,
    glyph: null,
    accountable: null,
  });
  return { text, card: alarmCard(), hits: [hit(), trygg, device], ...change };
}

export const nothing = (text: string): WhoAnswer_Serialize => ({ text, card: null, hits: [] });
