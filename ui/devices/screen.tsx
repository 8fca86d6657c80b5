/**
 * Devices: what inventories have found, with the facts, the installed titles and the reports of each beside.
 */
import { Monitor } from "lucide-react";
import { useRef } from "react";
import { Button } from "../kit/button";
import { ExportMenu } from "../kit/export-menu";
import type { GridHandle } from "../kit/grid/data-grid";
import { Register } from "../kit/grid/register";
import { PageHead } from "../kit/page";
import { SplitPane } from "../kit/split-pane";
import { EmptyState } from "../kit/state";
import { useGo, useParam, useStay } from "../shell/go";
import { useWorkspace } from "../shell/workspace";
import { useFormat, useText } from "../text/context";
import { DeviceDetail } from "./device-detail";

// Devices come and go with imports, which are no records.
const kinds = ["*"];
const widths = { name: 146, device_kind: 96, os_name: 176, account: 120, title_count: 104, last_seen: 132 };

export function Screen() {
  const text = useText();
  const format = useFormat();
  const go = useGo();
  const stay = useStay();
  const grid = useRef<GridHandle>(null);
  const openId = useParam("id")?.replaceAll("-", "") ?? null;
  const { data: workspace } = useWorkspace();
  const close = () => stay("/devices");
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
      <SplitPane
        id="devices"
        initial={420}
        list={
          <Register
            ref={grid}
            table="device"
            label={text("devices-title")}
            kinds={kinds}
            widths={widths}
            openId={openId}
            onOpen={(row) => stay(`/devices/${row.id}`, { replace: openId !== null })}
            onEscape={close}
            tools={(shown) => <ExportMenu shown={shown} />}
            empty={
              <EmptyState
                icon={<Monitor />}
                title={text("devices-empty")}
                actions={
                  <Button small onClick={() => go("/import")}>
                    {text("devices-to-import")}
                  </Button>
                }
              >
                <p>{text("devices-empty-hint")}</p>
              </EmptyState>
            }
          />
        }
        detail={
          openId === null ? null : (
            <DeviceDetail
              key={openId}
              id={openId}
              onClose={() => {
                close();
                grid.current?.focus();
              }}
              onPrevious={() => grid.current?.step(-1)}
              onNext={() => grid.current?.step(1)}
            />
          )
        }
      />
    </>
  );
}
