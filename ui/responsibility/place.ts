/**
 * The page's address: which tab, and what its list is narrowed to.
 */
export const tabs = ["matrix", "gaps", "assignments", "chains"] as const;
export type Tab = (typeof tabs)[number];

export function tabOf(written: string | undefined): Tab {
  return tabs.find((tab) => tab === written) ?? "matrix";
}

/** `/responsibility?tab=chains&owner=Socialnämnden`; what is empty is left out. */
export function place(tab: Tab, narrowed: Readonly<Record<string, string | null>> = {}): string {
  const query = new URLSearchParams();
  if (tab !== "matrix") query.set("tab", tab);
  for (const [name, value] of Object.entries(narrowed)) if (value !== null && value !== "") query.set(name, value);
  const written = query.toString();
  return written === "" ? "/responsibility" : `/responsibility?${written}`;
}
