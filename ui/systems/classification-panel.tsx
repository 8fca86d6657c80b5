/**
 * The classification with what each level means, when and by whom it was made, and why.
 */

import { ShieldQuestionMark } from "lucide-react";
import { Button } from "../kit/button";
import { KrtsFull, type Levels } from "../kit/classification";
import { KeyValue, Section } from "../kit/page";
import { EmptyState } from "../kit/state";
import { useFormat, useText } from "../text/context";
import type { Asked } from "./actions";
import { fieldsOf, type SystemDetail } from "./system";

interface ClassificationPanelProps {
  detail: SystemDetail;
  ask: (asked: Asked) => void;
}

export function ClassificationPanel({ detail, ask }: ClassificationPanelProps) {
  const text = useText();
  const format = useFormat();
  const { classification } = fieldsOf(detail.record);
  const button = detail.record.retired === null && (
    <Button tone="quiet" small onClick={() => ask({ what: "classify" })}>
      {text(classification ? "systems-reclassify" : "systems-classify")}
    </Button>
  );
  if (classification === null) {
    return (
      <EmptyState icon={<ShieldQuestionMark className="i-l" />} title={text("systems-unclassified")} actions={button}>
        {text("systems-unclassified-body")}
      </EmptyState>
    );
  }
  const { confidentiality, integrity, availability, traceability } = classification;
  const levels: Levels = { confidentiality, integrity, availability, traceability };
  return (
    <Section title={text("systems-classification")} fact={format.date(classification.date)} end={button}>
      <KrtsFull levels={levels} />
      <KeyValue
        items={[
          {
            key: "reason",
            name: text("systems-classify-reason"),
            value: classification.reason ?? <span className="dim">{text("systems-value-none")}</span>,
          },
          {
            key: "participants",
            name: text("systems-classify-participants"),
            value:
              classification.participants.length > 0 ? (
                classification.participants.join(", ")
              ) : (
                <span className="dim">{text("systems-value-none")}</span>
              ),
          },
        ]}
      />
    </Section>
  );
}
