/** What belongs to a unit: its parts, its people, what it has been told to do and what it strives for. */
import type { RecordView } from "../record/noun";
import { only, Related } from "../record/related";
import { asString, sameId } from "../record/shape";
import { useText } from "../text/context";

export function UnitSections({ record }: { record: RecordView }) {
  const text = useText();
  const body = record.references.find(({ to }) => sameId(to.id, asString(record.fields.body)))?.to.name;
  // Units of two committees may share a name; the committee tells them apart.
  const under = body === undefined ? [] : [only("body", body)];
  return (
    <>
      <Related
        title={text("units-parts")}
        table="unit"
        kinds={["unit", "body"]}
        filters={[only("parent", record.name), ...under]}
        none={text("units-parts-none")}
      />
      <Related
        title={text("units-persons")}
        table="person"
        kinds={["person", "unit"]}
        filters={[only("unit", record.name)]}
        none={text("units-persons-none")}
        fact={(row) => <span className="dim">{asString(row.cells.title)}</span>}
      />
      <Related
        title={text("units-mandates")}
        table="mandate"
        kinds={["mandate", "unit"]}
        filters={[only("receiver", record.name)]}
        none={text("units-mandates-none")}
        fact={(row) => <span className="dim">{asString(row.cells.giver)}</span>}
      />
      <Related
        title={text("units-goals")}
        table="goal"
        kinds={["goal", "unit"]}
        filters={[only("unit", record.name)]}
        none={text("units-goals-none")}
        fact={(row) => <span className="dim">{String(row.cells.year ?? "")}</span>}
      />
    </>
  );
}
