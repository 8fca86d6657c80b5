/**
 * What is known of a device, and the report and day that each fact is from.
 */
import type { DeviceDetail_Serialize, FactSource_Serialize } from "../backend/bindings";
import { codeKey } from "../kit/grid/words";
import { KeyValue, Section, Timeline } from "../kit/page";
import { useFormat, useText } from "../text/context";

type Device = DeviceDetail_Serialize;

export function DeviceFacts({ device }: { device: Device }) {
  const text = useText();
  const format = useFormat();
  const kindKey = codeKey("device", "device_kind", device.device_kind);
  const lines = (...values: (string | null)[]) => values.filter((value) => value !== null && value !== "");
  const facts: [name: string, values: readonly (string | null)[]][] = [
    [text("device-column-device-kind"), [text.has(kindKey) ? text(kindKey) : device.device_kind]],
    [text("device-column-os-name"), lines([device.os_name, device.os_version].filter(Boolean).join(" "))],
    [text("device-column-account"), lines(device.account)],
    [text("device-column-serial"), lines(device.serial, ...device.other_serials)],
    [text("devices-uuid"), lines(device.uuid, ...device.other_uuids)],
    [text("device-column-manufacturer"), lines(device.manufacturer)],
    [text("device-column-model"), lines(device.model)],
    [text("devices-agents"), device.agent_ids],
    [text("devices-addresses"), device.macs],
    [text("device-column-last-seen"), [format.date(device.last_seen)]],
    [text("device-column-first-seen"), [format.date(device.first_seen)]],
  ];
  return (
    <KeyValue
      items={facts
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => ({ key: name, name, value: values.map((value) => <div key={value}>{value}</div>) }))}
    />
  );
}

/** Each report that a fact was taken from, the newest first, with those facts. */
export function DeviceSources({ device }: { device: Device }) {
  const text = useText();
  const format = useFormat();
  const byReport = new Map<string, FactSource_Serialize[]>();
  for (const source of device.sources) {
    const key = `${source.day} ${source.file}`;
    byReport.set(key, [...(byReport.get(key) ?? []), source]);
  }
  const reports = [...byReport].sort(([one], [other]) => (one < other ? 1 : -1));
  if (reports.length === 0) {
    return (
      <Section title={text("devices-sources")}>
        <p className="hint">{text("devices-source-unknown")}</p>
      </Section>
    );
  }
  const facts = (sources: readonly FactSource_Serialize[]) =>
    reports.length === 1
      ? text("devices-source-everything")
      : sources.map(({ fact }) => text(`devices-fact-${fact.replaceAll("_", "-")}`)).join(", ");
  return (
    <Section title={text("devices-sources")} fact={reports.length}>
      <Timeline
        items={reports.map(([key, sources]) => ({
          key,
          title: facts(sources),
          note: sources
            .slice(0, 1)
            .map(({ day, file, agent_id }) =>
              text("devices-source", { day: format.date(day), file: fileName(file), agent: agent_id ?? "none" }),
            ),
        }))}
      />
    </Section>
  );
}

/** The file without its folders; the whole of it stands among the reports. */
function fileName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
