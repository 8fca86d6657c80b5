/**
 * Sentences that stand beside the content: Note in the flow, Banner across a pane.
 */
import { CircleAlert, Info, type LucideIcon, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "./class";

export type NoteTone = "mute" | "ink" | "warn" | "crit";

const icons: Record<NoteTone, LucideIcon> = { mute: Info, ink: Info, warn: TriangleAlert, crit: CircleAlert };

interface NoteProps {
  tone?: NoteTone;
  icon?: ReactNode;
  /** The first words, in bold. */
  title?: ReactNode;
  /** Announced when it appears. Leave out for a note that is there from the start. */
  live?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
}

export function Note({ tone = "mute", icon, title, live, actions, children }: NoteProps) {
  const Icon = icons[tone];
  return (
    <div className={`note note--${tone}`} role={live ? (tone === "crit" ? "alert" : "status") : undefined}>
      {icon ?? <Icon />}
      <div>
        {title && <b>{title} </b>}
        {children}
      </div>
      {actions && <div className="acts">{actions}</div>}
    </div>
  );
}

interface BannerProps {
  /** `read` for pages that cannot be changed; `warn` for data that may be old. */
  tone?: "warn" | "read";
  icon?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function Banner({ tone = "warn", icon, actions, children }: BannerProps) {
  return (
    <div className={cx("banner", tone === "read" && "banner--read")} role="status">
      {icon ?? (tone === "read" ? <Info /> : <TriangleAlert />)}
      <span>{children}</span>
      {actions && <span className="acts">{actions}</span>}
    </div>
  );
}
