/**
 * Where equipment is connected, by whom it was mounted, and whose decision lets it be there.
 */
import { Button } from "../kit/button";
import { kebab } from "../kit/grid/words";
import { KeyValue, Section } from "../kit/page";
import { DecisionChip, Gap } from "../kit/status";
import { useText } from "../text/context";
import type { Asked } from "./actions";
import { decisionLabel } from "./decision-label";
import { fieldsOf, type SystemDetail } from "./system";

export function Connection({ detail, ask }: { detail: SystemDetail; ask: (asked: Asked) => void }) {
  const text = useText();
  const connection = fieldsOf(detail.record).connection;
  const unknown = <span className="dim">{text("systems-value-unknown")}</span>;
  const approved = detail.connection_approval !== null;
  return (
    <Section
      title={text("equipment-connection")}
      end={
        !approved &&
        detail.record.retired === null && (
          <Button tone="quiet" small onClick={() => ask({ what: "approve" })}>
            {text("systems-remedy-approve")}
          </Button>
        )
      }
    >
      <KeyValue
        items={[
          {
            key: "type",
            name: text("systems-field-equipment-type"),
            value: connection ? text(`connected-device-equipment-type-${kebab(connection.equipment_type)}`) : unknown,
          },
          { key: "location", name: text("systems-field-location"), value: connection?.location ?? unknown },
          { key: "address", name: text("systems-field-address"), value: connection?.address ?? unknown },
          {
            key: "segment",
            name: text("systems-field-network-segment"),
            value: connection?.network_segment ?? unknown,
          },
          { key: "installer", name: text("systems-field-installer"), value: connection?.installer ?? unknown },
          {
            key: "approval",
            name: text("systems-field-approval"),
            value: approved ? (
              <DecisionChip {...decisionLabel(detail.connection_approval)} />
            ) : (
              <Gap icon={null}>{text("equipment-unapproved")}</Gap>
            ),
          },
        ]}
      />
    </Section>
  );
}
