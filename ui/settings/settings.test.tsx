/** Settings: choices that act at once, and what is done with the file and told of it. */
import { createMemoryHistory } from "@tanstack/react-router";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { App } from "../app";
import { BackendFailure } from "../backend/errors";
import { Settings } from "../kit/settings";
import type { ScreenEntry } from "../screens";
import { applyAppearance } from "../shell/appearance";
import { buildRouter } from "../shell/router";
import { axeViolations } from "../test/axe";
import { ekvalla, TestBackend } from "../test/backend";
import { buildCatalogue } from "../text/catalogue";
import { sources } from "../text/sv";
import { Screen } from "./screen";

const screens: ScreenEntry[] = [
  { path: "/settings", load: async () => ({ Screen }) },
  { path: "/start", load: async () => ({ Screen: () => <h1>Kom i gång</h1> }), bare: true },
];

const failed = (code: string, message_key: string, values: Record<string, string> = {}) =>
  new BackendFailure({ code, message_key, values, log_id: null });

async function show(change: (backend: TestBackend) => void = () => {}) {
  const backend = new TestBackend();
  backend.suggestedPath = async (name) => `/data/${name}`;
  change(backend);
  const settings = new Settings(window.localStorage);
  settings.set("language", "sv");
  applyAppearance(settings, document.documentElement);
  const router = buildRouter({ screens, palette: null }, createMemoryHistory({ initialEntries: ["/settings"] }));
  render(<App backend={backend} settings={settings} catalogue={buildCatalogue("sv", sources)} router={router} />);
  await screen.findByRole("heading", { name: "Filen som är öppen" });
  return { backend, settings, user: userEvent.setup() };
}

test("language, theme, density and single keys act at once and are kept", async () => {
  const { user, settings } = await show();
  await user.click(screen.getByRole("radio", { name: "Mörkt" }));
  expect(document.documentElement.dataset.theme).toBe("dark");
  await user.click(screen.getByRole("radio", { name: "Bekväm" }));
  expect(document.documentElement.dataset.density).toBe("comfortable");
  await user.click(screen.getByRole("switch", { name: /en enda tangent/ }));
  expect(settings.get("single-keys")).toBe("off");
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("radio", { name: "English" }));
  await screen.findByRole("heading", { name: "Settings" });
  expect(document.documentElement.lang).toBe("en");
});

test("where the key lies is said in words, with the file to look after", async () => {
  await show();
  const key = screen.getByRole("region", { name: "Nyckel och underskrift" });
  expect(within(key).getByText(/en fil som bara du kan läsa/)).toBeDefined();
  expect(within(key).getByText("/config/keys/workspace-1.key")).toBeDefined();
  expect(within(key).getByText("Det du beslutar undertecknas")).toBeDefined();
});

test("a key in the operating system has no file, and a missing signature is said", async () => {
  await show((backend) => {
    backend.open = { ...ekvalla, key_place: "key-place-os", key_file: null, signs: false };
  });
  const key = screen.getByRole("region", { name: "Nyckel och underskrift" });
  expect(within(key).getByText(/operativsystemets nyckelring/)).toBeDefined();
  expect(key.textContent).not.toContain("nyckelfilen");
  expect(within(key).getByText("Det du beslutar undertecknas inte")).toBeDefined();
});

test("a backup is made where the path says, with a name to begin with", async () => {
  const { user, backend } = await show((backend) => {
    backend.backUpWorkspace = vi.fn(async () => null);
  });
  const form = screen.getByRole("form", { name: "Gör säkerhetskopia" });
  const path = within(form).getByRole<HTMLInputElement>("textbox", { name: "Spara kopian som" });
  await waitFor(() => expect(path.value).toMatch(/^\/data\/ekvalla \d{4}-\d{2}-\d{2}\.ansvar$/));
  await user.clear(path);
  await user.click(within(form).getByRole("button", { name: "Gör säkerhetskopia" }));
  expect(within(form).getByText(/Filens namn saknas/)).toBeDefined();
  await user.type(path, "/usb/kopia.ansvar{Enter}");
  expect((await within(form).findByRole("status")).textContent).toContain("/usb/kopia.ansvar");
  expect(backend.backUpWorkspace).toHaveBeenCalledWith("/usb/kopia.ansvar");
  expect(await axeViolations()).toEqual([]);
});

test("a backup that could not be made says why", async () => {
  const { user } = await show((backend) => {
    backend.backUpWorkspace = async (path) => {
      throw failed("cannot_open", "failure-already-exists", { path });
    };
  });
  const form = screen.getByRole("form", { name: "Gör säkerhetskopia" });
  await user.type(within(form).getByRole("textbox"), "x{Enter}");
  expect((await within(form).findByRole("alert")).textContent).toContain("har inte rörts");
});

test("a restore names what follows, asks for the passphrase when there is one, and tells what was kept", async () => {
  const { user, backend } = await show((backend) => {
    backend.restoreWorkspace = vi.fn(async (_, passphrase) => {
      if (passphrase === null) throw failed("needs_passphrase", "key-passphrase-ask");
      return "/data/ekvalla.before-1.ansvar";
    });
  });
  const form = screen.getByRole("form", { name: "Återställ från kopian" });
  const ask = within(form).getByRole("button", { name: "Återställ" });
  await user.type(within(form).getByRole("textbox", { name: "Återställ från kopian" }), "/usb/kopia.ansvar");
  await user.click(ask);
  const dialog = await screen.findByRole("alertdialog");
  expect(dialog.textContent).toContain("/usb/kopia.ansvar");
  expect(backend.restoreWorkspace, "nothing happens before it is confirmed").not.toHaveBeenCalled();
  await user.click(within(dialog).getByRole("button", { name: "Återställ från kopian" }));
  await user.type(await within(form).findByLabelText(/^Lösenfras/), "rätt");
  await user.click(ask);
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: /Återställ från/ }));
  expect(await screen.findByText(/ekvalla\.before-1\.ansvar/)).toBeDefined();
  expect(backend.restoreWorkspace).toHaveBeenLastCalledWith("/usb/kopia.ansvar", "rätt");
});

test("closing leads to the first page", async () => {
  const { user } = await show((backend) => {
    backend.closeWorkspace = async () => {
      backend.open = null;
      return null;
    };
  });
  await user.click(screen.getByRole("button", { name: "Stäng filen" }));
  await screen.findByRole("heading", { name: "Kom i gång" });
});
