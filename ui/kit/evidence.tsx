/**
 * How strongly a right is proved: four steps and the word.
 */
import { useText } from "../text/context";
import { cx } from "./class";

export const evidenceGrades = ["none", "quote", "order", "invoice", "agreement"] as const;
export type EvidenceGradeName = (typeof evidenceGrades)[number];

export function EvidenceGrade({ grade }: { grade: EvidenceGradeName }) {
  const text = useText();
  const steps = evidenceGrades.indexOf(grade);
  return (
    <span className={cx("evidence", grade === "none" && "evidence--none")}>
      <svg viewBox="0 0 30 8" aria-hidden="true">
        {[0, 1, 2, 3].map((step) => (
          <rect key={step} x={step * 8} width={6} height={8} fill={step < steps ? "var(--data-1)" : "var(--data-2)"} />
        ))}
      </svg>
      {text(`kit-evidence-${grade}`)}
    </span>
  );
}
