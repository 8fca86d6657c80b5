/** The frame of one way in: its heading, and the way back to the choice. */
import { ArrowLeft } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Button } from "../kit/button";
import { useShortcut } from "../kit/keys";
import { useText } from "../text/context";

interface StepProps {
  title: string;
  lede?: ReactNode;
  /** Absent where there is no way back. */
  onBack?: () => void;
  /** Work is running that must end before anything else. */
  busy?: boolean;
  children: ReactNode;
}

export function Step({ title, lede, onBack, busy = false, children }: StepProps) {
  const text = useText();
  const id = useId();
  useShortcut({
    keys: "Escape",
    label: text("start-back"),
    group: "general",
    enabled: onBack !== undefined && !busy,
    run: () => onBack?.(),
  });
  return (
    <section className="start-step" aria-labelledby={id}>
      {onBack && (
        <Button
          tone="quiet"
          small
          icon={<ArrowLeft />}
          disabledReason={busy ? text("kit-working") : undefined}
          onClick={onBack}
        >
          {text("start-back")}
        </Button>
      )}
      <h2 id={id}>{title}</h2>
      {lede && <p className="start-lede">{lede}</p>}
      {children}
    </section>
  );
}
