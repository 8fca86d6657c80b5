/** What the licence position rests on: computers, installations, and the titles that nobody knows yet. */
import type { LicenceSummary_Serialize } from "../backend/bindings";
import { KeyValue, Section } from "../kit/page";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { hasScreen } from "./place";

export function Inventory({ summary }: { summary: LicenceSummary_Serialize }) {
  const text = useText();
  const format = useFormat();
  const { devices, installations, unmatched_titles } = summary;
  const end = hasScreen("/import") && <a href={href("/import")}>{text("overview-to-import")}</a>;
  return (
    <Section level={2} title={text("overview-inventory")} end={end}>
      {devices === 0 ? (
        <p className="overview-fact">{text("overview-no-devices")}</p>
      ) : (
        <KeyValue
          items={[
            {
              key: "devices",
              name: text("overview-devices"),
              value: hasScreen("/devices") ? (
                <a href={href("/devices")}>{format.number(devices)}</a>
              ) : (
                format.number(devices)
              ),
            },
            { key: "installations", name: text("overview-installations"), value: format.number(installations) },
            {
              key: "unmatched",
              name: text("overview-unmatched"),
              value: (
                <span className={unmatched_titles > 0 ? "st--warn" : "dim"}>{format.number(unmatched_titles)}</span>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
