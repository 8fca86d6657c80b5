/**
 * "Utse…" for one role, wherever it is seen to be vacant: knows the body that most likely decides.
 */
import type { Backend } from "../backend/backend";
import type { RoleObject } from "../backend/bindings";
import { useBackendQuery } from "../backend/query";
import type { Option } from "../kit/select";
import { AssignDialog } from "../systems/assign-dialog";

interface AssignRoleDialogProps {
  object: RoleObject;
  /** What the role is held on, by name. */
  objectName: string;
  /** The role's id; asked for when absent. */
  roleType?: string | undefined;
  onClose: () => void;
}

/** The body that answers for a system; null while nobody does. */
async function owner(backend: Backend, system: string): Promise<Option | null> {
  const record = await backend.record(system);
  const named = record.references.find((reference) => reference.field === "owner");
  return named ? { value: named.to.id, label: named.to.name } : null;
}

export function AssignRoleDialog({ object, objectName, roleType, onClose }: AssignRoleDialogProps) {
  const isSystem = object.on === "system";
  const { data, isPending, isError } = useBackendQuery(
    ["system", "body"],
    ["owner-of", object.id],
    (backend) => owner(backend, object.id),
    isSystem,
  );
  // The form takes the body up once, when it is first drawn; without an answer it is drawn without one.
  if (isSystem && isPending && !isError) return null;
  const decider = object.on === "body" ? { value: object.id, label: objectName } : (data ?? null);
  return (
    <AssignDialog
      targets={[{ object, name: objectName }]}
      {...(roleType === undefined ? {} : { suggested: { id: roleType } })}
      decider={decider}
      onClose={onClose}
    />
  );
}
