/**
 * Devices: what inventories have found, which of them may be one machine, and what has been decided of that.
 */
import { Button } from "../kit/button";
import { PageHead } from "../kit/page";
import { bareId } from "../record/shape";
import { useGo, useParam, useQueryParam, useStay } from "../shell/go";
import { useWorkspace } from "../shell/workspace";
import { useFormat, useText } from "../text/context";
import { ConflictList } from "./conflict-list";
import { DecisionList } from "./decision-list";
import { DeviceList } from "./device-list";
import "./devices.css";
import { DeviceTabs, place, tabs } from "./tabs";

export function Screen() {
  const text = useText();
  const format = useFormat();
  const go = useGo();
  const stay = useStay();
  const id = useParam("id");
  const openId = id === undefined ? null : bareId(id);
  const asked = useQueryParam("tab");
  const tab = tabs.find((known) => known === asked) ?? "all";
  const { data: workspace } = useWorkspace();
  const list = {
    openId,
    onOpen: (opened: string) => stay(place(tab, opened), { replace: openId !== null }),
    onClose: () => stay(place(tab)),
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
      <DeviceTabs current={tab} />
      {tab === "all" && <DeviceList {...list} />}
      {tab === "conflicts" && <ConflictList {...list} />}
      {tab === "decided" && <DecisionList {...list} />}
    </>
  );
}
