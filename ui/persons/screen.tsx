/** The register of persons. */
import { RecordScreen } from "../record/record-screen";
import { person } from "./person";

export function Screen() {
  return <RecordScreen noun={person} />;
}
