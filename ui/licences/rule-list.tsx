/**
 * Regler: how reported names become products, in the order in which they are tried.
 */
import { ListOrdered } from "lucide-react";
import { useRef } from "react";
import type { RecordView_Serialize } from "../backend/bindings";
import { ExportMenu } from "../kit/export-menu";
import type { GridHandle } from "../kit/grid/data-grid";
import { Register } from "../kit/grid/register";
import { codeKey } from "../kit/grid/words";
import { SplitPane } from "../kit/split-pane";
import { EmptyState } from "../kit/state";
import { useFormat, useText } from "../text/context";
import { plainId } from "./fields";
import type { ListPlace } from "./place";
import { type Fact, RecordPane } from "./record-pane";
import { RuleDialog } from "./rule-dialog";
import { ruleFields, ruleValues } from "./rule-form";
import { RuleMatches } from "./rule-matches";

const kinds = ["normalisation_rule", "software_product"];
const widths = { order: 96, pattern: 220, match_kind: 112, product: 200, version: 88 };

export function RuleList({ openId, onOpen, onClose }: ListPlace) {
  const text = useText();
  const format = useFormat();
  const grid = useRef<GridHandle>(null);
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
    <SplitPane
      id="rules"
      list={
        <Register
          ref={grid}
          table="normalisation_rule"
          label={text("licences-tab-rules")}
          kinds={kinds}
          widths={widths}
          openId={openId === null ? null : plainId(openId)}
          onOpen={(row) => onOpen(row.id)}
          onEscape={onClose}
          tools={(shown) => <ExportMenu shown={shown} />}
          empty={
            <EmptyState icon={<ListOrdered />} title={text("licences-rules-empty")}>
              <p>{text("licences-rules-empty-hint")}</p>
            </EmptyState>
          }
        />
      }
      detail={
        openId === null ? null : (
          <RecordPane
            key={openId}
            id={openId}
            title={(record) => record.name}
            facts={facts}
            retire={{
              title: text("licences-retire-rule"),
              consequence: text("licences-retire-rule-consequence"),
              done: text("licences-rule-retired"),
            }}
            edit={(record, close) => <RuleDialog from={{ kind: "rule", record }} onClose={close} />}
            onClose={() => {
              onClose();
              grid.current?.focus();
            }}
            onPrevious={() => grid.current?.step(-1)}
            onNext={() => grid.current?.step(1)}
          >
            {(record) => (
              <div className="sec">
                <RuleMatches rule={ruleFields(ruleValues({ kind: "rule", record }), null)} replaces={record.id} />
              </div>
            )}
          </RecordPane>
        )
      }
    />
  );
}
