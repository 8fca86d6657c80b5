/**
 * Two devices side by side. What agrees and what contradicts is said in words beside its sign.
 */
import { Check, Minus, X } from "lucide-react";
import type { ReactNode } from "react";
import type { Relation } from "../backend/bindings";
import { codeKey } from "../kit/grid/words";
import { Status } from "../kit/status";
import { useFormat, useText } from "../text/context";
import { type Conflict, relate, type Side } from "./conflicts";

interface Line {
  key: string;
  name: string;
  /** Each value on a line of its own. */
  of: (side: Side) => readonly string[];
  mark?: ReactNode;
}

export function Comparison({ conflict }: { conflict: Conflict }) {
  const text = useText();
  const format = useFormat();
  const { device, other } = conflict;
  const some = (value: string | null) => (value === null || value === "" ? [] : [value]);
  const kind = ({ device_kind }: Side) => {
    const key = codeKey("device", "device_kind", device_kind);
    return [text.has(key) ? text(key) : device_kind];
  };
  const all: readonly Line[] = [
    { key: "name", name: text("device-column-name"), of: ({ name }) => some(name) },
    { key: "serial", name: text("device-column-serial"), of: ({ serials }) => serials },
    { key: "uuid", name: text("devices-uuid"), of: ({ uuids }) => uuids },
    { key: "agents", name: text("devices-agents"), of: ({ agent_ids }) => agent_ids },
    { key: "macs", name: text("devices-addresses"), of: ({ macs }) => macs },
    { key: "kind", name: text("device-column-device-kind"), of: kind },
    { key: "model", name: text("device-column-model"), of: (side) => some(joined(side.manufacturer, side.model)) },
    { key: "os", name: text("device-column-os-name"), of: (side) => some(joined(side.os_name, side.os_version)) },
    { key: "account", name: text("device-column-account"), of: ({ account }) => some(account) },
    {
      key: "titles",
      name: text("devices-titles"),
      of: ({ titles }) => [titles === null ? text("devices-unknown") : format.number(titles)],
      mark: (
        <Status tone="mute" icon={null}>
          {text("devices-mark-shared", { count: conflict.shared_titles })}
        </Status>
      ),
    },
    {
      key: "first",
      name: text("device-column-first-seen"),
      of: ({ first_seen }) => [format.date(first_seen)],
      mark: null,
    },
    { key: "last", name: text("device-column-last-seen"), of: ({ last_seen }) => [format.date(last_seen)], mark: null },
  ];
  // What neither of them says tells nothing.
  const lines = all.filter(({ of }) => of(device).length + of(other).length > 0);
  return (
    <table className="tbl compare">
      <thead>
        <tr>
          <th scope="col">{text("devices-compare-fact")}</th>
          <th scope="col">{text("devices-compare-first")}</th>
          <th scope="col">{text("devices-compare-later")}</th>
          <th scope="col">{text("devices-compare-mark")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, of, mark }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>
              <Values values={of(device)} />
            </td>
            <td>
              <Values values={of(other)} />
            </td>
            <td>
              {mark === undefined ? (
                <Mark
                  relation={key === "serial" || key === "uuid" ? conflict[key] : relate(of(device), of(other))}
                  strong={key === "serial" || key === "uuid"}
                />
              ) : (
                mark
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(" ");

function Values({ values }: { values: readonly string[] }) {
  if (values.length === 0) return <span className="dim">–</span>;
  return values.map((value) => <div key={value}>{value}</div>);
}

const signs = { equal: <Check className="i-s" />, different: <X className="i-s" />, absent: <Minus className="i-s" /> };

/** Only a strong key joins or parts; the rest is for the eye, and stays graphite. */
function Mark({ relation, strong }: { relation: Relation; strong: boolean }) {
  const text = useText();
  const word = text(`devices-mark-${relation}`);
  if (!strong || relation === "absent") {
    return (
      <Status tone="mute" icon={signs[relation]}>
        {word}
      </Status>
    );
  }
  return <Status tone={relation === "equal" ? "ok" : "warn"}>{word}</Status>;
}
