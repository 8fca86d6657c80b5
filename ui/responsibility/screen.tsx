/**
 * "Ansvar": who holds which role, what is missing, every assignment, and the chains of the systems.
 */
import { UserRoundPlus } from "lucide-react";
import { useCallback, useState } from "react";
import { useBackendQuery } from "../backend/query";
import { Button } from "../kit/button";
import { useShortcut } from "../kit/keys";
import { PageHead } from "../kit/page";
import { Tabs } from "../kit/tabs";
import { useGo, useQueryParam } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { AssignmentList } from "./assignment-list";
import { ChainList } from "./chain-list";
import { GapList } from "./gap-list";
import type { CellAddress } from "./matrix";
import { countCells } from "./matrix-counts";
import { MatrixTab, placeAt } from "./matrix-tab";
import { place, type Tab, tabOf, tabs } from "./place";
import { type RolePlace, RoleWork } from "./role-work";
import "./responsibility.css";

const kinds = ["body", "role_type", "role_assignment", "person", "system"];

function useTotals() {
  return useBackendQuery(["*"], ["responsibility-totals"], async (backend) => {
    const tables: Partial<Record<Tab, string>> = { gaps: "finding", assignments: "role_assignment", chains: "system" };
    const counted = await Promise.all(
      Object.entries(tables).map(async ([tab, table]) => {
        const page = await backend.list({ table, text: null, filters: [], sort: [], offset: 0, limit: 1 });
        return [tab, page.total] as const;
      }),
    );
    return Object.fromEntries(counted) as Partial<Record<Tab, number>>;
  });
}

export function Screen() {
  const text = useText();
  const format = useFormat();
  const go = useGo();
  const tab = tabOf(useQueryParam("tab"));
  const code = useQueryParam("code") ?? null;
  const state = useQueryParam("state") ?? null;
  const owner = useQueryParam("owner") ?? null;
  const {
    data: matrix,
    error,
    refetch,
  } = useBackendQuery(kinds, ["matrix"], (backend) => backend.responsibilityMatrix());
  const { data: totals } = useTotals();
  const [work, setWork] = useState<{ place: RolePlace; appoint: boolean } | null>(null);
  const [cell, setCell] = useState<CellAddress>({ row: 0, role: 0 });
  const onWork = useCallback((at: RolePlace, appoint: boolean) => setWork({ place: at, appoint }), []);
  const workAt = (at: CellAddress, appoint: boolean) => {
    const found = matrix ? placeAt(matrix, at) : null;
    if (found) onWork(found, appoint);
  };
  const canAppoint = tab === "matrix" && matrix !== undefined && matrix.rows.length > 0 && matrix.roles.length > 0;
  useShortcut({
    keys: "U",
    label: text("matrix-appoint"),
    group: "edit",
    enabled: canAppoint,
    run: () => workAt(cell, true),
  });

  const items = tabs.map((key) => {
    const total = totals?.[key];
    return {
      key,
      label: text(`matrix-tab-${key}`),
      ...(total === undefined ? {} : { count: format.number(total), gap: key === "gaps" && total > 0 }),
    };
  });

  return (
    <>
      <PageHead
        title={text("matrix-title")}
        fact={
          matrix &&
          text("matrix-fact", {
            bodies: matrix.rows.length,
            vacant: countCells(matrix, "vacant"),
            informal: countCells(matrix, "informal"),
          })
        }
        actions={
          canAppoint && (
            <Button tone="primary" icon={<UserRoundPlus />} shortcut="U" onClick={() => workAt(cell, true)}>
              {text("matrix-appoint")}
            </Button>
          )
        }
      />
      <Tabs
        label={text("matrix-tabs")}
        items={items}
        current={tab}
        onChange={(key) => go(place(tabOf(key)), { replace: true })}
        panelClassName="responsibility-panel"
      >
        {tab === "matrix" && (
          <MatrixTab
            matrix={matrix}
            error={error}
            onRetry={() => void refetch()}
            onCell={setCell}
            onOpenCell={(at) => workAt(at, false)}
          />
        )}
        {tab === "gaps" && <GapList code={code} />}
        {tab === "assignments" && <AssignmentList onWork={onWork} />}
        {tab === "chains" && <ChainList state={state} owner={owner} />}
      </Tabs>
      {work && <RoleWork {...work} onClose={() => setWork(null)} />}
    </>
  );
}
