/**
 * The frame around every screen: skip link, rail, main, and the shortcuts that work everywhere.
 */
import { Outlet } from "@tanstack/react-router";
import { type ComponentType, lazy, Suspense, useEffect, useMemo, useState } from "react";
import { Button } from "../kit/button";
import { ViewAddressProvider } from "../kit/grid/view-address";
import { useShortcut } from "../kit/keys";
import { Banner } from "../kit/note";
import type { PaletteProps, ScreenEntry } from "../screens";
import { useText } from "../text/context";
import { useGo } from "./go";
import type { NavItem } from "./nav";
import { cyclePane } from "./panes";
import { Rail, shownNavigation } from "./rail";
import { useRoutedViewAddress } from "./view-address";
import { useRailCounts, useWorkspace } from "./workspace";

const ShortcutsDialog = lazy(() => import("./shortcuts").then((module) => ({ default: module.ShortcutsDialog })));

export interface ShellProps {
  screens: readonly ScreenEntry[];
  palette: (() => Promise<{ Palette: ComponentType<PaletteProps> }>) | null;
}

type Floating = "none" | "palette" | "shortcuts";

export function Shell({ screens, palette }: ShellProps) {
  const text = useText();
  const go = useGo();
  const { data: workspace, isSuccess } = useWorkspace();
  const { data: counts } = useRailCounts(workspace != null);
  const [floating, setFloating] = useState<Floating>("none");
  const groups = useMemo(() => shownNavigation(screens), [screens]);
  const Palette = useMemo(
    () => palette && lazy(() => palette().then((module) => ({ default: module.Palette }))),
    [palette],
  );
  const start = screens.find((screen) => screen.bare)?.path;

  useEffect(() => {
    if (isSuccess && workspace === null && start !== undefined) go(start, { replace: true });
  }, [isSuccess, workspace, start, go]);

  const close = () => setFloating("none");
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById("main")?.focus()}>
        {text("shell-skip")}
      </button>
      <div className="app">
        <Rail
          groups={groups}
          counts={counts ?? []}
          workspace={workspace ?? null}
          onAsk={Palette && (() => setFloating("palette"))}
        />
        <main className="main" id="main" tabIndex={-1} data-pane="main" data-keys="">
          {workspace?.end && (
            <Banner
              actions={
                <Button small onClick={() => go("/settings")}>
                  {text("shell-end-check")}
                </Button>
              }
            >
              {text(workspace.end.message_key, workspace.end.values)}
            </Banner>
          )}
          <ViewAddressProvider useAddress={useRoutedViewAddress}>
            <Outlet />
          </ViewAddressProvider>
        </main>
      </div>
      <GlobalKeys
        items={groups.flatMap((group) => group.items)}
        onAsk={Palette && (() => setFloating("palette"))}
        onShortcuts={() => setFloating("shortcuts")}
      />
      <Suspense>
        {floating === "shortcuts" && <ShortcutsDialog isOpen onClose={close} />}
        {Palette && floating === "palette" && <Palette isOpen onClose={close} />}
      </Suspense>
    </>
  );
}

interface GlobalKeysProps {
  items: readonly NavItem[];
  onAsk: (() => void) | null;
  onShortcuts: () => void;
}

function GlobalKeys({ items, onAsk, onShortcuts }: GlobalKeysProps) {
  const text = useText();
  const ask = { keys: "Ctrl+K", label: text("shell-ask"), group: "general" } as const;
  useShortcut({ ...ask, run: () => onAsk?.(), enabled: onAsk !== null });
  useShortcut({
    keys: "?",
    label: text("shell-all-shortcuts"),
    group: "general",
    anywhere: true,
    run: onShortcuts,
  });
  useShortcut({ keys: "F6", label: text("shell-next-pane"), group: "navigate", run: () => cyclePane(1) });
  useShortcut({ keys: "Shift+F6", label: text("shell-previous-pane"), group: "navigate", run: () => cyclePane(-1) });
  return items.slice(0, 9).map((item, index) => <GoToKey key={item.item} item={item} number={index + 1} />);
}

function GoToKey({ item, number }: { item: NavItem; number: number }) {
  const text = useText();
  const go = useGo();
  useShortcut({
    keys: `Ctrl+${number}`,
    label: text("shell-go-to", { place: text(item.label) }),
    group: "navigate",
    run: () => {
      go(item.path);
      // The page left may have held the focus; in the new one its single letters and arrows act at once.
      document.getElementById("main")?.focus();
    },
  });
  return null;
}
