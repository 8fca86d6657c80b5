/**
 * How the licences stand in all: what is short and what that costs, what is over, what is unknown, what is proved.
 */
import type { LicenceSummary_Serialize } from "../backend/bindings";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";

export function KeyFigures({ summary }: { summary: LicenceSummary_Serialize }) {
  const text = useText();
  const format = useFormat();
  const figures = [
    {
      key: "risk",
      value: format.money(summary.risk),
      note: text("licences-figure-risk", { count: summary.short }),
    },
    {
      key: "surplus",
      value: text("licences-figure-products", { count: summary.surplus }),
      note: text("licences-figure-surplus"),
    },
    {
      key: "unknown",
      value: text("licences-figure-unknown", { count: summary.unknown }),
      note: text("licences-figure-unknown-note"),
    },
    {
      key: "proven",
      value: text("licences-figure-proven", {
        proven: format.number(summary.proven),
        products: format.number(summary.products),
      }),
      note: text("licences-figure-proven-note"),
    },
  ];
  return (
    <section className="licences-figures" aria-label={text("licences-figures")}>
      <dl>
        {figures.map(({ key, value, note }) => (
          <div key={key}>
            <dt>{note}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={href("/devices")}>
          {text("licences-inventory", {
            installations: format.number(summary.installations),
            devices: summary.devices,
          })}
        </a>
      </p>
    </section>
  );
}
