/**
 * Small words of state: icon and word together, never colour alone.
 */
import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert, UserRoundX } from "lucide-react";
import type { ReactNode } from "react";
import { useFormat, useText } from "../text/context";
import { cx } from "./class";

export type StatusTone = "ok" | "warn" | "crit" | "ink" | "mute";

const icons: Record<StatusTone, LucideIcon> = {
  ok: CircleCheck,
  warn: TriangleAlert,
  crit: CircleAlert,
  ink: Info,
  mute: Info,
};

interface StatusProps {
  tone: StatusTone;
  /** Replaces the tone's own icon. Null for none, where the word stands in a row of others. */
  icon?: ReactNode;
  children: ReactNode;
}

/** A state inside a sentence or a cell. */
export function Status({ tone, icon, children }: StatusProps) {
  const Icon = icons[tone];
  return (
    <span className={`st st--${tone}`}>
      {icon === undefined ? <Icon className="i-s" /> : icon}
      {children}
    </span>
  );
}

/** A state of the whole record, beside its name. */
export function Pill({ tone, icon, children }: StatusProps) {
  const Icon = icons[tone];
  return (
    <span className={`pill pill--${tone}`}>
      {icon === undefined ? <Icon /> : icon}
      {children}
    </span>
  );
}

interface GapProps {
  /** Amber: less than required rather than nothing at all. */
  weak?: boolean;
  /** A person crossed out when absent and the word is "Vakant"; null for none. */
  icon?: ReactNode;
  /** What is missing; "Vakant" when absent. */
  children?: ReactNode;
}

/** The dashed outline: something required is missing. Nothing else in the product is dashed. */
export function Gap({ weak, icon, children }: GapProps) {
  const text = useText();
  return (
    <span className={cx("gap", weak && "gap--weak")}>
      {icon === undefined && children === undefined ? <UserRoundX /> : icon}
      {children ?? text("kit-vacant")}
    </span>
  );
}

export function Tag({ icon, children }: { icon?: ReactNode; children: ReactNode }) {
  return (
    <span className="tag i-s">
      {icon}
      {children}
    </span>
  );
}

interface DecisionChipProps {
  /** `KS § 117`; null when no decision is recorded. */
  reference: string | null;
  date?: string | null;
  href?: string;
}

/** The decision that a claim rests on. Says so when there is none, and is never blank. */
export function DecisionChip({ reference, date, href }: DecisionChipProps) {
  const text = useText();
  const format = useFormat();
  if (reference === null) return <span className="st--mute">{text("kit-decision-missing")}</span>;
  const inner = (
    <>
      <b>{reference.replaceAll(" ", "\u00a0")}</b>
      {date && <time dateTime={date}>{format.date(date)}</time>}
    </>
  );
  if (href === undefined) return <span className="decision">{inner}</span>;
  return (
    <a className="decision" href={href}>
      {inner}
    </a>
  );
}
