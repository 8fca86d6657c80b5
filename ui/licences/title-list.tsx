/**
 * Oigenkända namn: what inventories report and no rule knows, with the way to make it known.
 */
import { CircleCheck, ListPlus } from "lucide-react";
import { useState } from "react";
import type { Cell, Row } from "../backend/types";
import { Button } from "../kit/button";
import { RegisterPane } from "../kit/grid/register-pane";
import type { FixedView } from "../kit/grid/views";
import { codeKey } from "../kit/grid/words";
import { useShortcut } from "../kit/keys";
import { KeyValue } from "../kit/page";
import { DetailPane, type PaneSteps } from "../kit/split-pane";
import { EmptyState } from "../kit/state";
import { useFormat, useText } from "../text/context";
import { RuleDialog } from "./rule-dialog";

const kinds = ["normalisation_rule", "software_product"];
const views: readonly FixedView[] = [
  {
    key: "unmatched",
    label: "licences-view-unmatched",
    filters: [{ column: "recognised", op: "is", values: ["unmatched"] }],
    gap: true,
  },
  { key: "all", label: "kit-view-all", filters: [] },
];
const widths = { name: 280, version: 128, publisher: 184, device_count: 96, product: 152, recognised: 128 };
const columns = ["name", "version", "publisher", "device_count", "recognised"];

const written = (cell: Cell | undefined) => (typeof cell === "string" ? cell : "");

export function TitleList() {
  const text = useText();
  // A title is not a record: it has no address of its own, only its row.
  const [open, setOpen] = useState<Row | null>(null);
  return (
    <RegisterPane
      id="titles"
      table="title"
      views={views}
      label={text("licences-tab-titles")}
      kinds={kinds}
      initialColumns={columns}
      widths={widths}
      openId={open?.id ?? null}
      onOpen={setOpen}
      onClose={() => setOpen(null)}
      empty={<EmptyState icon={<CircleCheck />} title={text("licences-titles-empty")} />}
      detail={(id, steps) => open && <TitlePane key={id} row={open} {...steps} />}
    />
  );
}

interface TitlePaneProps extends PaneSteps {
  row: Row;
}

function TitlePane({ row, onClose, ...steps }: TitlePaneProps) {
  const text = useText();
  const format = useFormat();
  const [making, setMaking] = useState<"rule" | "ignore" | null>(null);
  const { cells } = row;
  useShortcut({ keys: "R", label: text("licences-make-rule"), group: "edit", run: () => setMaking("rule") });
  const facts = [
    { key: "version", name: text("title-column-version"), value: written(cells.version) },
    { key: "publisher", name: text("title-column-publisher"), value: written(cells.publisher) },
    { key: "arch", name: text("title-column-arch"), value: written(cells.arch) },
    {
      key: "devices",
      name: text("title-column-device-count"),
      value: typeof cells.device_count === "number" ? format.number(cells.device_count) : "",
    },
    {
      key: "recognised",
      name: text("title-column-recognised"),
      value: written(cells.recognised) && text(codeKey("title", "recognised", written(cells.recognised))),
    },
    { key: "product", name: text("title-column-product"), value: written(cells.product) },
  ];
  const title = { name: written(cells.name), publisher: written(cells.publisher) };
  return (
    <DetailPane
      title={title.name}
      onClose={onClose}
      {...steps}
      actions={
        <>
          <Button icon={<ListPlus />} shortcut="R" onClick={() => setMaking("rule")}>
            {text("licences-make-rule")}
          </Button>
          <Button onClick={() => setMaking("ignore")}>{text("licences-ignore-title")}</Button>
        </>
      }
    >
      <KeyValue items={facts.filter(({ value }) => value !== "")} />
      <p className="sec hint">{text("licences-title-hint")}</p>
      {making && (
        <RuleDialog from={{ kind: "title", title, ignore: making === "ignore" }} onClose={() => setMaking(null)} />
      )}
    </DetailPane>
  );
}
