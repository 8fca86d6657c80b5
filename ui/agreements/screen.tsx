/** The register of agreements. */
import { RecordScreen } from "../record/record-screen";
import { agreement } from "./agreement";

export function Screen() {
  return <RecordScreen noun={agreement} />;
}
