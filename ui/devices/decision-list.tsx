/**
 * Avgjorda: what has been decided of which devices are one, with the way to take it back.
 */
import { Scale } from "lucide-react";
import { type ListPlace, RegisterPane } from "../kit/grid/register-pane";
import { EmptyState } from "../kit/state";
import { useText } from "../text/context";
import { DecisionPane } from "./decision-pane";

const kinds = ["identity_decision"];
const widths = { device: 146, other: 146, verdict: 144, replaced_on: 120, reason: 240, at: 128, by: 144 };

export function DecisionList({ openId, onOpen, onClose }: ListPlace) {
  const text = useText();
  return (
    <RegisterPane
      id="decisions"
      initial={420}
      table="identity_decision"
      label={text("identity-decision-table")}
      kinds={kinds}
      widths={widths}
      openId={openId}
      onOpen={(row) => onOpen(row.id)}
      onClose={onClose}
      empty={
        <EmptyState icon={<Scale />} title={text("devices-decided-empty")}>
          <p>{text("devices-decided-empty-hint")}</p>
        </EmptyState>
      }
      detail={(id, steps) => <DecisionPane key={id} id={id} {...steps} />}
    />
  );
}
