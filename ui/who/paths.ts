/**
 * Where a record has its page, as far as the program has one for its kind.
 */
import { bareId } from "../record/shape";
import { screens } from "../screens";

const homes: Readonly<Record<string, string>> = {
  system: "/systems",
  body: "/bodies",
  unit: "/units",
  person: "/persons",
  supplier: "/suppliers",
  role_type: "/roles",
  agreement: "/agreements",
  mandate: "/governance/mandates",
  goal: "/governance/goals",
  governing_document: "/governance/documents",
  software_product: "/licences",
  device: "/devices",
};

/** Null when there is no such page. */
export function pathTo(kind: string, id: string): string | null {
  const home = homes[kind];
  if (home === undefined) return null;
  const [, root] = home.split("/");
  const opens = screens.some((screen) => screen.path.startsWith(`/${root}/`) && screen.path.includes("$id"));
  return opens ? `${home}/${bareId(id)}` : null;
}
