/** What a person holds, and the key that verifies what the person signs. */
import { PenLine } from "lucide-react";
import { Section } from "../kit/page";
import { Pill } from "../kit/status";
import { HeldRoles } from "../record/held-roles";
import type { RecordView } from "../record/noun";
import { only } from "../record/related";
import { asString, bareId, sameId } from "../record/shape";
import { useWorkspace } from "../shell/workspace";
import { useText } from "../text/context";

export function PersonBadges({ record }: { record: RecordView }) {
  const text = useText();
  const { data: workspace } = useWorkspace();
  if (!workspace || !sameId(workspace.actor, record.id)) return null;
  return <Pill tone="ink">{text("persons-you")}</Pill>;
}

export function PersonSections({ record }: { record: RecordView }) {
  const text = useText();
  const key = asString(record.fields.signing_key);
  return (
    <>
      <HeldRoles
        title={text("persons-roles")}
        filters={[only("holder_id", bareId(record.id))]}
        none={text("persons-roles-none")}
        about="object"
      />
      <Section title={text("persons-signing")}>
        {key === "" ? (
          <p className="dim said">{text("persons-signing-none")}</p>
        ) : (
          <>
            <p>
              <PenLine className="i-s" /> {text("persons-signing-has")}
            </p>
            <p className="mono dim">{key.match(/.{1,8}/g)?.join(" ")}</p>
          </>
        )}
      </Section>
    </>
  );
}
