/**
 * The parts that every page is laid out with: head, bar, sections, pane, status line, lists of facts and of events.
 */
import { ChevronRight } from "lucide-react";
import { Fragment, type ReactNode, useEffect, useId } from "react";
import { useText } from "../text/context";
import { cx } from "./class";

interface PageHeadProps {
  title: ReactNode;
  /** One muted fact, such as "112 i registret". */
  fact?: ReactNode;
  /** Pills and chips beside the title. */
  badges?: ReactNode;
  crumbs?: readonly { label: string; href: string }[];
  actions?: ReactNode;
  /** What the window is called; the title when that is plain text. */
  windowTitle?: string;
}

export function PageHead({ title, fact, badges, crumbs, actions, windowTitle }: PageHeadProps) {
  const text = useText();
  const name = windowTitle ?? (typeof title === "string" ? title : undefined);
  useEffect(() => {
    document.title = name === undefined ? "Ansvar" : `${name} – Ansvar`;
  }, [name]);
  return (
    <header className="pagehead">
      {crumbs && (
        <nav className="crumb" aria-label={text("kit-crumbs")}>
          <ol>
            {crumbs.map((crumb, index) => (
              <Fragment key={crumb.href}>
                {index > 0 && (
                  <li aria-hidden="true">
                    <ChevronRight className="i-s" />
                  </li>
                )}
                <li>
                  <a href={crumb.href}>{crumb.label}</a>
                </li>
              </Fragment>
            ))}
          </ol>
        </nav>
      )}
      <h1>{title}</h1>
      {fact && <span className="sub">{fact}</span>}
      {badges}
      {actions && <div className="acts">{actions}</div>}
    </header>
  );
}

/** A toolbar under the head. */
export function Bar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="bar" role="group" aria-label={label}>
      {children}
    </div>
  );
}

interface StatusBarProps {
  children: ReactNode;
  /** Keys that work here, at the right end. */
  keys?: ReactNode;
}

export function StatusBar({ children, keys }: StatusBarProps) {
  return (
    <footer className="statusbar">
      <span role="status">{children}</span>
      {keys && <span className="r keys">{keys}</span>}
    </footer>
  );
}

interface SectionProps {
  title: string;
  /** A muted fact after the title. */
  fact?: ReactNode;
  /** A link or a button at the right end. */
  end?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}

export function Section({ title, fact, end, level = 3, children }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="sec" aria-labelledby={id}>
      <div className="sechead">
        <Heading id={id}>{title}</Heading>
        {fact !== undefined && <span className="n">{fact}</span>}
        {end && <span className="end">{end}</span>}
      </div>
      {children}
    </section>
  );
}

/** Names and values. */
export function KeyValue({ items }: { items: readonly { key: string; name: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="kv">
      {items.map((item) => (
        <Fragment key={item.key}>
          <dt>{item.name}</dt>
          <dd>{item.value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

export interface TimelineItem {
  key: string;
  title: ReactNode;
  note?: ReactNode;
  /** Drawn in ink: a decision that someone has signed. */
  signed?: boolean;
}

export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="tl">
      {items.map((item) => (
        <li key={item.key} className={cx(item.signed && "signed")}>
          {item.title}
          {item.note && <small>{item.note}</small>}
        </li>
      ))}
    </ol>
  );
}
