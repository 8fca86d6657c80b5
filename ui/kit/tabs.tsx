/**
 * Tabs swap panels inside one page; ViewTabs are links between registers that stand under one name.
 */
import { type KeyboardEvent, type ReactNode, useId } from "react";
import { cx } from "./class";

export interface TabItem {
  key: string;
  label: string;
  count?: number | string;
  /** Draws the count as a gap to mend. */
  gap?: boolean;
}

/** A name with its count. */
export function TabLabel({ item }: { item: TabItem }) {
  return (
    <>
      {item.label}
      {item.count !== undefined && <span className={cx("n", item.gap && "n--gap")}>{item.count}</span>}
    </>
  );
}

interface TabsProps {
  label: string;
  items: readonly TabItem[];
  current: string;
  onChange: (key: string) => void;
  /** The panel of the current tab. */
  children: ReactNode;
  panelClassName?: string;
}

export function Tabs({ label, items, current, onChange, children, panelClassName }: TabsProps) {
  const base = useId();
  function move(event: KeyboardEvent<HTMLDivElement>) {
    const at = items.findIndex((item) => item.key === current);
    const last = items.length - 1;
    const targets: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = items[targets[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    onChange(next.key);
    document.getElementById(`${base}-${next.key}`)?.focus();
  }
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {items.map((item) => (
          <button
            type="button"
            role="tab"
            key={item.key}
            id={`${base}-${item.key}`}
            aria-selected={item.key === current}
            aria-controls={`${base}-panel`}
            tabIndex={item.key === current ? 0 : -1}
            onClick={() => onChange(item.key)}
          >
            <TabLabel item={item} />
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${base}-panel`} aria-labelledby={`${base}-${current}`} className={panelClassName}>
        {children}
      </div>
    </>
  );
}

interface ViewTabsProps {
  label: string;
  items: readonly (TabItem & { href: string })[];
  current: string;
}

export function ViewTabs({ label, items, current }: ViewTabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((item) => (
        <a key={item.key} href={item.href} aria-current={item.key === current ? "page" : undefined}>
          <TabLabel item={item} />
        </a>
      ))}
    </nav>
  );
}
