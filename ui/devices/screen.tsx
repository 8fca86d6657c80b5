/**
 * Devices: what inventories have found, which of them may be one machine, and what has been decided of that.
 */
import { Button } from "../kit/button";
import { PageHead } from "../kit/page";
import { useGo, useParam, useQueryParam } from "../shell/go";
import { useWorkspace } from "../shell/workspace";
import { useFormat, useText } from "../text/context";
import { ConflictList } from "./conflict-list";
import { DecisionList } from "./decision-list";
import { DeviceList } from "./device-list";
import "./devices.css";
import { DeviceViews, place, views } from "./views";

export function Screen() {
  const text = useText();
  const format = useFormat();
  const go = useGo();
  const openId = useParam("id")?.replaceAll("-", "") ?? null;
  const asked = useQueryParam("view");
  const view = views.find((known) => known === asked) ?? "all";
  const { data: workspace } = useWorkspace();
  const list = {
    openId,
    onOpen: (id: string) => go(place(view, id), { replace: openId !== null }),
    onClose: () => go(place(view)),
  };
  return (
    <>
      <PageHead
        title={text("devices-title")}
        fact={
          workspace &&
          text("devices-fact", {
            count: workspace.devices,
            devices: format.number(workspace.devices),
            installations: format.number(workspace.installations),
          })
        }
        actions={<Button onClick={() => go("/import")}>{text("devices-to-import")}</Button>}
      />
      <DeviceViews current={view} />
      {view === "all" && <DeviceList {...list} />}
      {view === "conflicts" && <ConflictList {...list} />}
      {view === "decided" && <DecisionList {...list} />}
    </>
  );
}
