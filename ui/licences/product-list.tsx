/**
 * Produkter: what titles are recognised as, with their versions beside.
 */
import { Package } from "lucide-react";
import type { RecordView_Serialize } from "../backend/bindings";
import { type ListPlace, RegisterPane } from "../kit/grid/register-pane";
import { codeKey } from "../kit/grid/words";
import { Section } from "../kit/page";
import { EmptyState } from "../kit/state";
import { bareId } from "../record/shape";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { ProductDialog } from "./product-dialog";
import { productValues } from "./product-form";
import { type Fact, RecordPane } from "./record-pane";

// Titles are counted in the list, and rules decide which titles are whose.
const kinds = ["software_product", "normalisation_rule"];

export function ProductList({ openId, onOpen, onClose }: ListPlace) {
  const text = useText();
  const facts = (record: RecordView_Serialize): Fact[] => {
    const values = productValues(record);
    const all: [string, string, string][] = [
      ["publisher", text("software-product-column-publisher"), values.publisher],
      ["edition", text("licences-edition"), values.edition],
      [
        "kind",
        text("software-product-column-product-kind"),
        text(codeKey("software_product", "product_kind", values.product_kind)),
      ],
      ["metric", text("software-product-column-metric"), text(codeKey("software_product", "metric", values.metric))],
    ];
    return all.filter(([, , value]) => value !== "").map(([key, name, value]) => ({ key, name, value }));
  };
  return (
    <RegisterPane
      id="products"
      table="software_product"
      label={text("licences-tab-products")}
      kinds={kinds}
      openId={openId === null ? null : bareId(openId)}
      onOpen={(row) => onOpen(row.id)}
      onClose={onClose}
      empty={
        <EmptyState icon={<Package />} title={text("licences-products-empty")}>
          <p>{text("licences-products-empty-hint")}</p>
        </EmptyState>
      }
      detail={(id, steps) => (
        <RecordPane
          key={id}
          id={id}
          title={(record) => record.name}
          facts={facts}
          retire={{
            title: text("licences-retire-product"),
            consequence: text("licences-retire-product-consequence"),
            done: text("licences-product-retired"),
          }}
          edit={(record, close) => <ProductDialog record={record} onClose={close} />}
          {...steps}
        >
          {(record) => <Versions record={record} />}
        </RecordPane>
      )}
    />
  );
}

function Versions({ record }: { record: RecordView_Serialize }) {
  const text = useText();
  const format = useFormat();
  const { versions } = productValues(record);
  return (
    <>
      <Section title={text("licences-versions")} fact={versions.length}>
        {versions.length === 0 ? (
          <p className="hint">{text("licences-versions-none")}</p>
        ) : (
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">{text("licences-version-column")}</th>
                <th scope="col">{text("licences-version-released")}</th>
              </tr>
            </thead>
            <tbody>
              {versions.map(({ version, released }) => (
                <tr key={version}>
                  <td>{version}</td>
                  <td>{released === null ? <span className="dim">–</span> : format.date(released)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      <p className="sec">
        <a href={href(`/licences/${bareId(record.id)}`)}>{text("licences-to-position")}</a>
      </p>
    </>
  );
}
