/**
 * Who holds a role now, and what can be done about it: appoint somebody else, or end the assignment.
 */
import { UserRoundPlus, UserRoundX } from "lucide-react";
import type { AssignmentView_Serialize } from "../backend/bindings";
import { Button } from "../kit/button";
import { Dialog } from "../kit/dialog";
import { KeyValue } from "../kit/page";
import { DecisionChip, Status } from "../kit/status";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { pathTo } from "../who/paths";

interface HoldersDialogProps {
  role: string;
  objectName: string;
  holders: readonly AssignmentView_Serialize[];
  onAppoint: () => void;
  onEnd: (assignment: AssignmentView_Serialize) => void;
  onClose: () => void;
}

export function HoldersDialog({ role, objectName, holders, onAppoint, onEnd, onClose }: HoldersDialogProps) {
  const text = useText();
  return (
    <Dialog title={role} lede={objectName} isOpen onClose={onClose}>
      {holders.map((holder) => (
        <div key={holder.id} className="holding">
          <Holding assignment={holder} />
          {(holder.valid_to === null || holder.is_current) && (
            <Button small icon={<UserRoundX />} onClick={() => onEnd(holder)}>
              {text("matrix-end")}
            </Button>
          )}
        </div>
      ))}
      <div className="acts">
        <Button tone="primary" icon={<UserRoundPlus />} onClick={onAppoint}>
          {text("matrix-appoint-other")}
        </Button>
        <Button shortcut="Esc" onClick={onClose}>
          {text("kit-close")}
        </Button>
      </div>
    </Dialog>
  );
}

function Holding({ assignment }: { assignment: AssignmentView_Serialize }) {
  const text = useText();
  const format = useFormat();
  const { holder, decision } = assignment;
  const path = pathTo(holder.kind, holder.id);
  const items = [
    { name: "holder", value: path === null ? holder.name : <a href={href(path)}>{holder.name}</a> },
    {
      name: "assignment-kind",
      value: assignment.is_firm ? (
        text(`role-assignment-assignment-kind-${assignment.assignment_kind.replaceAll("_", "-")}`)
      ) : (
        <Status tone="warn">{text("who-informal")}</Status>
      ),
    },
    {
      name: "decision",
      value: decision ? (
        <DecisionChip reference={`${decision.body} § ${decision.paragraph}`} date={decision.date} />
      ) : (
        <DecisionChip reference={null} />
      ),
    },
    { name: "valid-from", value: format.date(assignment.valid_from) },
    ...(assignment.valid_to === null ? [] : [{ name: "valid-to", value: format.date(assignment.valid_to) }]),
    ...(assignment.share_percent === null
      ? []
      : [{ name: "share-percent", value: format.number(assignment.share_percent) }]),
  ];
  return (
    <KeyValue
      items={items.map(({ name, value }) => ({ key: name, name: text(`role-assignment-column-${name}`), value }))}
    />
  );
}
