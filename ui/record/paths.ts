/** Where each kind of record has its page. */
import { href } from "../shell/go";
import { bareId } from "./shape";

const homes: Readonly<Record<string, string>> = {
  body: "/bodies",
  unit: "/units",
  person: "/persons",
  supplier: "/suppliers",
  system: "/systems",
  role_type: "/roles",
  agreement: "/agreements",
  mandate: "/governance/mandates",
  goal: "/governance/goals",
  governing_document: "/governance/documents",
};

/** The address of a record's page; null for kinds that are shown only within another's. */
export function recordPath(kind: string, id: string): string | null {
  const home = homes[kind];
  return home === undefined ? null : href(`${home}/${bareId(id)}`);
}
