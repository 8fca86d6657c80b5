/**
 * What is set going before there is anything to draw: the first screen's code, and the answers that it will show. Each
 * would otherwise begin only when the one before it has come.
 */
import type { QueryClient } from "@tanstack/react-query";
import type { Backend } from "../backend/backend";
import { askAhead } from "../backend/query";
import type { ScreenEntry } from "../screens";
import { railCountsQuestion, workspaceQuestion } from "./workspace";

export async function goAhead(client: QueryClient, backend: Backend, screens: readonly ScreenEntry[], hash: string) {
  const path = hash.replace(/^#/, "").replace(/\?.*$/, "") || "/";
  const first = screens.find((screen) => screen.path === path);
  // A failure to load is shown by the router, which asks for the same code.
  void first?.load().catch(() => {});
  const workspace = await askAhead(client, backend, workspaceQuestion(client));
  if (workspace === null) return;
  for (const question of [railCountsQuestion, ...(first?.asks ?? [])]) void askAhead(client, backend, question);
}
