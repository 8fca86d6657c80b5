/**
 * The catalogue keys of a register: its columns and the values of its closed sets.
 */
export function kebab(name: string): string {
  return name.replaceAll("_", "-").toLowerCase();
}

/** `system-column-criticality` */
export function columnKey(table: string, column: string): string {
  return `${kebab(table)}-column-${kebab(column)}`;
}

/** `system-criticality-vital` */
export function codeKey(table: string, column: string, value: string): string {
  return `${kebab(table)}-${kebab(column)}-${kebab(value)}`;
}
