/** The register of bodies. */
import { RecordScreen } from "../record/record-screen";
import { body } from "./body";

export function Screen() {
  return <RecordScreen noun={body} />;
}
