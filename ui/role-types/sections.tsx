/** Who holds a role, and whether it is one that the program's own rules know. */
import { Pill } from "../kit/status";
import { HeldRoles } from "../record/held-roles";
import type { RecordView } from "../record/noun";
import { only } from "../record/related";
import { useText } from "../text/context";

export function RoleTypeBadges({ record }: { record: RecordView }) {
  const text = useText();
  if (typeof record.fields.standard !== "string") return null;
  return <Pill tone="ink">{text("role-types-standard")}</Pill>;
}

export function RoleTypeSections({ record }: { record: RecordView }) {
  const text = useText();
  return (
    <HeldRoles
      title={text("role-types-holders")}
      filters={[only("role", record.name)]}
      none={text("role-types-holders-none")}
      about="holder"
    />
  );
}
