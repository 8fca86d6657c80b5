/**
 * Providers around the router, outermost first: preferences, backend, words, keys, receipts.
 */
import type { QueryClient } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { useEffect, useState, useSyncExternalStore } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { Backend } from "./backend/backend";
import { BackendProvider } from "./backend/context";
import { KeyMapProvider } from "./kit/keys";
import { type Settings, SettingsProvider } from "./kit/settings";
import { ToastProvider } from "./kit/toast";
import { languageOf } from "./shell/appearance";
import type { buildRouter } from "./shell/router";
import { type Catalogue, loadCatalogue } from "./text/catalogue";
import { TextProvider } from "./text/context";
import { locales } from "./text/language";

interface AppProps {
  backend: Backend;
  /** Holds what has been asked already. */
  queries?: QueryClient;
  settings: Settings;
  /** The words that the first screen is drawn with. */
  catalogue: Catalogue;
  router: ReturnType<typeof buildRouter>;
}

function useCatalogue(settings: Settings, first: Catalogue): Catalogue {
  const [catalogue, setCatalogue] = useState(first);
  const language = useSyncExternalStore(settings.subscribe, () => languageOf(settings));
  useEffect(() => {
    if (language === catalogue.language) return;
    let stale = false;
    void loadCatalogue(language).then((loaded) => !stale && setCatalogue(loaded));
    return () => {
      stale = true;
    };
  }, [language, catalogue]);
  return catalogue;
}

export function App({ backend, queries, settings, catalogue: first, router }: AppProps) {
  const catalogue = useCatalogue(settings, first);
  return (
    <SettingsProvider settings={settings}>
      <BackendProvider backend={backend} {...(queries ? { client: queries } : {})}>
        <TextProvider catalogue={catalogue}>
          <I18nProvider locale={locales[catalogue.language]}>
            <KeyMapProvider>
              <ToastProvider>
                <RouterProvider router={router} />
              </ToastProvider>
            </KeyMapProvider>
          </I18nProvider>
        </TextProvider>
      </BackendProvider>
    </SettingsProvider>
  );
}
