/** Two bodies and three roles, with one of each kind of cell, for tests. */
import type { AssignmentView_Serialize, ResponsibilityMatrix_Serialize } from "../backend/bindings";

function holding(role: string, body: string, holder: string, firm: boolean): AssignmentView_Serialize {
  return {
    id: `${role}-${body}-assignment`,
    role: { id: role, kind: "role_type", name: role === "it" ? "IT-ansvarig" : "Säkerhetsansvarig" },
    holder: { id: `${holder}-id`, kind: "person", name: holder },
    object: { id: body, kind: "body", name: body },
    assignment_kind: firm ? "formal" : "de_facto",
    decision: firm ? { body: "KS", paragraph: "41/2024", date: "2024-03-05", document: null } : null,
    valid_from: "2024-04-01",
    valid_to: null,
    share_percent: null,
    is_current: true,
    is_firm: firm,
  };
}

export const matrix: ResponsibilityMatrix_Serialize = {
  roles: [
    { id: "it", name: "IT-ansvarig", required: true },
    { id: "security", name: "Säkerhetsansvarig", required: true },
    { id: "coordinator", name: "Samordnare", required: false },
  ],
  rows: [
    {
      body: "board",
      name: "Kommunstyrelsen",
      body_type: "executive_board",
      cells: [[holding("it", "board", "Jonas Ek", true)], [holding("security", "board", "Ali Rahimi", false)], []],
      chains: { whole: 2, informal: 1, vacant: 1 },
    },
    {
      body: "social",
      name: "Socialnämnden",
      body_type: "committee",
      cells: [[holding("it", "social", "Klas Widén", true)], [], []],
      chains: { whole: 0, informal: 0, vacant: 0 },
    },
  ],
};
