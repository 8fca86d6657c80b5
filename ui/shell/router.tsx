/**
 * Routes made of the list of screens, each fetched when first opened.
 */
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type RouterHistory,
} from "@tanstack/react-router";
import type { ComponentType } from "react";
import { Skeleton } from "../kit/state";
import { Crash, NotFound } from "./crash";
import { useFirstScreen } from "./first-screen";
import { Shell, type ShellProps } from "./shell";

/** The screen, telling the shell of the program when it has been painted. */
function shown({ Screen }: { Screen: ComponentType }) {
  function Painted() {
    useFirstScreen();
    return <Screen />;
  }
  return { Screen: Painted };
}

export function buildRouter({ screens, palette }: ShellProps, history: RouterHistory = createHashHistory()) {
  const root = createRootRoute({ component: Outlet });
  const framed = createRoute({
    getParentRoute: () => root,
    id: "framed",
    component: () => <Shell screens={screens} palette={palette} />,
    notFoundComponent: NotFound,
  });
  const bare = createRoute({ getParentRoute: () => root, id: "bare", component: Outlet });
  const routes = (wanted: boolean, parent: typeof framed | typeof bare) =>
    screens
      .filter((screen) => (screen.bare ?? false) === wanted)
      .map((screen) =>
        createRoute({
          getParentRoute: () => parent,
          path: screen.path,
          component: lazyRouteComponent(() => screen.load().then(shown), "Screen"),
          errorComponent: Crash,
        }),
      );
  // An address that leads nowhere still gets the frame, and with it the way out.
  const elsewhere = createRoute({ getParentRoute: () => framed, path: "$", component: NotFound });
  return createRouter({
    history,
    routeTree: root.addChildren([
      framed.addChildren([...routes(false, framed), elsewhere]),
      bare.addChildren(routes(true, bare)),
    ]),
    defaultPendingMs: 150,
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: Crash,
    // Structural sharing and scroll memory are for pages that scroll as a whole; ours do not.
    scrollRestoration: false,
  });
}
