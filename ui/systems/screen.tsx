/**
 * Systems: the register, its views, and the open system.
 */
import { useText } from "../text/context";
import { SystemRegister } from "./register";
import { systemViews } from "./views";

const widths = { name: 216, owner: 208, criticality: 144, steward: 264, lifecycle_stage: 104 };

export function Screen() {
  const text = useText();
  return (
    <SystemRegister
      table="system"
      base="/systems"
      type="information_system"
      title={text("system-table")}
      newLabel={text("systems-new")}
      emptyTitle={text("systems-empty")}
      emptyBody={text("systems-empty-body")}
      views={systemViews}
      widths={widths}
    />
  );
}
