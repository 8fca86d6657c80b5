/**
 * The rail: where you are, where you can go, and which file it all stands in.
 */
import { HardDrive, Search } from "lucide-react";
import type { RailCount, Workspace } from "../backend/types";
import { cx } from "../kit/class";
import { useMedia } from "../kit/media";
import type { ScreenEntry } from "../screens";
import { useFormat, useText } from "../text/context";
import { href, usePath } from "./go";
import { Mark } from "./mark";
import { type NavGroup, type NavItem, navigation } from "./nav";

/** The groups of items that have a screen. */
export function shownNavigation(screens: readonly ScreenEntry[]): NavGroup[] {
  // `/systems/{-$id}` is also the screen of `/systems`.
  const paths = new Set(screens.map((screen) => screen.path.replace(/\/\{-\$.*$/, "")));
  return navigation
    .map((group) => ({ ...group, items: group.items.filter((item) => paths.has(item.path)) }))
    .filter((group) => group.items.length > 0);
}

function isCurrent(item: NavItem, path: string): boolean {
  return item.path === "/" ? path === "/" : path === item.path || path.startsWith(`${item.path}/`);
}

interface RailProps {
  groups: readonly NavGroup[];
  counts: readonly RailCount[];
  workspace: Workspace | null;
  /** Null when there is nothing to ask. */
  onAsk: (() => void) | null;
}

/** The width below which shell.css shows icons alone. What can be read is not said again in a tooltip. */
const iconsAlone = "(max-width: 1180px)";

export function Rail({ groups, counts, workspace, onAsk }: RailProps) {
  const text = useText();
  const path = usePath();
  const tip = useTip();
  return (
    <nav className="rail" aria-label={text("shell-menu")} data-pane="rail">
      <div className="brand">
        <Mark />
        <span>
          <b>Ansvar</b>
          {workspace && <span className="org">{workspace.name}</span>}
        </span>
      </div>
      {onAsk && (
        <button
          type="button"
          className="ask"
          aria-haspopup="dialog"
          aria-keyshortcuts="Control+K"
          title={tip(text("shell-ask"))}
          onClick={onAsk}
        >
          <Search />
          <span>{text("shell-ask")}</span>
          <kbd aria-hidden="true">Ctrl K</kbd>
        </button>
      )}
      <div className="nav">
        {groups.map((group) => (
          <div key={group.heading ?? group.items[0]?.item}>
            {group.heading !== null && <h2>{text(group.heading)}</h2>}
            <ul>
              {group.items.map((item) => (
                <li key={item.item}>
                  <RailLink
                    item={item}
                    current={isCurrent(item, path)}
                    count={counts.find((count) => count.item === item.item)}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {workspace && (
        <div className="railfoot">
          <div className="railfile" title={`${workspace.file}. ${text("shell-local")}`}>
            <HardDrive />
            <span>
              {workspace.file}
              <small>{text("shell-local")}</small>
            </span>
          </div>
        </div>
      )}
    </nav>
  );
}

function RailLink({ item, current, count }: { item: NavItem; current: boolean; count: RailCount | undefined }) {
  const text = useText();
  const format = useFormat();
  const tip = useTip();
  const Icon = item.icon;
  const shown = count !== undefined && (count.count > 0 || !count.gap);
  return (
    <a href={href(item.path)} aria-current={current ? "page" : undefined} title={tip(text(item.label))}>
      <Icon />
      <span>{text(item.label)}</span>
      {shown && (
        <span className={cx("n", count.gap && "n--gap")}>
          {format.number(count.count)}
          {count.gap && <span className="sr"> {text("shell-count-gaps", { count: count.count })}</span>}
        </span>
      )}
    </a>
  );
}

function useTip() {
  const alone = useMedia(iconsAlone);
  return (words: string) => (alone ? words : undefined);
}
