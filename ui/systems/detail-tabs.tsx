/**
 * The five sides of a system, the same beside the list and on a page of its own.
 */
import { Tabs } from "../kit/tabs";
import { useText } from "../text/context";
import type { Asked } from "./actions";
import { ClassificationPanel } from "./classification-panel";
import { Dependencies } from "./dependencies";
import { History, together } from "./history";
import { Roles } from "./roles";
import { Summary } from "./summary";
import type { SystemDetail } from "./system";

export const detailTabs = ["summary", "roles", "classification", "dependencies", "history"] as const;
export type DetailTab = (typeof detailTabs)[number];

export function asTab(written: string | undefined): DetailTab {
  return detailTabs.find((tab) => tab === written) ?? "summary";
}

interface DetailTabsProps {
  detail: SystemDetail;
  tab: DetailTab;
  onTab: (tab: DetailTab) => void;
  ask: (asked: Asked) => void;
  wide?: boolean;
}

export function DetailTabs({ detail, tab, onTab, ask, wide = false }: DetailTabsProps) {
  const text = useText();
  const current = detail.assignments.filter((assignment) => assignment.is_current).length;
  const counts: Record<DetailTab, number | undefined> = {
    summary: undefined,
    roles: current,
    classification: undefined,
    dependencies: detail.needs.length + detail.needed_by.length,
    history: together(detail.history).length,
  };
  const side = (
    <>
      {tab === "summary" && <Summary detail={detail} ask={ask} wide={wide} />}
      {tab === "roles" && <Roles detail={detail} ask={ask} />}
      {tab === "classification" && <ClassificationPanel detail={detail} ask={ask} />}
      {tab === "dependencies" && <Dependencies detail={detail} ask={ask} />}
      {tab === "history" && <History history={detail.history} />}
    </>
  );
  return (
    <Tabs
      label={text("systems-tabs")}
      items={detailTabs.map((key) => {
        const count = counts[key];
        return { key, label: text(`systems-tab-${key}`), ...(count === undefined ? {} : { count }) };
      })}
      current={tab}
      onChange={(key) => onTab(asTab(key))}
      panelClassName={wide ? "detailpanel detailpanel--wide" : "detailpanel"}
    >
      {wide ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        <div className="scroll" tabIndex={0}>
          {side}
        </div>
      ) : (
        side
      )}
    </Tabs>
  );
}
