/**
 * What an import of entitlements did, or would do: row by row, with remarks, what was left out, and unread columns.
 */
import type { EntitlementImport_Serialize, EntitlementRowPlan, RowRemark_Serialize } from "../backend/bindings";
import { kebab } from "../kit/grid/words";
import { Note } from "../kit/note";
import { Section } from "../kit/page";
import { Quantity } from "../kit/quantity";
import { useText } from "../text/context";
import { Counts } from "./counts";
import { Scrolled } from "./scrolled";

const most = 200;

export function EntitlementResult({ result }: { result: EntitlementImport_Serialize }) {
  const text = useText();
  const counts = [
    { key: "added", count: result.added },
    { key: "amended", count: result.changed },
    { key: "same", count: result.unchanged },
    { key: "products", count: result.new_products },
    { key: "left-out", count: result.rejected.length },
  ];
  return (
    <>
      <Counts items={counts.map(({ key, count }) => ({ key, count, label: text(`import-count-${key}`, { count }) }))} />
      {result.unread_columns.length > 0 && (
        <Note title={text("import-unread-columns")}>{result.unread_columns.join(", ")}</Note>
      )}
      <Remarks title={text("import-rejected-rows")} family="issue" remarks={result.rejected} />
      <Remarks title={text("import-remarks")} family="remark" remarks={result.remarks} />
      {result.rows.length > 0 && <Rows rows={result.rows} />}
    </>
  );
}

interface RemarksProps {
  title: string;
  family: "issue" | "remark";
  remarks: readonly RowRemark_Serialize[];
}

function Remarks({ title, family, remarks }: RemarksProps) {
  const text = useText();
  if (remarks.length === 0) return null;
  const place = ({ row, column }: RowRemark_Serialize) =>
    [row !== null && text("import-row", { row: String(row) }), column !== null && columnName(text, column)]
      .filter(Boolean)
      .join(", ");
  return (
    <Section title={title} fact={remarks.length}>
      <Scrolled label={title}>
        <ul className="import-sentences">
          {remarks.slice(0, most).map((remark, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row may be remarked on twice in the same words
            <li key={index}>
              <b>{place(remark)}</b> {text(`entitlement-import-${family}-${kebab(remark.code)}`, remark.values)}
            </li>
          ))}
        </ul>
      </Scrolled>
      {remarks.length > most && (
        <p className="hint">{text("import-more-rejected", { count: remarks.length - most })}</p>
      )}
    </Section>
  );
}

/** A column is one of the fields that are read, or a heading of the file's own. */
function columnName(text: ReturnType<typeof useText>, column: string): string {
  const key = `entitlement-import-field-${kebab(column)}`;
  return text.has(key) ? text(key) : column;
}

function Rows({ rows }: { rows: readonly EntitlementRowPlan[] }) {
  const text = useText();
  return (
    <Section title={text("import-rows")} fact={rows.length}>
      <Scrolled label={text("import-rows")}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col" className="num">
                {text("import-row-number")}
              </th>
              <th scope="col">{text("entitlement-import-field-product")}</th>
              <th scope="col" className="num">
                {text("entitlement-import-field-quantity")}
              </th>
              <th scope="col">{text("import-row-action")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row) => (
              <tr key={row.row}>
                <td className="num">{row.row}</td>
                <td>{row.product}</td>
                <td className="num">
                  <Quantity value={row.quantity} />
                </td>
                <td>{text(`import-action-${row.action}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {rows.length > most && <p className="hint">{text("import-more-rows", { count: rows.length - most })}</p>}
    </Section>
  );
}
