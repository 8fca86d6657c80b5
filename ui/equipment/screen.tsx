/**
 * Equipment on the network: alarms, access control and the like, each a system with a place and a connection.
 */
import { SystemRegister } from "../systems/register";
import { equipmentViews } from "../systems/views";
import { useText } from "../text/context";

const widths = {
  name: 216,
  equipment_type: 112,
  location: 176,
  owner: 176,
  steward: 176,
  approved: 144,
  lifecycle_stage: 104,
};

export function Screen() {
  const text = useText();
  return (
    <SystemRegister
      table="connected_device"
      base="/equipment"
      type="connected_device"
      title={text("connected-device-table")}
      newLabel={text("equipment-new")}
      emptyTitle={text("equipment-empty")}
      emptyBody={text("equipment-empty-body")}
      views={equipmentViews}
      widths={widths}
    />
  );
}
