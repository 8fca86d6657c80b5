/**
 * The views of a register as links with live counts, and what can be done with the one that is shown: save what has been
 * changed, go back to what it keeps, rename it, remove it.
 */
import { Check, ChevronDown, Pencil, Plus, RefreshCw, X } from "lucide-react";
import { Fragment, type MouseEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { useFormat, useText } from "../../text/context";
import { Button, IconButton } from "../button";
import { Menu } from "../menu";
import { Note } from "../note";
import { TabLabel } from "../tabs";
import { useToast } from "../toast";
import type { Arranged } from "./use-arrangement";
import { useViewCounts, type Views } from "./use-views";
import { ViewDialog } from "./view-dialog";
import { columnKey } from "./words";

interface ViewBarProps {
  table: string;
  views: Views;
  arranged: Arranged;
  /** Record kinds whose changes change the counts. */
  kinds: readonly string[];
}

export function ViewBar({ table, views, arranged, kinds }: ViewBarProps) {
  const text = useText();
  const format = useFormat();
  const counts = useViewCounts(table, views.all, kinds);
  const { all, current, address } = views;
  const { nav, focusOn } = useFocusOn();
  const overflows = useOverflow(nav);
  useCurrentInSight(nav, current.key);
  const work = useViewWork(views, arranged, focusOn);

  function follow(event: MouseEvent, key: string | null) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    address.go(key);
  }

  return (
    <>
      <div className="viewbar">
        <nav ref={nav} className="tabs" aria-label={text("kit-views")}>
          {all.map((view, at) => {
            const key = at === 0 ? null : view.key;
            const count = counts[at];
            const item = { key: view.key, label: view.name };
            const counted = count === undefined ? {} : { count: format.number(count), gap: view.gap && count > 0 };
            return (
              <Fragment key={view.key}>
                <a
                  href={address.href(key)}
                  data-view={view.key}
                  aria-current={view === current ? "page" : undefined}
                  onClick={(event) => follow(event, key)}
                >
                  <TabLabel item={{ ...item, ...counted }} />
                </a>
                {view === current && view.kept && (
                  <Menu
                    small
                    label={text("kit-view-actions", { name: view.name })}
                    actions={[
                      {
                        key: "rename",
                        label: text("kit-view-rename"),
                        icon: <Pencil />,
                        run: () => work.ask("rename"),
                      },
                      { key: "remove", label: text("kit-view-remove"), icon: <X />, danger: true, run: work.remove },
                    ]}
                  />
                )}
              </Fragment>
            );
          })}
        </nav>
        {overflows && (
          <Menu
            quiet
            small
            label={text("kit-view-more")}
            actions={all.map((view, at) => ({
              key: view.key,
              label: view.name,
              icon: <Check style={{ visibility: view === current ? "visible" : "hidden" }} />,
              run: () => address.go(at === 0 ? null : view.key),
            }))}
          >
            <ChevronDown />
          </Menu>
        )}
        <IconButton small icon={<Plus />} label={text("kit-view-new")} onClick={() => work.ask("new")} />
        <div className="end">
          <span role="status">{arranged.changed && text("kit-view-changed")}</span>
          {arranged.changed && (
            <>
              <Button tone="quiet" small aria-label={text("kit-view-reset-name")} onClick={work.reset}>
                {text("kit-view-reset")}
              </Button>
              {current.kept ? (
                <Menu
                  small
                  label={text("kit-view-save")}
                  actions={[
                    {
                      key: "update",
                      label: text("kit-view-update", { name: current.name }),
                      icon: <RefreshCw />,
                      run: work.update,
                    },
                    { key: "new", label: text("kit-view-save-new"), icon: <Plus />, run: () => work.ask("new") },
                  ]}
                >
                  {text("kit-view-save")}
                  <ChevronDown />
                </Menu>
              ) : (
                <Button small onClick={() => work.ask("new")}>
                  {text("kit-view-save")}
                </Button>
              )}
            </>
          )}
        </div>
      </div>
      <LeftOutNote table={table} views={views} onUpdate={work.update} />
      {work.dialog}
    </>
  );
}

/** The link of a view takes the focus, once it is current, when the button that had it goes away. */
function useFocusOn() {
  const nav = useRef<HTMLElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (!link || link.dataset.view !== wanted.current) return;
    wanted.current = null;
    link.focus();
  });
  const focusOn = (view: string) => {
    wanted.current = view;
  };
  return { nav, focusOn };
}

/** Whether some of the links do not fit. */
function useOverflow(nav: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  const measure = useCallback(() => {
    const { current } = nav;
    if (current) setOverflows(current.scrollWidth > current.clientWidth + 1);
  }, [nav]);
  // Names and counts come and go without the strip changing its size.
  useEffect(measure);
  useEffect(() => {
    const { current } = nav;
    if (!current) return;
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [nav, measure]);
  return overflows;
}

/** The current view is never scrolled out of the strip. */
function useCurrentInSight(nav: RefObject<HTMLElement | null>, key: string) {
  useEffect(() => {
    const link = [...(nav.current?.querySelectorAll<HTMLElement>("a") ?? [])].find(
      ({ dataset }) => dataset.view === key,
    );
    link?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [nav, key]);
}

/** What is done with views, each with a receipt that takes it back. */
function useViewWork(views: Views, arranged: Arranged, focusOn: (view: string) => void) {
  const text = useText();
  const toast = useToast();
  const [asked, setAsked] = useState<"new" | "rename" | null>(null);
  const { all, current, address } = views;
  const { key, name, retired } = current;

  function told(receipt: string, undo: (() => void) | null): boolean {
    if (undo) toast({ text: receipt, undo });
    return undo !== null;
  }

  function save(named: string): boolean {
    const added = views.add(named, arranged.now, retired);
    if (!added) return false;
    // What was saved stands under its own name now, and the view that it came from is as it was.
    const change = arranged.reset();
    address.go(added.key);
    focusOn(added.key);
    return told(text("kit-view-saved", { name: named }), () => {
      added.undo();
      change();
    });
  }

  function rename(named: string): boolean {
    return told(text("kit-view-renamed", { name: named }), views.change(key, { name: named }));
  }

  function update() {
    const { text: words, filters, sort, columns } = arranged.now;
    const undo = views.change(key, { text: words, filters, sort, columns });
    focusOn(key);
    if (!undo) return toast({ text: text("kit-view-full") });
    const change = arranged.reset();
    told(text("kit-view-updated", { name }), () => {
      undo();
      change();
    });
  }

  function remove() {
    const undo = views.remove(key);
    address.go(null);
    focusOn(all[0]?.key ?? key);
    told(text("kit-view-removed", { name }), undo);
  }

  function reset() {
    arranged.reset();
    focusOn(key);
  }

  const names = all.filter((view) => asked === "new" || view !== current).map((view) => view.name);
  const close = () => setAsked(null);
  const dialog =
    asked === "new" ? (
      <ViewDialog
        title={text("kit-view-new")}
        lede={text("kit-view-new-lede")}
        action={text("kit-view-keep")}
        name=""
        taken={names}
        onName={save}
        onClose={close}
      />
    ) : asked === "rename" ? (
      <ViewDialog
        title={text("kit-view-rename-title", { name })}
        action={text("kit-view-rename-keep")}
        name={name}
        taken={names}
        onName={rename}
        onClose={close}
      />
    ) : null;
  return { ask: setAsked, update, remove, reset, dialog };
}

interface LeftOutNoteProps {
  table: string;
  views: Views;
  onUpdate: () => void;
}

/** A kept view may come from another version of the program: what this one does not know is said, never an error. */
function LeftOutNote({ table, views, onUpdate }: LeftOutNoteProps) {
  const text = useText();
  const { leftOut, name } = views.current;
  const parts = leftOut.map(({ column, part }) => {
    const key = columnKey(table, column);
    const named = text.has(key) ? text(key) : column;
    return part === undefined ? named : `${named} ${part}`;
  });
  return (
    <>
      {parts.length > 0 && (
        <Note
          tone="warn"
          live
          actions={
            <Button small onClick={onUpdate}>
              {text("kit-view-update", { name })}
            </Button>
          }
        >
          {text("kit-view-left-out", { parts: parts.join(", ") })}
        </Note>
      )}
      {views.unread > 0 && <Note live>{text("kit-view-unreadable", { count: views.unread })}</Note>}
    </>
  );
}
