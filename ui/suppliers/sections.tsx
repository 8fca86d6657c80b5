/** What a supplier delivers: its systems, and the agreements with it. */
import { codeKey } from "../kit/grid/words";
import type { RecordView } from "../record/noun";
import { only, Related } from "../record/related";
import { asString } from "../record/shape";
import { useText } from "../text/context";

export function SupplierSections({ record }: { record: RecordView }) {
  const text = useText();
  return (
    <>
      <Related
        title={text("suppliers-systems")}
        table="system"
        kinds={["system", "supplier"]}
        filters={[only("supplier", record.name)]}
        none={text("suppliers-systems-none")}
        fact={(row) => <span className="dim">{asString(row.cells.owner)}</span>}
      />
      <Related
        title={text("suppliers-agreements")}
        table="agreement"
        kinds={["agreement", "supplier"]}
        filters={[only("supplier", record.name)]}
        none={text("suppliers-agreements-none")}
        fact={(row) => {
          const type = asString(row.cells.agreement_type);
          return type === "" ? null : <span className="dim">{text(codeKey("agreement", "agreement_type", type))}</span>;
        }}
      />
    </>
  );
}
