/**
 * A record's fields as names and values, where what it names leads on to that record. Empty fields are left out, save
 * those that somebody should fill.
 */
import { KeyValue } from "../kit/page";
import { DecisionChip, Tag } from "../kit/status";
import type { FieldSpec } from "./fields";
import { RecordLink } from "./history";
import type { Noun, RecordView } from "./noun";
import "./record.css";
import { recordNames } from "./record-names";
import { asString, asStrings, isObject, sameId } from "./shape";
import { nameOf, useFieldLabel, useValueText } from "./words";

export function Facts({ noun, record }: { noun: Noun; record: RecordView }) {
  const label = useFieldLabel();
  const shown = noun.facts ?? noun.fields.filter(({ name }) => name !== "name").map(({ name }) => name);
  const items = shown.flatMap((name) => {
    const spec = noun.fields.find((field) => field.name === name);
    if (spec === undefined) return [];
    const raw = record.fields[name];
    const empty = raw === null || raw === undefined || raw === "" || (Array.isArray(raw) && raw.length === 0);
    if (empty && spec.type !== "decision") return [];
    return [{ key: name, name: label(record.kind, name), value: <FactValue spec={spec} record={record} raw={raw} /> }];
  });
  return <KeyValue items={items} />;
}

function FactValue({ spec, record, raw }: { spec: FieldSpec; record: RecordView; raw: unknown }) {
  const write = useValueText();
  const names = recordNames(record);
  switch (spec.type) {
    case "reference":
    case "references":
      return (
        <>
          {(Array.isArray(raw) ? asStrings(raw) : [asString(raw)]).map((id) => (
            <div key={id}>
              <RecordLink kind={spec.kind} id={id} name={nameOf(names, id) ?? id} />
            </div>
          ))}
        </>
      );
    case "words":
      return (
        <ul className="tags">
          {asStrings(raw).map((word) => (
            <li key={word}>
              <Tag>{word}</Tag>
            </li>
          ))}
        </ul>
      );
    case "decision": {
      if (!isObject(raw)) return <DecisionChip reference={null} />;
      const body = record.references.find(({ to }) => sameId(to.id, asString(raw.body)));
      return (
        <>
          <DecisionChip reference={`${body?.to.name ?? ""} § ${asString(raw.paragraph)}`} date={asString(raw.date)} />
          {asString(raw.document) && <div className="dim">{asString(raw.document)}</div>}
        </>
      );
    }
    default:
      return <span className="lines">{write(record.kind, spec.name, raw, names)}</span>;
  }
}
