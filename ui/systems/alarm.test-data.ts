/** An alarm that nobody answers for, and a small register around it that carries out what it is asked. */
import type {
  AssignmentView_Serialize,
  Command_Deserialize,
  HistoryEntry,
  Outcome_Serialize,
  RecordView_Serialize,
  SystemDetail_Serialize,
} from "../backend/bindings";
import type { Column } from "../backend/types";
import { TestBackend } from "../test/backend";

const id = (last: number) => `0199a000-0000-7000-8000-${String(last).padStart(12, "0")}`;
export const alarm = id(10);
export const board = id(20);
export const person = id(30);
export const steward = id(40);
export const representative = id(41);

const column = (key: string, kind: Column["kind"], codes: string[] = []): Column => ({
  key,
  kind,
  codes,
  sortable: true,
  filterable: true,
  default: true,
});

export const columns: Column[] = [
  column("name", "text"),
  column("owner", "text"),
  column("chain", "chain"),
  column("steward", "text"),
  column("lifecycle_stage", "code", ["planned", "acquiring", "in_operation", "phasing_out", "closed"]),
];

export const fields = {
  name: "Larmanläggning",
  system_type: "connected_device",
  purpose: "Larmar vid inbrott.",
  owner: board,
  ownership_class: "own",
  unit: null,
  supplier: null,
  contacts: [{ name: "Installatören", role: "jour", phone: "070-174 06 31" }],
  lifecycle_stage: "in_operation",
  criticality: null,
  classification: null,
  max_tolerable_outage_hours: null,
  consequence: null,
  also_called: ["larm"],
  connection: {
    equipment_type: "alarm",
    location: "Källaren",
    address: null,
    network_segment: null,
    installer: null,
    approval: null,
  },
  note: null,
};

export function record(change: Partial<RecordView_Serialize> = {}): RecordView_Serialize {
  return {
    id: alarm,
    kind: "system",
    revision: 3,
    retired: null,
    name: "Larmanläggning",
    fields: { ...fields },
    references: [{ field: "owner", to: { id: board, kind: "body", name: "Kommunstyrelsen" } }],
    ...change,
  };
}

const vacant = {
  state: "vacant" as const,
  holder: null,
  holder_name: null,
  assignment: null,
  assignment_kind: null,
  decision: null,
  since: null,
  phone: null,
  email: null,
};

export const former: AssignmentView_Serialize = {
  id: id(51),
  role: { id: steward, kind: "role_type", name: "Systemförvaltare" },
  holder: { id: person, kind: "person", name: "Oskar Fält" },
  object: { id: alarm, kind: "system", name: "Larmanläggning" },
  assignment_kind: "de_facto",
  decision: null,
  valid_from: "2024-01-01",
  valid_to: "2025-12-31",
  share_percent: null,
  is_current: false,
  is_firm: false,
};

export const history: HistoryEntry[] = [
  {
    command_id: id(90),
    command: "edit",
    at: "2026-11-20T08:12:00Z",
    actor: person,
    actor_name: "Annika Sundelin",
    signed: false,
    changes: [
      {
        record: { id: alarm, kind: "system", name: "Larmanläggning" },
        created: false,
        fields: [
          { field: "lifecycle_stage", before: "planned", after: "in_operation" },
          { field: "owner", before: null, after: board },
        ],
        names: { [board]: "Kommunstyrelsen" },
      },
    ],
  },
];

export function detail(change: Partial<SystemDetail_Serialize> = {}): SystemDetail_Serialize {
  return {
    record: record(),
    card: {
      system: alarm,
      name: "Larmanläggning",
      purpose: "Larmar vid inbrott.",
      consequence: null,
      max_tolerable_outage_hours: 8,
      lifecycle_stage: "in_operation",
      is_connected_device: true,
      location: "Källaren",
      chain: {
        links: [
          { ...vacant, role: "accountable", state: "decided", holder: board, holder_name: "Kommunstyrelsen" },
          { ...vacant, role: "department_head" },
          { ...vacant, role: "owner_representative" },
          { ...vacant, role: "steward" },
        ],
      },
      calls: [{ name: "Installatören", role: "contact", description: "jour", phone: "070-174 06 31" }],
      supplier: null,
      agreements: [],
      findings: [
        {
          code: "steward_missing",
          kind: "system",
          object: alarm,
          object_name: "Larmanläggning",
          severity: "serious",
          since: "2026-11-20",
          facts: { owner: "none" },
        },
      ],
    },
    criticality_decision: null,
    connection_approval: null,
    assignments: [former],
    needs: [],
    needed_by: [],
    history,
    ...change,
  };
}

const roleNames: Record<string, [string, string]> = {
  [steward]: ["Systemförvaltare", "system_steward"],
  [representative]: ["Systemägarens företrädare", "system_owner_representative"],
};

/** Answers as the register would, and keeps every command that it was asked to carry out. */
export function alarmBackend(shown: SystemDetail_Serialize = detail()) {
  const backend = new TestBackend();
  const state = { detail: shown };
  const commands: Command_Deserialize[] = [];
  let made = 0;
  backend.columns = columns;
  backend.answer = ({ table, filters }) => {
    if (table === "role_type") {
      return { total: 2, rows: Object.keys(roleNames).map((role) => ({ id: role, cells: {} })) };
    }
    if (table === "body") return { total: 1, rows: [{ id: board, cells: { name: "Kommunstyrelsen" } }] };
    const vacancy = state.detail.card.findings.length > 0;
    if (filters?.some(({ op }) => op === "is_empty") && !vacancy) return { total: 0, rows: [] };
    const cells = {
      name: "Larmanläggning",
      owner: "Kommunstyrelsen",
      chain: vacancy ? "dvvv" : "dvvd",
      steward: vacancy ? null : "Maj Lind",
      lifecycle_stage: "in_operation",
    };
    return { total: 1, rows: [{ id: alarm.replaceAll("-", ""), cells }] };
  };
  backend.system = async () => state.detail;
  backend.assignments = async () => state.detail.assignments;
  backend.choices = async ({ kind, text }) =>
    kind === "person" && "maj lind".includes(text.toLowerCase()) ? [{ id: person, name: "Maj Lind", detail: "" }] : [];
  backend.record = async (asked) => {
    const role = roleNames[asked];
    if (role) {
      return record({
        id: asked,
        kind: "role_type",
        name: role[0],
        fields: { name: role[0], level: "system", standard: role[1], required: true, appointed_by: "accountable_body" },
      });
    }
    return asked === board ? record({ id: board, kind: "body", name: "Kommunstyrelsen" }) : state.detail.record;
  };
  backend.newIds = async (count) => Array.from({ length: count }, () => id(100 + made++));
  backend.perform = async (command): Promise<Outcome_Serialize> => {
    commands.push(command);
    return { outcome: "done", command_id: id(900), changed: [], signed: true };
  };
  return { backend, commands, state };
}
