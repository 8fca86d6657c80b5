/**
 * What can be done with one system: which dialog is open, the keys, and the dialogs themselves. Shared by the pane and
 * the page.
 */
import { type ReactNode, useState } from "react";
import type { AssignmentView_Serialize, DependencyView_Serialize, StandardRole } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { useShortcut } from "../kit/keys";
import { useChange } from "../record/change";
import { ReasonDialog } from "../record/reason-dialog";
import { useText } from "../text/context";
import { AssignDialog } from "./assign-dialog";
import { ClassifyDialog } from "./classify-dialog";
import { CriticalityDialog } from "./criticality-dialog";
import { DecisionDialog } from "./decision-dialog";
import { DependencyDialog } from "./dependency-dialog";
import { EditDialog } from "./edit-dialog";
import { EmergencyCardDialog } from "./emergency-card";
import { EndDialog } from "./end-dialog";
import { LifecycleDialog } from "./lifecycle-dialog";
import { fieldsOf, referred, type SystemDetail } from "./system";

export type Asked =
  | {
      what:
        | "edit"
        | "criticality"
        | "classify"
        | "dependency"
        | "card"
        | "lifecycle"
        | "retire"
        | "restore"
        | "approve";
    }
  | { what: "assign"; role: StandardRole | { id: string } }
  | { what: "end" | "decide"; assignment: AssignmentView_Serialize }
  | { what: "part"; dependency: DependencyView_Serialize };

export interface SystemActions {
  ask: (asked: Asked) => void;
  /** The open dialog. */
  dialog: ReactNode;
}

export function useSystemActions(detail: SystemDetail | undefined): SystemActions {
  const text = useText();
  const [open, setOpen] = useState<{ asked: Asked; detail: SystemDetail } | null>(null);
  const ask = (asked: Asked) => detail && setOpen({ asked, detail });
  const live = detail !== undefined && detail.record.retired === null;
  useShortcut({
    keys: "E",
    label: text("systems-edit"),
    group: "edit",
    run: () => ask({ what: "edit" }),
    enabled: live,
  });
  useShortcut({
    keys: "U",
    label: text("systems-assign"),
    group: "edit",
    run: () => ask({ what: "assign", role: "system_steward" }),
    enabled: live,
  });
  return {
    ask,
    dialog: open && <AskedDialog asked={open.asked} detail={detail ?? open.detail} onClose={() => setOpen(null)} />,
  };
}

function AskedDialog({ asked, detail, onClose }: { asked: Asked; detail: SystemDetail; onClose: () => void }) {
  const text = useText();
  const { record } = detail;
  const owner = referred(record, "owner");
  const system = record.name;
  switch (asked.what) {
    case "edit":
      return <EditDialog detail={detail} onClose={onClose} />;
    case "criticality":
      return <CriticalityDialog detail={detail} onClose={onClose} />;
    case "classify":
      return <ClassifyDialog detail={detail} onClose={onClose} />;
    case "dependency":
      return <DependencyDialog detail={detail} onClose={onClose} />;
    case "card":
      return <EmergencyCardDialog card={detail.card} onClose={onClose} />;
    case "lifecycle":
      return (
        <LifecycleDialog ids={[record.id]} name={system} stage={fieldsOf(record).lifecycle_stage} onClose={onClose} />
      );
    case "assign":
      return (
        <AssignDialog
          targets={[{ object: { on: "system", id: record.id }, name: system }]}
          suggested={asked.role}
          decider={owner}
          onClose={onClose}
        />
      );
    case "end":
      return <EndDialog assignment={asked.assignment} onClose={onClose} />;
    case "decide":
      return <AppointmentDecision assignment={asked.assignment} detail={detail} onClose={onClose} />;
    case "approve":
      return <ConnectionApproval detail={detail} onClose={onClose} />;
    case "retire":
      return (
        <ReasonDialog
          title={text("systems-retire-title", { system })}
          consequence={text("systems-retire-consequence")}
          confirmLabel={text("systems-retire")}
          danger
          command={(reason) => ({ command: "retire", id: record.id, reason })}
          receipt={text("systems-retired", { system })}
          onClose={onClose}
        />
      );
    case "restore":
      return (
        <ReasonDialog
          title={text("systems-restore-title", { system })}
          consequence={text("systems-restore-consequence")}
          confirmLabel={text("systems-restore")}
          command={(reason) => ({ command: "restore", id: record.id, reason })}
          receipt={text("systems-restored", { system })}
          onClose={onClose}
        />
      );
    case "part":
      return (
        <ReasonDialog
          title={text("systems-dependency-remove-title")}
          consequence={text("systems-dependency-remove-consequence", { system: asked.dependency.system.name })}
          confirmLabel={text("systems-dependency-remove")}
          danger
          command={(reason) => ({ command: "retire", id: asked.dependency.dependency, reason })}
          receipt={text("systems-dependency-removed", { system: asked.dependency.system.name })}
          onClose={onClose}
        />
      );
  }
}

interface AppointmentDecisionProps {
  assignment: AssignmentView_Serialize;
  detail: SystemDetail;
  onClose: () => void;
}

/** The decision that an appointment lacks. Somebody who held the role without right becomes appointed by it. */
function AppointmentDecision({ assignment, detail, onClose }: AppointmentDecisionProps) {
  const text = useText();
  const backend = useBackend();
  const change = useChange();
  const who = { holder: assignment.holder.name, role: assignment.role.name };
  return (
    <DecisionDialog
      title={text("systems-decide-title")}
      lede={text("systems-decide-lede", who)}
      decider={referred(detail.record, "owner")}
      field="decision"
      onClose={onClose}
      onSubmit={async (decision) => {
        const record = await backend.record(assignment.id);
        const kind = assignment.assignment_kind === "de_facto" ? { assignment_kind: "formal" } : {};
        await change(
          { command: "edit", id: record.id, seen: record.revision, set: { decision, ...kind } },
          text("systems-decided", who),
        );
      }}
    />
  );
}

function ConnectionApproval({ detail, onClose }: { detail: SystemDetail; onClose: () => void }) {
  const text = useText();
  const change = useChange();
  const { record } = detail;
  const connection = fieldsOf(record).connection;
  return (
    <DecisionDialog
      title={text("equipment-approve-title")}
      lede={text("equipment-approve-lede", { system: record.name })}
      decider={referred(record, "owner")}
      field="connection.approval"
      onClose={onClose}
      onSubmit={async (approval) => {
        const set = { connection: { ...(connection ?? { equipment_type: "other" }), approval } };
        await change(
          { command: "edit", id: record.id, seen: record.revision, set },
          text("equipment-approved", { system: record.name }),
        );
      }}
    />
  );
}
