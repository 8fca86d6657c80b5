/**
 * Import: inventory files and entitlements in, each shown before it is kept, and every earlier import with its undo.
 */
import { useEffect, useState } from "react";
import { useBackend } from "../backend/context";
import type { Row } from "../backend/types";
import { PageHead } from "../kit/page";
import { SplitPane } from "../kit/split-pane";
import { useText } from "../text/context";
import { BatchDetail } from "./batch-detail";
import { BatchList } from "./batch-list";
import { EntitlementCard } from "./entitlement-card";
import { InventoryCard } from "./inventory-card";
import "./import.css";

/** Only a table can hold entitlements; inventories are never CSV or XLSX. */
const isTable = (path: string) => /\.(csv|xlsx|tsv|txt)$/i.test(path);

export function Screen() {
  const text = useText();
  const backend = useBackend();
  const [dropped, setDropped] = useState<{ inventory: readonly string[]; table: string | null }>({
    inventory: [],
    table: null,
  });
  // Only the card that was last worked in has the filled button.
  const [active, setActive] = useState<"inventory" | "entitlements">("inventory");
  const [open, setOpen] = useState<Row | null>(null);

  useEffect(
    () =>
      backend.onFilesDropped((paths) => {
        const table = paths.find(isTable) ?? null;
        setDropped({ inventory: paths.filter((path) => !isTable(path)), table });
        setActive(table !== null && paths.length === 1 ? "entitlements" : "inventory");
      }),
    [backend],
  );

  return (
    <>
      <PageHead title={text("import-title")} fact={text("import-fact")} />
      <SplitPane
        id="import"
        list={
          <div className="import-page" data-pane="list">
            <div className="import-cards">
              <InventoryCard
                dropped={dropped.inventory}
                isActive={active === "inventory"}
                onActive={() => setActive("inventory")}
              />
              <EntitlementCard
                dropped={dropped.table}
                isActive={active === "entitlements"}
                onActive={() => setActive("entitlements")}
              />
            </div>
            <BatchList openId={open?.id ?? null} onOpen={setOpen} onEscape={() => setOpen(null)} />
          </div>
        }
        detail={open && <BatchDetail key={open.id} row={open} onClose={() => setOpen(null)} />}
      />
    </>
  );
}
