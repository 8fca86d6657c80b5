/** Whether an agreement holds today, in the words for documents. */
import { Pill } from "../kit/status";
import type { RecordView } from "../record/noun";
import { asString } from "../record/shape";
import { todayIso } from "../record/today";
import { useFormat, useText } from "../text/context";

/** From this many days before its last day, an agreement is said to run out. */
const soonDays = 90;

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export function AgreementBadges({ record }: { record: RecordView }) {
  const text = useText();
  const format = useFormat();
  const today = todayIso();
  const start = asString(record.fields.start);
  const end = asString(record.fields.end);
  if (end !== "" && end < today) {
    return <Pill tone="crit">{text("agreements-ended", { date: format.date(end) })}</Pill>;
  }
  if (start !== "" && start > today) {
    return <Pill tone="ink">{text("agreements-starts", { date: format.date(start) })}</Pill>;
  }
  const left = end === "" ? null : daysBetween(today, end);
  if (left !== null && left <= soonDays) {
    return <Pill tone="warn">{text("agreements-ends-soon", { count: left })}</Pill>;
  }
  return <Pill tone="ok">{text("agreements-holds")}</Pill>;
}
