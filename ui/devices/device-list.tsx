/**
 * Every device that inventories have found, with the facts, the installed titles and the reports of each beside.
 */
import { Monitor } from "lucide-react";
import { useRef } from "react";
import { Button } from "../kit/button";
import { ExportMenu } from "../kit/export-menu";
import type { GridHandle } from "../kit/grid/data-grid";
import { Register } from "../kit/grid/register";
import { SplitPane } from "../kit/split-pane";
import { EmptyState } from "../kit/state";
import { useGo } from "../shell/go";
import { useText } from "../text/context";
import { deviceKinds } from "./conflicts";
import { DeviceDetail } from "./device-detail";

const widths = { name: 146, device_kind: 96, os_name: 176, account: 120, title_count: 104, last_seen: 132 };

export interface ListPlace {
  openId: string | null;
  onOpen: (id: string) => void;
  onClose: () => void;
}

export function DeviceList({ openId, onOpen, onClose }: ListPlace) {
  const text = useText();
  const go = useGo();
  const grid = useRef<GridHandle>(null);
  return (
    <SplitPane
      id="devices"
      initial={420}
      list={
        <Register
          ref={grid}
          table="device"
          label={text("devices-title")}
          kinds={deviceKinds}
          widths={widths}
          openId={openId}
          onOpen={(row) => onOpen(row.id)}
          onEscape={onClose}
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
              onClose();
              grid.current?.focus();
            }}
            onPrevious={() => grid.current?.step(-1)}
            onNext={() => grid.current?.step(1)}
          />
        )
      }
    />
  );
}
