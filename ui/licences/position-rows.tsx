/**
 * The lines of an explanation: each right with why it counts or not, each part of the use with the devices behind it.
 */
import type { ExplainedEntitlement_Serialize, ExplainedLine_Serialize, Metric } from "../backend/bindings";
import { cx } from "../kit/class";
import { EvidenceGrade } from "../kit/evidence";
import { kebab } from "../kit/grid/words";
import { Quantity } from "../kit/quantity";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { Unit } from "./position-cells";

interface EntitlementRowsProps {
  rows: readonly ExplainedEntitlement_Serialize[];
  /** What the position counts; a right in another metric names its own. */
  metric: Metric;
}

export function EntitlementRows({ rows, metric }: EntitlementRowsProps) {
  const text = useText();
  if (rows.length === 0) {
    return (
      <tr>
        <td />
        <td colSpan={2}>{text("licences-entitled-nothing")}</td>
      </tr>
    );
  }
  return rows.map((row) => <EntitlementRow key={row.entitlement} row={row} metric={metric} />);
}

function EntitlementRow({ row, metric }: { row: ExplainedEntitlement_Serialize; metric: Metric }) {
  const text = useText();
  const format = useFormat();
  const name = row.evidence ?? row.order_number ?? text("licences-entitlement-unnamed");
  const link = <a href={href(`/licences/${row.entitlement}?tab=entitlements`)}>{name}</a>;
  const units = <Quantity value={row.units} />;
  const date = row.reason_date === null ? "none" : format.date(row.reason_date);
  return (
    <tr className={cx(!row.counted && "not")}>
      <td aria-hidden="true">{row.counted && "+"}</td>
      <td>
        {row.counted ? link : <s>{link}</s>}
        <small>
          {row.reason !== "counted" && <span>{text(`licence-entitlement-${kebab(row.reason)}`, { date })}</span>}
          {row.counted && <EvidenceGrade grade={row.evidence_grade} />}
          {row.version !== null && <span>{text("licences-version", { version: row.version })}</span>}
          {row.supplier !== null && <span>{row.supplier}</span>}
        </small>
      </td>
      <td>
        {row.counted ? units : <s>{units}</s>} {row.metric !== metric && <Unit metric={row.metric} count={row.units} />}
      </td>
    </tr>
  );
}

interface UseRowsProps {
  rows: readonly ExplainedLine_Serialize[];
  metric: Metric;
  /** Whether the metric is one that is counted. */
  isKnown: boolean;
}

export function UseRows({ rows, metric, isKnown }: UseRowsProps) {
  const text = useText();
  if (rows.length === 0) {
    return (
      <tr>
        <td />
        <td colSpan={2}>{text(isKnown ? "licences-used-nothing" : "licences-used-unknown")}</td>
      </tr>
    );
  }
  return rows.map((row) => (
    <UseRow
      key={`${row.rule} ${row.entitlement} ${row.installed_version} ${row.body} ${row.granted_by}`}
      row={row}
      metric={metric}
    />
  ));
}

function UseRow({ row, metric }: { row: ExplainedLine_Serialize; metric: Metric }) {
  const text = useText();
  const format = useFormat();
  const uncovered = row.rule === "uncovered";
  const sentence = text(`licence-line-${kebab(row.rule)}`, {
    units: row.units,
    items: row.items,
    version: row.version,
    entitlement: row.entitlement_name ?? text("licences-entitlement-unnamed"),
    document: row.granted_by ?? text("licences-document-unnamed"),
  });
  const hidden = row.items - row.holders.length;
  return (
    <tr className={cx(row.units === 0 && "not")}>
      <td aria-hidden="true">{row.units > 0 && "−"}</td>
      <td>
        {sentence}
        {row.body_name !== null && <small>{row.body_name}</small>}
        {row.holders.length > 0 && (
          <details>
            <summary>
              {text(`licences-holders-${metric === "device" ? "devices" : "accounts"}`, { count: row.items })}
            </summary>
            <ul>
              {row.holders.map((holder) => (
                <li key={holder}>{holder}</li>
              ))}
            </ul>
            {hidden > 0 && <p className="hint">{text("licences-holders-more", { count: hidden })}</p>}
          </details>
        )}
      </td>
      <td className={cx(uncovered && "neg")}>{format.number(row.units)}</td>
    </tr>
  );
}
