/** States and sections of mandates, goals and governing documents. */
import { Gap, Pill } from "../kit/status";
import { useFindings } from "../record/findings";
import type { RecordView } from "../record/noun";
import { asString } from "../record/shape";
import { todayIso } from "../record/today";
import { useFormat, useText } from "../text/context";

/** A mandate whose last day has passed no longer tells anyone what to do. */
export function MandateBadges({ record }: { record: RecordView }) {
  const text = useText();
  const format = useFormat();
  const end = asString(record.fields.valid_to);
  if (end !== "" && end < todayIso()) {
    return <Pill tone="crit">{text("governance-ended", { date: format.date(end) })}</Pill>;
  }
  return <Pill tone="ok">{text("governance-holds")}</Pill>;
}

/** Whether a goal hangs on something; the same finding feeds the badge and the list of gaps. */
export function GoalBadges({ record }: { record: RecordView }) {
  const text = useText();
  const { data } = useFindings(record.id);
  if (!data?.rows.some((row) => row.cells.code === "goal_orphan")) return null;
  return <Gap weak>{text("governance-untraced")}</Gap>;
}

/** Whether the review is late, as the findings have it. */
export function DocumentBadges({ record }: { record: RecordView }) {
  const text = useText();
  const format = useFormat();
  const { data } = useFindings(record.id);
  const late = data?.rows.find((row) => row.cells.code === "document_review_overdue");
  if (late) {
    return <Pill tone="crit">{text("governance-overdue", { date: format.date(asString(late.cells.since)) })}</Pill>;
  }
  if (typeof record.fields.review_interval_months !== "number") {
    return <Pill tone="mute">{text("governance-no-interval")}</Pill>;
  }
  return null;
}
