/** Renders inside every provider of the program, in Swedish. */
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { BackendProvider } from "../backend/context";
import { KeyMapProvider } from "../kit/keys";
import { Settings, SettingsProvider } from "../kit/settings";
import { ToastProvider } from "../kit/toast";
import { buildCatalogue } from "../text/catalogue";
import { TextProvider } from "../text/context";
import { sources } from "../text/sv";
import { TestBackend } from "./backend";

interface Options {
  backend?: TestBackend;
  /** Words of a table that only the test has, each key beginning with the table's name. */
  words?: string;
  settings?: Settings;
}

export function renderWithWords(node: ReactNode, options: Options = {}) {
  const { backend = new TestBackend(), words = "", settings = new Settings(window.localStorage) } = options;
  const [noun = ""] = /[a-z]+/.exec(words) ?? [];
  const catalogue = buildCatalogue("sv", { ...sources, [noun]: `${sources[noun] ?? ""}\n${words}` });
  const user = userEvent.setup();
  const view = render(
    <SettingsProvider settings={settings}>
      <BackendProvider backend={backend}>
        <TextProvider catalogue={catalogue}>
          <KeyMapProvider>
            <ToastProvider>{node}</ToastProvider>
          </KeyMapProvider>
        </TextProvider>
      </BackendProvider>
    </SettingsProvider>,
  );
  return { ...view, user, backend, settings };
}
