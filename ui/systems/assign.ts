/**
 * Builds the command that appoints a person: to a role on one or several objects, as somebody new where needed, and in
 * the place of whoever holds the role.
 */
import type { Backend } from "../backend/backend";
import type { AssignmentKind, AssignmentView_Serialize, Command_Deserialize, RoleObject } from "../backend/bindings";
import type { Option } from "../kit/select";
import { sameId } from "../record/shape";
import { type DecisionValues, decisionOf } from "./decision-fields";

export interface Target {
  object: RoleObject;
  name: string;
}

export interface AssignValues extends DecisionValues {
  role_type: string;
  holder: Option | null;
  /** A person who is not in the register yet. */
  name: string;
  title: string;
  phone: string;
  email: string;
  assignment_kind: AssignmentKind;
  valid_from: string | null;
  valid_to: string | null;
  share_percent: number | null;
  /** The assignment that ends, `beside` for none. */
  replaces: string;
}

export const beside = "beside";

/** Who holds the role today, among what is known of an object. */
export function holdersOf(assignments: readonly AssignmentView_Serialize[], role: string): AssignmentView_Serialize[] {
  return assignments.filter((assignment) => assignment.is_current && sameId(assignment.role.id, role));
}

const orNull = (written: string) => (written.trim() === "" ? null : written.trim());

export async function assignCommand(
  backend: Backend,
  values: AssignValues,
  isNew: boolean,
  targets: readonly Target[],
  held: readonly (readonly AssignmentView_Serialize[])[],
): Promise<Command_Deserialize> {
  const ids = await backend.newIds(targets.length + 1);
  const person = isNew ? (ids[targets.length] ?? "") : (values.holder?.value ?? "");
  const appointments = targets.map((target, index): Command_Deserialize => {
    const chosen =
      targets.length === 1 ? values.replaces : (holdersOf(held[index] ?? [], values.role_type)[0]?.id ?? beside);
    return {
      command: "assign_role",
      id: ids[index] ?? "",
      assignment: {
        role_type: values.role_type,
        object: target.object,
        holder: person,
        assignment_kind: values.assignment_kind,
        decision: values.assignment_kind === "de_facto" ? null : decisionOf(values),
        valid_from: values.valid_from ?? "",
        valid_to: values.valid_to,
        share_percent: values.share_percent,
      },
      replaces: chosen === beside ? null : chosen,
    };
  });
  const first = appointments[0];
  if (!isNew && appointments.length === 1 && first) return first;
  const added: Command_Deserialize = {
    command: "add",
    id: person,
    content: {
      kind: "person",
      fields: {
        name: values.name.trim(),
        title: orNull(values.title),
        phone: orNull(values.phone),
        email: orNull(values.email),
      },
    },
  };
  return { command: "batch", commands: isNew ? [added, ...appointments] : appointments };
}
