/**
 * The role types of one level, with what the program knows of them.
 */
import type { RoleLevel, RoleType_Serialize, StandardRole } from "../backend/bindings";
import { useBackendQuery } from "../backend/query";

export interface KnownRoleType {
  id: string;
  name: string;
  standard: StandardRole | null;
  required: boolean;
  appointedBy: RoleType_Serialize["appointed_by"];
}

const mostRoleTypes = 200;

export function useRoleTypes(level: RoleLevel) {
  return useBackendQuery(["role_type"], ["role-types", level], async (backend): Promise<KnownRoleType[]> => {
    const { rows } = await backend.list({
      table: "role_type",
      filters: [{ column: "level", op: "is", values: [level] }],
      limit: mostRoleTypes,
    });
    const records = await Promise.all(rows.map((row) => backend.record(row.id)));
    return records.map((record) => {
      const fields = record.fields as unknown as RoleType_Serialize;
      return {
        id: record.id,
        name: fields.name,
        standard: fields.standard,
        required: fields.required,
        appointedBy: fields.appointed_by,
      };
    });
  });
}
