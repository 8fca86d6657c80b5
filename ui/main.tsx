/**
 * Starts the interface: preferences first, since they decide the language and the theme of the first frame.
 */
import "./kit/style/index.css";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { createQueryClient } from "./backend/context";
import { tauriBackend } from "./backend/tauri";
import { Settings } from "./kit/settings";
import { palette, screens } from "./screens";
import { goAhead } from "./shell/ahead";
import { applyAppearance, languageOf } from "./shell/appearance";
import { buildRouter } from "./shell/router";
import { loadCatalogue } from "./text/catalogue";

async function start() {
  const root = document.getElementById("root");
  if (root === null) return;
  const settings = new Settings(window.localStorage);
  applyAppearance(settings, document.documentElement);
  const queries = createQueryClient();
  void goAhead(queries, tauriBackend, screens, window.location.hash);
  const catalogue = await loadCatalogue(languageOf(settings));
  const router = buildRouter({ screens, palette });
  createRoot(root).render(
    <App backend={tauriBackend} queries={queries} settings={settings} catalogue={catalogue} router={router} />,
  );
  // After the first frame: what the backend keeps takes over from what this browser store remembered.
  await settings.attach(tauriBackend).catch(() => {});
}

void start();
