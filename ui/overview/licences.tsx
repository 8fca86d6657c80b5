/** How the licences stand: what the shortfalls may cost, and the worst of them. */
import type { LicenceSummary_Serialize } from "../backend/bindings";
import { useQuestion } from "../backend/query";
import { Section } from "../kit/page";
import { isQuantity, Quantity } from "../kit/quantity";
import { ErrorState } from "../kit/state";
import { Status } from "../kit/status";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { hasScreen } from "./place";
import { shortfallsQuestion } from "./questions";

export function Licences({ summary }: { summary: LicenceSummary_Serialize }) {
  const text = useText();
  const format = useFormat();
  const { products, short, unknown, surplus, risk, as_of } = summary;
  const leads = hasScreen("/licences");
  const day = as_of !== null && text("overview-as-of", { date: format.date(as_of) });
  return (
    <Section
      level={2}
      title={text("overview-licences")}
      fact={leads ? undefined : day || undefined}
      end={leads && <a href={href("/licences")}>{day || text("overview-to-licences")}</a>}
    >
      {products === 0 ? (
        <p className="overview-fact">{text("overview-no-products")}</p>
      ) : (
        <>
          {short > 0 ? (
            <>
              <p className="key">{format.money(risk)}</p>
              <p className="overview-fact">{text("overview-risk", { short, products })}</p>
            </>
          ) : (
            <p>
              <Status tone="ok">{text("overview-no-shortfall", { products })}</Status>
            </p>
          )}
          {unknown > 0 && <p className="overview-fact">{text("overview-unknown", { count: unknown })}</p>}
          {short > 0 && <Worst />}
          {surplus > 0 && <p className="overview-fact">{text("overview-surplus", { count: surplus })}</p>}
        </>
      )}
    </Section>
  );
}

function Worst() {
  const text = useText();
  const format = useFormat();
  const { data, error } = useQuestion(shortfallsQuestion);
  if (error) return <ErrorState error={error} />;
  if (data === undefined) return null;
  const highest = Math.max(1, ...data.rows.map(({ cells }) => Number(cells.risk ?? 0)));
  return (
    <table className="tbl overview-shortfalls">
      <thead className="sr">
        <tr>
          <th scope="col">{text("licence-position-column-product")}</th>
          <th scope="col">{text("overview-share")}</th>
          <th scope="col">{text("licence-position-column-balance")}</th>
          <th scope="col">{text("licence-position-column-risk")}</th>
        </tr>
      </thead>
      <tbody>
        {data.rows.map(({ id, cells }) => (
          <tr key={id}>
            <th scope="row">
              {hasScreen("/licences") ? (
                <a className="plain" href={href(`/licences/${id}`)}>
                  {cells.product}
                </a>
              ) : (
                cells.product
              )}
            </th>
            <td className="overview-share" aria-hidden="true">
              {typeof cells.risk === "number" && <i style={{ width: `${(cells.risk / highest) * 100}%` }} />}
            </td>
            <td className="num">{isQuantity(cells.balance) && <Quantity value={cells.balance} signed />}</td>
            <td className="num">
              {typeof cells.risk === "number" ? (
                format.amount(cells.risk)
              ) : (
                <span className="dim">{text("overview-no-price")}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
