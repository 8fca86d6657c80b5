/** Links between the three registers of governance. */
import { ViewTabs } from "../kit/tabs";
import { href } from "../shell/go";
import { useText } from "../text/context";

export type GovernanceView = "mandates" | "goals" | "documents";

export function GovernanceViews({ current }: { current: GovernanceView }) {
  const text = useText();
  return (
    <ViewTabs
      label={text("governance-title")}
      current={current}
      items={[
        { key: "mandates", label: text("governance-mandates"), href: href("/governance/mandates") },
        { key: "goals", label: text("governance-goals"), href: href("/governance/goals") },
        { key: "documents", label: text("governance-documents"), href: href("/governance/documents") },
      ]}
    />
  );
}
