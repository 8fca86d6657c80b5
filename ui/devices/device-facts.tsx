/**
 * What is known of a device, and the report and day that each fact is from.
 */
import type { ReactNode } from "react";
import type { DeviceDetail_Serialize, FactSource_Serialize } from "../backend/bindings";
import { codeKey } from "../kit/grid/words";
import { KeyValue } from "../kit/page";
import { useFormat, useText } from "../text/context";

type Device = DeviceDetail_Serialize;

export function DeviceFacts({ device }: { device: Device }) {
  const text = useText();
  const format = useFormat();
  const kindKey = codeKey("device", "device_kind", device.device_kind);
  const lines = (...values: (string | null)[]) => values.filter((value) => value !== null && value !== "");
  const facts: { name: string; values: (string | null)[]; from?: string[] }[] = [
    {
      name: text("device-column-device-kind"),
      values: [text.has(kindKey) ? text(kindKey) : device.device_kind],
      from: ["device_kind"],
    },
    {
      name: text("device-column-os-name"),
      values: lines([device.os_name, device.os_version].filter(Boolean).join(" ")),
      from: ["os_name", "os_version"],
    },
    { name: text("device-column-account"), values: lines(device.account), from: ["account"] },
    { name: text("device-column-serial"), values: lines(device.serial, ...device.other_serials), from: ["serial"] },
    { name: text("devices-uuid"), values: lines(device.uuid, ...device.other_uuids), from: ["uuid"] },
    { name: text("device-column-manufacturer"), values: lines(device.manufacturer), from: ["manufacturer"] },
    { name: text("device-column-model"), values: lines(device.model), from: ["model"] },
    { name: text("devices-agents"), values: device.agent_ids },
    { name: text("devices-addresses"), values: device.macs },
    { name: text("device-column-last-seen"), values: [format.date(device.last_seen)] },
    { name: text("device-column-first-seen"), values: [format.date(device.first_seen)] },
  ];
  const isOne = fromOne(device.sources);
  return (
    <>
      <KeyValue
        items={facts
          .filter(({ values }) => values.length > 0)
          .map(({ name, values, from }) => ({
            key: name,
            name,
            value: (
              <>
                {values.map((value) => (
                  <div key={value}>{value}</div>
                ))}
                {from !== undefined && !isOne && <From facts={from} sources={device.sources} />}
              </>
            ),
          }))}
      />
      <Origin device={device} isOne={isOne} />
    </>
  );
}

/** Whether a single report says all that is known. */
export function fromOne([first, ...rest]: readonly FactSource_Serialize[]): boolean {
  return first !== undefined && rest.every(({ file, day }) => file === first.file && day === first.day);
}

/** The report and the day behind some facts; nothing where it is not known. */
export function From({ facts, sources }: { facts: readonly string[]; sources: readonly FactSource_Serialize[] }) {
  const text = useText();
  const format = useFormat();
  const found = sources.filter(({ fact }) => facts.includes(fact));
  const byReport = new Map(found.map((source) => [`${source.day} ${source.file}`, source]));
  return [...byReport].map(([key, { day, file }]) => (
    <small key={key} className="dim device-source" title={file}>
      {text("devices-source", { day: format.date(day), file: fileName(file) })}
    </small>
  ));
}

/** The file without its folders; the whole of it stands among the reports. */
function fileName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

/** One sentence where one report says it all, and one where nobody knows any more. */
function Origin({ device, isOne }: { device: Device; isOne: boolean }): ReactNode {
  const text = useText();
  const format = useFormat();
  const [first] = device.sources;
  if (first === undefined) return <p className="hint device-origin">{text("devices-source-unknown")}</p>;
  if (!isOne) return null;
  const { file, day, agent_id } = first;
  return (
    <p className="hint device-origin">
      {text("devices-source-one", {
        file: fileName(file),
        day: format.date(day),
        agent: agent_id ?? text("devices-unknown"),
      })}
    </p>
  );
}
