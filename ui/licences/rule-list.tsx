/**
 * Regler: how reported names become products, in the order in which they are tried.
 */
import { ListOrdered } from "lucide-react";
import type { RecordView_Serialize } from "../backend/bindings";
import { type ListPlace, RegisterPane } from "../kit/grid/register-pane";
import { codeKey } from "../kit/grid/words";
import { EmptyState } from "../kit/state";
import { bareId } from "../record/shape";
import { useFormat, useText } from "../text/context";
import { type Fact, RecordPane } from "./record-pane";
import { RuleDialog } from "./rule-dialog";
import { ruleFields, ruleValues } from "./rule-form";
import { RuleMatches } from "./rule-matches";

const kinds = ["normalisation_rule", "software_product"];
const widths = { order: 96, pattern: 220, match_kind: 112, product: 200, version: 88 };

export function RuleList({ openId, onOpen, onClose }: ListPlace) {
  const text = useText();
  const format = useFormat();
  const facts = (record: RecordView_Serialize): Fact[] => {
    const values = ruleValues({ kind: "rule", record });
    const all: [string, string, string][] = [
      ["order", text("normalisation-rule-column-order"), format.number(values.order ?? 0)],
      [
        "kind",
        text("normalisation-rule-column-match-kind"),
        text(codeKey("normalisation_rule", "match_kind", values.match_kind)),
      ],
      ["pattern", text("licences-rule-pattern"), values.pattern],
      ["publisher", text("licences-rule-publisher"), values.publisher],
      ["prefix", text("licences-rule-version-prefix"), values.version_prefix],
      ["product", text("licences-product"), values.product?.label ?? text("licences-target-ignored")],
      ["version", text("normalisation-rule-column-version"), values.version],
    ];
    return all.filter(([, , value]) => value !== "").map(([key, name, value]) => ({ key, name, value }));
  };
  return (
    <RegisterPane
      id="rules"
      table="normalisation_rule"
      label={text("licences-tab-rules")}
      kinds={kinds}
      widths={widths}
      openId={openId === null ? null : bareId(openId)}
      onOpen={(row) => onOpen(row.id)}
      onClose={onClose}
      empty={
        <EmptyState icon={<ListOrdered />} title={text("licences-rules-empty")}>
          <p>{text("licences-rules-empty-hint")}</p>
        </EmptyState>
      }
      detail={(id, steps) => (
        <RecordPane
          key={id}
          id={id}
          title={(record) => record.name}
          facts={facts}
          retire={{
            title: text("licences-retire-rule"),
            consequence: text("licences-retire-rule-consequence"),
            done: text("licences-rule-retired"),
          }}
          edit={(record, close) => <RuleDialog from={{ kind: "rule", record }} onClose={close} />}
          {...steps}
        >
          {(record) => (
            <div className="sec">
              <RuleMatches rule={ruleFields(ruleValues({ kind: "rule", record }), null)} replaces={record.id} />
            </div>
          )}
        </RecordPane>
      )}
    />
  );
}
