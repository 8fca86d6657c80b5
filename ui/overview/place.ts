/** Where a record has its page. Only pages that the program has are led to. */
import type { Kind, Named } from "../backend/bindings";
import { screens } from "../screens";

const homes: Partial<Record<Kind, string>> = {
  system: "/systems",
  body: "/bodies",
  unit: "/units",
  person: "/persons",
  role_type: "/roles",
  supplier: "/suppliers",
  agreement: "/agreements",
  mandate: "/governance/mandates",
  goal: "/governance/goals",
  governing_document: "/governance/documents",
};

/** Whether there is a screen of that path, or one whose open parts it fills. */
export function hasScreen(path: string): boolean {
  return screens.some((screen) => {
    const fixed = screen.path.replace(/\/\{-\$.*$/, "");
    return path === fixed || (fixed !== screen.path && path.startsWith(`${fixed}/`));
  });
}

/** The path of the record's page, or null. Lists name their rows by the id without hyphens. */
export function placeOf({ kind, id }: Pick<Named, "kind" | "id">): string | null {
  const home = homes[kind];
  if (home === undefined || !hasScreen(home)) return null;
  return `${home}/${id.replaceAll("-", "")}`;
}
