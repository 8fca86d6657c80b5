/** The register of units. */
import { RecordScreen } from "../record/record-screen";
import { unit } from "./unit";

export function Screen() {
  return <RecordScreen noun={unit} />;
}
