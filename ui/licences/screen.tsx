/**
 * Licences: how they stand, what has been bought, which products there are, and how reported names become products.
 */
import { Plus } from "lucide-react";
import { useState } from "react";
import { useBackendQuery } from "../backend/query";
import { Button } from "../kit/button";
import { useShortcut } from "../kit/keys";
import { PageHead } from "../kit/page";
import type { Option } from "../kit/select";
import { Tabs } from "../kit/tabs";
import { useGo, useParam, useQueryParam, useStay } from "../shell/go";
import { useWorkspace } from "../shell/workspace";
import { useFormat, useText } from "../text/context";
import { EntitlementDialog } from "./entitlement-dialog";
import { EntitlementList } from "./entitlement-list";
import { KeyFigures } from "./key-figures";
import { PositionList } from "./position-list";
import { ProductDialog } from "./product-dialog";
import { ProductList } from "./product-list";
import { RuleDialog } from "./rule-dialog";
import { RuleList } from "./rule-list";
import { TitleList } from "./title-list";
import "./licences.css";

const tabs = ["position", "entitlements", "products", "titles", "rules"] as const;
type Tab = (typeof tabs)[number];
type Made = "entitlement" | "product" | "rule";

const made: Record<Tab, Made> = {
  position: "entitlement",
  entitlements: "entitlement",
  products: "product",
  titles: "rule",
  rules: "rule",
};

/** The address of a tab, with the record that is open in it. */
function place(tab: Tab, id: string | null): string {
  const path = id === null ? "/licences" : `/licences/${id}`;
  return tab === "position" ? path : `${path}?tab=${tab}`;
}

export function Screen() {
  const text = useText();
  const format = useFormat();
  const go = useGo();
  const stay = useStay();
  const openId = useParam("id") ?? null;
  const asked = useQueryParam("tab");
  const tab = tabs.find((known) => known === asked) ?? "position";
  const { data: summary } = useBackendQuery(["*"], ["licence-summary"], (backend) => backend.licenceSummary());
  const { data: workspace } = useWorkspace();
  const [making, setMaking] = useState<{ what: Made; product?: Option } | null>(null);

  const makeLabel = text(`licences-new-${made[tab]}`);
  const make = () => setMaking({ what: made[tab] });
  useShortcut({ keys: "N", label: makeLabel, group: "edit", anywhere: true, run: make });

  const count = (kind: string) => workspace?.counts.find((entry) => entry.kind === kind)?.count;
  const counts: Record<Tab, number | undefined> = {
    position: undefined,
    entitlements: count("entitlement"),
    products: count("software_product"),
    titles: summary?.unmatched_titles,
    rules: count("normalisation_rule"),
  };
  const items = tabs.map((key) => {
    const number = counts[key];
    return {
      key,
      label: text(`licences-tab-${key}`),
      ...(number === undefined ? {} : { count: format.number(number) }),
    };
  });
  const list = {
    openId,
    onOpen: (id: string) => stay(place(tab, id), { replace: openId !== null }),
    onClose: () => stay(place(tab, null)),
  };
  const close = () => setMaking(null);

  return (
    <>
      <PageHead
        title={text("licences-title")}
        fact={
          summary &&
          text("licences-fact", {
            count: summary.products,
            date: summary.as_of === null ? "none" : format.date(summary.as_of),
          })
        }
        actions={
          <Button tone="primary" icon={<Plus />} shortcut="N" onClick={make}>
            {makeLabel}
          </Button>
        }
      />
      {summary && <KeyFigures summary={summary} />}
      <Tabs
        label={text("licences-tabs")}
        items={items}
        current={tab}
        onChange={(key) => go(place(key as Tab, null), { replace: true })}
        panelClassName="licences-panel"
      >
        {tab === "position" && (
          <PositionList {...list} onAddEntitlement={(product) => setMaking({ what: "entitlement", product })} />
        )}
        {tab === "entitlements" && <EntitlementList {...list} />}
        {tab === "products" && <ProductList {...list} />}
        {tab === "titles" && <TitleList />}
        {tab === "rules" && <RuleList {...list} />}
      </Tabs>
      {making?.what === "entitlement" && (
        <EntitlementDialog record={null} product={making.product ?? null} onClose={close} />
      )}
      {making?.what === "product" && <ProductDialog record={null} onClose={close} />}
      {making?.what === "rule" && <RuleDialog from={{ kind: "nothing" }} onClose={close} />}
    </>
  );
}
