/**
 * A piece of connected equipment on a page of its own.
 */
import { SystemPage } from "../systems/page";
import { useText } from "../text/context";

export function Screen() {
  const text = useText();
  return <SystemPage base="/equipment" listName={text("connected-device-table")} />;
}
