/** The register of roles. */
import { RecordScreen } from "../record/record-screen";
import { roleType } from "./role-type";

export function Screen() {
  return <RecordScreen noun={roleType} />;
}
