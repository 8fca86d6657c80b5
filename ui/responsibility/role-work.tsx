/**
 * The dialogs around one role on one object: who holds it, appointing, ending. One is open at a time.
 */
import { useState } from "react";
import type { AssignmentView_Serialize, RoleObject } from "../backend/bindings";
import { AssignRoleDialog } from "../roles/assign-role-dialog";
import { EndDialog } from "../systems/end-dialog";
import { HoldersDialog } from "./holders-dialog";

export interface RolePlace {
  object: RoleObject;
  objectName: string;
  /** Id and name of the role; chosen in the form when absent. */
  role: { id: string; name: string } | null;
  holders: readonly AssignmentView_Serialize[];
}

interface RoleWorkProps {
  place: RolePlace;
  /** Appointing at once, also where somebody holds the role. */
  appoint: boolean;
  onClose: () => void;
}

type Step = { step: "holders" } | { step: "appoint" } | { step: "end"; assignment: AssignmentView_Serialize };

export function RoleWork({ place, appoint, onClose }: RoleWorkProps) {
  const { object, objectName, role, holders } = place;
  const [step, setStep] = useState<Step>({ step: appoint || holders.length === 0 ? "appoint" : "holders" });
  if (step.step === "end") return <EndDialog assignment={step.assignment} onClose={onClose} />;
  if (step.step === "holders" && role !== null) {
    return (
      <HoldersDialog
        role={role.name}
        objectName={objectName}
        holders={holders}
        onAppoint={() => setStep({ step: "appoint" })}
        onEnd={(assignment) => setStep({ step: "end", assignment })}
        onClose={onClose}
      />
    );
  }
  return <AssignRoleDialog object={object} objectName={objectName} roleType={role?.id} onClose={onClose} />;
}
