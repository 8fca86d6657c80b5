/**
 * Rättigheter: everything that has been bought, with its terms and its proof beside.
 */
import { KeyRound } from "lucide-react";
import type { RecordView_Serialize } from "../backend/bindings";
import { EvidenceGrade } from "../kit/evidence";
import { type ListPlace, RegisterPane } from "../kit/grid/register-pane";
import { codeKey } from "../kit/grid/words";
import { Quantity } from "../kit/quantity";
import { EmptyState } from "../kit/state";
import { bareId } from "../record/shape";
import { href } from "../shell/go";
import { type Text, useFormat, useText } from "../text/context";
import { EntitlementDialog } from "./entitlement-dialog";
import { type EntitlementValues, entitlementValues } from "./entitlement-form";
import { Unit } from "./position-cells";
import { type Fact, RecordPane } from "./record-pane";

const kinds = ["entitlement", "software_product", "supplier"];
const widths = { product: 168, version: 72, quantity: 96, metric: 156, start: 96, end: 96, evidence_grade: 96 };

export function EntitlementList({ openId, onOpen, onClose }: ListPlace) {
  const text = useText();
  const facts = useFacts();
  return (
    <RegisterPane
      id="entitlements"
      initial={420}
      table="entitlement"
      label={text("licences-tab-entitlements")}
      kinds={kinds}
      widths={widths}
      openId={openId === null ? null : bareId(openId)}
      onOpen={(row) => onOpen(row.id)}
      onClose={onClose}
      empty={
        <EmptyState icon={<KeyRound />} title={text("licences-entitlements-empty")}>
          <p>{text("licences-entitlements-empty-hint")}</p>
        </EmptyState>
      }
      detail={(id, steps) => (
        <RecordPane
          key={id}
          id={id}
          title={(record) => entitlementValues(record).product?.label ?? text("licences-record")}
          facts={facts}
          retire={{
            title: text("licences-retire-entitlement"),
            consequence: text("licences-retire-entitlement-consequence"),
            done: text("licences-entitlement-retired"),
          }}
          edit={(record, close) => <EntitlementDialog record={record} product={null} onClose={close} />}
          {...steps}
        >
          {(record) => <PositionLink values={entitlementValues(record)} />}
        </RecordPane>
      )}
    />
  );
}

function PositionLink({ values }: { values: EntitlementValues }) {
  const text = useText();
  if (values.product === null) return null;
  return (
    <p className="sec">
      <a href={href(`/licences/${bareId(values.product.value)}`)}>{text("licences-to-position")}</a>
    </p>
  );
}

function useFacts(): (record: RecordView_Serialize) => Fact[] {
  const text = useText();
  const format = useFormat();
  return (record) => {
    const values = entitlementValues(record);
    const money = values.unit_price === null ? null : format.money(values.unit_price);
    const bodies = values.bodies.map((body) => body.label).join(", ");
    const facts: [string, string, React.ReactNode][] = [
      ["quantity", text("licences-quantity"), <Amount key="quantity" values={values} />],
      ["version", text("entitlement-column-version"), values.version || text("licences-any-version")],
      ["kind", text("entitlement-column-acquisition-kind"), word(text, "acquisition_kind", values.acquisition_kind)],
      ["start", text("licences-start"), values.start && format.date(values.start)],
      ["end", text("licences-end"), values.end ? format.date(values.end) : text("licences-perpetual")],
      ["bodies", text("licences-bodies"), bodies || text("licences-whole-municipality")],
      ["grade", text("entitlement-column-evidence-grade"), <EvidenceGrade key="grade" grade={values.evidence_grade} />],
      ["evidence", text("licences-evidence"), values.evidence],
      ["price", text("licences-unit-price"), money ?? text("licences-price-unknown")],
      ["order", text("entitlement-column-order-number"), values.order_number],
      ["supplier", text("entitlement-column-supplier"), values.supplier?.label],
      ["agreement", text("licences-agreement"), values.agreement?.label],
      [
        "downgrade",
        text("licences-downgrade"),
        values.downgrade_right && (values.granted_by || text("licences-document-missing")),
      ],
      ["supersedes", text("licences-supersedes"), values.supersedes?.label],
      ["key", text("licences-key-ending"), values.key_ending],
      ["note", text("entitlement-column-note"), values.note],
    ];
    return facts.filter(([, , value]) => value).map(([key, name, value]) => ({ key, name, value }));
  };
}

function word(text: Text, column: string, code: string): string {
  return text(codeKey("entitlement", column, code));
}

/** The quantity with its unit; bought pieces and units apart where a piece holds several. */
function Amount({ values }: { values: EntitlementValues }) {
  const text = useText();
  const format = useFormat();
  const { quantity, unit_factor, metric } = values;
  if (quantity === null) return null;
  const factor = unit_factor ?? 1;
  const units = typeof quantity === "number" ? quantity * factor : quantity;
  return (
    <>
      <Quantity value={units} /> <Unit metric={metric} count={units} />
      {factor > 1 && typeof quantity === "number" && (
        <span className="dim">
          {" "}
          {text("licences-pieces", { pieces: format.number(quantity), factor: format.number(factor) })}
        </span>
      )}
    </>
  );
}
