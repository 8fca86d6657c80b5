/**
 * A system as its form holds it, and back: only the fields that were changed are sent, so that others' changes stand.
 */
import type {
  Connection_Serialize,
  EmergencyContact_Serialize,
  EquipmentType,
  LifecycleStage,
  OwnershipClass,
  RecordView_Serialize,
  System_Deserialize,
  SystemType,
} from "../backend/bindings";
import type { Option } from "../kit/select";
import { type DecisionValues, decisionOf } from "./decision-fields";
import { fieldsOf, referred } from "./system";

export interface SystemValues {
  name: string;
  system_type: SystemType;
  also_called: string;
  purpose: string;
  owner: Option | null;
  ownership_class: OwnershipClass;
  unit: Option | null;
  lifecycle_stage: LifecycleStage;
  supplier: Option | null;
  "connection.equipment_type": EquipmentType;
  "connection.location": string;
  "connection.address": string;
  "connection.network_segment": string;
  "connection.installer": string;
  "connection.approval.body": Option | null;
  "connection.approval.paragraph": string;
  "connection.approval.date": string | null;
  contacts: readonly EmergencyContact_Serialize[];
  max_tolerable_outage_hours: number | null;
  consequence: string;
  note: string;
}

export const equipmentTypes: readonly EquipmentType[] = [
  "alarm",
  "access_control",
  "building",
  "camera",
  "network",
  "other",
];
export const lifecycleStages: readonly LifecycleStage[] = [
  "planned",
  "acquiring",
  "in_operation",
  "phasing_out",
  "closed",
];
export const ownershipClasses: readonly OwnershipClass[] = [
  "own",
  "municipality_wide",
  "company",
  "several_organisations",
];

export function newValues(type: SystemType): SystemValues {
  return {
    name: "",
    system_type: type,
    also_called: "",
    purpose: "",
    owner: null,
    ownership_class: "own",
    unit: null,
    lifecycle_stage: "in_operation",
    supplier: null,
    "connection.equipment_type": "other",
    "connection.location": "",
    "connection.address": "",
    "connection.network_segment": "",
    "connection.installer": "",
    "connection.approval.body": null,
    "connection.approval.paragraph": "",
    "connection.approval.date": null,
    contacts: [],
    max_tolerable_outage_hours: null,
    consequence: "",
    note: "",
  };
}

export function valuesOf(record: RecordView_Serialize): SystemValues {
  const fields = fieldsOf(record);
  const { connection } = fields;
  return {
    name: fields.name,
    system_type: fields.system_type,
    also_called: fields.also_called.join(", "),
    purpose: fields.purpose ?? "",
    owner: referred(record, "owner"),
    ownership_class: fields.ownership_class,
    unit: referred(record, "unit"),
    lifecycle_stage: fields.lifecycle_stage,
    supplier: referred(record, "supplier"),
    "connection.equipment_type": connection?.equipment_type ?? "other",
    "connection.location": connection?.location ?? "",
    "connection.address": connection?.address ?? "",
    "connection.network_segment": connection?.network_segment ?? "",
    "connection.installer": connection?.installer ?? "",
    "connection.approval.body": referred(record, "connection.approval.body"),
    "connection.approval.paragraph": connection?.approval?.paragraph ?? "",
    "connection.approval.date": connection?.approval?.date ?? null,
    contacts: fields.contacts,
    max_tolerable_outage_hours: fields.max_tolerable_outage_hours,
    consequence: fields.consequence ?? "",
    note: fields.note ?? "",
  };
}

const orNull = (written: string) => (written.trim() === "" ? null : written.trim());

/** The approval's parts under the names that a decision's fields have. */
export function approvalOf(values: SystemValues): DecisionValues {
  return {
    "decision.body": values["connection.approval.body"],
    "decision.paragraph": values["connection.approval.paragraph"],
    "decision.date": values["connection.approval.date"],
  };
}

function connectionOf(values: SystemValues, document: string | null): Connection_Serialize | null {
  if (values.system_type !== "connected_device") return null;
  const approval = decisionOf(approvalOf(values));
  return {
    equipment_type: values["connection.equipment_type"],
    location: orNull(values["connection.location"]),
    address: orNull(values["connection.address"]),
    network_segment: orNull(values["connection.network_segment"]),
    installer: orNull(values["connection.installer"]),
    approval: approval && { body: approval.body, paragraph: approval.paragraph, date: approval.date, document },
  };
}

/** The form's part of the fields; `record` is what they are held against, where there is one. */
export function toFields(values: SystemValues, record?: RecordView_Serialize) {
  const document = record ? (fieldsOf(record).connection?.approval?.document ?? null) : null;
  return {
    name: values.name.trim(),
    system_type: values.system_type,
    also_called: values.also_called
      .split(",")
      .map((word) => word.trim())
      .filter((word) => word !== ""),
    purpose: orNull(values.purpose),
    owner: values.owner?.value ?? null,
    ownership_class: values.ownership_class,
    unit: values.unit?.value ?? null,
    lifecycle_stage: values.lifecycle_stage,
    supplier: values.supplier?.value ?? null,
    connection: connectionOf(values, document),
    contacts: values.contacts.map((contact) => ({
      name: contact.name.trim(),
      role: orNull(contact.role ?? ""),
      phone: contact.phone.trim(),
    })),
    max_tolerable_outage_hours: values.max_tolerable_outage_hours,
    consequence: orNull(values.consequence),
    note: orNull(values.note),
  } satisfies System_Deserialize;
}

/** Key order does not matter, since the two sides are written by different hands. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, ordered(part)]),
  );
}

export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one ?? null)) === JSON.stringify(ordered(other ?? null));
}

/** The fields that differ from the record's. */
export function changedFields(values: SystemValues, record: RecordView_Serialize): Record<string, unknown> {
  const wanted = Object.entries(toFields(values, record));
  return Object.fromEntries(wanted.filter(([field, value]) => !sameValue(value, record.fields[field])));
}
