/**
 * What is used against what there is a right to. Zero, unlimited and unknown are drawn as three different things.
 */
import { useId } from "react";
import { useText } from "../text/context";
import type { Quantity } from "./format";

interface PositionBarProps {
  entitled: Quantity;
  consumed: Quantity;
  /** True where the same numbers stand in text beside it. */
  decorative?: boolean;
}

const tickX = 60;
const roomBeyond = 20;

function useSentence(entitled: Quantity, consumed: Quantity): string {
  const text = useText();
  const word = (value: Quantity) => (typeof value === "number" ? value : text(`kit-quantity-${value}`));
  return text("kit-position-sentence", { entitled: word(entitled), consumed: word(consumed) });
}

export function PositionBar({ entitled, consumed, decorative }: PositionBarProps) {
  const sentence = useSentence(entitled, consumed);
  const hatch = useId();
  return (
    <svg className="posbar" viewBox="0 0 82 14" role="img" aria-label={sentence} aria-hidden={decorative || undefined}>
      <Bars entitled={entitled} consumed={consumed} hatch={hatch} />
    </svg>
  );
}

function Bars({ entitled, consumed, hatch }: { entitled: Quantity; consumed: Quantity; hatch: string }) {
  if (entitled === "unknown" || consumed === "unknown") {
    return <rect x={0.75} y={3.75} width={60} height={6.5} fill="none" stroke="var(--amber)" strokeDasharray="3 2.5" />;
  }
  if (entitled === "unlimited" || consumed === "unlimited") {
    return (
      <>
        <path d="M0 7H74" stroke="var(--data-2)" strokeWidth={7} />
        <path d="M73 2.5l7 4.5-7 4.5z" fill="var(--data-2)" />
      </>
    );
  }
  const within = entitled > 0 ? Math.min(consumed / entitled, 1) * tickX : 0;
  const beyond =
    consumed > entitled ? Math.max(4, Math.min(((consumed - entitled) / (entitled || 1)) * tickX, roomBeyond)) : 0;
  return (
    <>
      <defs>
        <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={5} height={5} fill="var(--red-soft)" />
          <rect width={2} height={5} fill="var(--data-short)" />
        </pattern>
      </defs>
      {entitled > 0 && <rect y={3.5} width={tickX} height={7} fill="var(--data-2)" opacity={0.7} />}
      <rect y={3.5} width={within} height={7} fill="var(--data-1)" />
      {beyond > 0 && <rect x={tickX} y={3.5} width={beyond} height={7} fill={`url(#${hatch})`} />}
      <path d={`M${tickX} 1V13`} stroke="var(--text)" strokeWidth={1.5} />
    </>
  );
}
