/**
 * The state of a whole system, beside its name.
 */
import { Archive, Cable, Siren } from "lucide-react";
import { kebab } from "../kit/grid/words";
import { DecisionChip, Pill, type StatusTone } from "../kit/status";
import { useText } from "../text/context";
import { decisionLabel } from "./decision-label";
import { fieldsOf, type SystemDetail } from "./system";

const stageTones: Record<string, StatusTone> = { in_operation: "ok", phasing_out: "warn" };

export function Badges({ detail, decision }: { detail: SystemDetail; decision?: boolean }) {
  const text = useText();
  const { lifecycle_stage, criticality, system_type } = fieldsOf(detail.record);
  return (
    <>
      {detail.record.retired && (
        <Pill tone="warn" icon={<Archive />}>
          {text("systems-is-retired")}
        </Pill>
      )}
      <Pill tone={stageTones[lifecycle_stage] ?? "mute"}>
        {text(`system-lifecycle-stage-${kebab(lifecycle_stage)}`)}
      </Pill>
      {criticality && criticality.level !== "neither" && (
        <Pill tone="mute" icon={<Siren />}>
          {text(`system-criticality-${kebab(criticality.level)}`)}
        </Pill>
      )}
      {decision && criticality && <DecisionChip {...decisionLabel(detail.criticality_decision)} />}
      {system_type === "connected_device" && (
        <Pill tone="mute" icon={<Cable />}>
          {text("system-system-type-connected-device")}
        </Pill>
      )}
    </>
  );
}
