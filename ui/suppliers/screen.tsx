/** The register of suppliers. */
import { RecordScreen } from "../record/record-screen";
import { supplier } from "./supplier";

export function Screen() {
  return <RecordScreen noun={supplier} />;
}
