/**
 * What is done more seldom with a system.
 */
import { Archive, ArchiveRestore, Gavel, History, Network, Phone, ShieldCheck } from "lucide-react";
import { Menu, type MenuAction } from "../kit/menu";
import { useText } from "../text/context";
import type { Asked } from "./actions";
import { isConnected, type SystemDetail } from "./system";

export function MoreMenu({ detail, ask }: { detail: SystemDetail; ask: (asked: Asked) => void }) {
  const text = useText();
  const card: MenuAction = {
    key: "card",
    label: text("systems-card-open"),
    icon: <Phone />,
    run: () => ask({ what: "card" }),
  };
  if (detail.record.retired) {
    const restore: MenuAction = {
      key: "restore",
      label: text("systems-restore-ask"),
      icon: <ArchiveRestore />,
      run: () => ask({ what: "restore" }),
    };
    return <Menu label={text("systems-more")} actions={[card, restore]} />;
  }
  const approve: MenuAction[] =
    isConnected(detail) && detail.connection_approval === null
      ? [
          {
            key: "approve",
            label: text("equipment-approve-ask"),
            icon: <Gavel />,
            run: () => ask({ what: "approve" }),
          },
        ]
      : [];
  return (
    <Menu
      label={text("systems-more")}
      actions={[
        card,
        {
          key: "criticality",
          label: text("systems-criticality-ask"),
          icon: <Gavel />,
          run: () => ask({ what: "criticality" }),
        },
        ...approve,
        {
          key: "classify",
          label: text("systems-classify"),
          icon: <ShieldCheck />,
          run: () => ask({ what: "classify" }),
        },
        {
          key: "dependency",
          label: text("systems-dependency-ask"),
          icon: <Network />,
          run: () => ask({ what: "dependency" }),
        },
        {
          key: "lifecycle",
          label: text("systems-lifecycle-ask"),
          icon: <History />,
          run: () => ask({ what: "lifecycle" }),
        },
        {
          key: "retire",
          label: text("systems-retire-ask"),
          icon: <Archive />,
          danger: true,
          run: () => ask({ what: "retire" }),
        },
      ]}
    />
  );
}
