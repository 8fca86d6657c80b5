/**
 * Every device that inventories have found, with the facts, the installed titles and the reports of each beside.
 */
import { Monitor } from "lucide-react";
import { Button } from "../kit/button";
import { type ListPlace, RegisterPane } from "../kit/grid/register-pane";
import { EmptyState } from "../kit/state";
import { useGo } from "../shell/go";
import { useText } from "../text/context";
import { deviceKinds } from "./conflicts";
import { DeviceDetail } from "./device-detail";

const widths = { name: 146, device_kind: 96, os_name: 176, account: 120, title_count: 104, last_seen: 132 };

export function DeviceList({ openId, onOpen, onClose }: ListPlace) {
  const text = useText();
  const go = useGo();
  return (
    <RegisterPane
      id="devices"
      initial={420}
      table="device"
      label={text("devices-title")}
      kinds={deviceKinds}
      widths={widths}
      openId={openId}
      onOpen={(row) => onOpen(row.id)}
      onClose={onClose}
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
      detail={(id, steps) => <DeviceDetail key={id} id={id} {...steps} />}
    />
  );
}
