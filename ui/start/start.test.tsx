/** The way in: by hand and by key, what is asked and what is told, and failures of the file that was open last. */
import { createMemoryHistory } from "@tanstack/react-router";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { App } from "../app";
import { BackendFailure } from "../backend/errors";
import type { Failure } from "../backend/types";
import { Settings } from "../kit/settings";
import type { ScreenEntry } from "../screens";
import { buildRouter } from "../shell/router";
import { axeViolations } from "../test/axe";
import { ekvalla, TestBackend } from "../test/backend";
import { buildCatalogue } from "../text/catalogue";
import { sources } from "../text/sv";
import { Screen } from "./screen";

const screens: ScreenEntry[] = [
  { path: "/", load: async () => ({ Screen: () => <h1>Överblick</h1> }) },
  { path: "/start", load: async () => ({ Screen }), bare: true },
];

const failed = (code: string, message_key: string, values: Record<string, string> = {}) => {
  const failure: Failure = { code, message_key, values, log_id: null };
  return new BackendFailure(failure);
};

function begin(change: (backend: TestBackend) => void = () => {}, at = "/") {
  const backend = new TestBackend();
  backend.open = null;
  change(backend);
  const settings = new Settings(window.localStorage);
  settings.set("language", "sv");
  const router = buildRouter({ screens, palette: null }, createMemoryHistory({ initialEntries: [at] }));
  render(<App backend={backend} settings={settings} catalogue={buildCatalogue("sv", sources)} router={router} />);
  return { backend, settings, user: userEvent.setup() };
}

const opened = { info: ekvalla, notices: [] };

/** From here on the workspace is open. */
function answering(backend: TestBackend, notices: { message_key: string; values: Record<string, string> }[] = []) {
  return async () => {
    backend.open = ekvalla;
    return { ...opened, notices };
  };
}

test("without a workspace the ways in are shown, with the first one in focus", async () => {
  begin();
  const first = await screen.findByRole("button", { name: /Skapa en kommun/ });
  expect(document.activeElement, "Enter must take the first way").toBe(first);
  expect(screen.queryByText(/synkserver/), "the product has no sync server").toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test("a figure chooses a way, Esc goes back to it", async () => {
  const { user } = begin();
  await screen.findByRole("button", { name: /Skapa en kommun/ });
  await user.keyboard("2");
  const path = await screen.findByRole("textbox", { name: "Fil" });
  expect(document.activeElement).toBe(path);
  expect(await axeViolations()).toEqual([]);
  await user.keyboard("2{Escape}");
  const way = await screen.findByRole("button", { name: /Öppna befintlig/ });
  expect(document.activeElement, "the focus returns to the opener").toBe(way);
});

test("single keys that are off do not choose", async () => {
  const { user, settings } = begin();
  settings.set("single-keys", "off");
  await screen.findByRole("button", { name: /Skapa en kommun/ });
  await user.keyboard("2");
  expect(screen.queryByRole("textbox", { name: "Fil" })).toBeNull();
});

test("a municipality is made with a passphrase typed twice, and its notices are shown before the overview", async () => {
  const { user, backend } = begin((backend) => {
    const notice = { message_key: "key-file-made", values: { path: "/nycklar/ett.sealed" } };
    const make = answering(backend, [notice]);
    backend.createWorkspace = vi.fn(async () => ({ made: "opened" as const, workspace: await make() }));
  });
  await screen.findByRole("button", { name: /Skapa en kommun/ });
  await user.keyboard("1");
  await user.type(await screen.findByRole("textbox", { name: "Kommunens namn" }), " Ekvalla kommun ");
  await user.type(screen.getByRole("textbox", { name: "IT-chefens namn" }), "Annika Sundelin");
  await user.type(screen.getByLabelText(/^Lösenfras/), "ett två");
  await user.type(screen.getByLabelText(/en gång till/), "ett tre");
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Skapa kommunen" }));
  expect(screen.getAllByText(/Lösenfraserna är olika/), "in the summary and at the field").toHaveLength(2);
  expect(backend.createWorkspace, "nothing is made while they differ").not.toHaveBeenCalled();

  await user.clear(screen.getByLabelText(/en gång till/));
  await user.type(screen.getByLabelText(/en gång till/), "ett två");
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/\/nycklar\/ett\.sealed/)).toBeDefined();
  expect(backend.createWorkspace).toHaveBeenCalledWith({
    municipality: { name: "Ekvalla kommun", chief: "Annika Sundelin" },
    path: null,
    passphrase: "ett två",
  });
  expect(await axeViolations()).toEqual([]);
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { name: "Överblick" });
});

test("names are asked for, and a refusal is told", async () => {
  const { user } = begin((backend) => {
    backend.createWorkspace = async () => ({
      made: "refused",
      refusal: { issues: [{ code: "already_founded", field: null, values: {} }], conflicts: [] },
    });
  });
  await user.click(await screen.findByRole("button", { name: /Skapa en kommun/ }));
  await user.click(screen.getByRole("button", { name: "Skapa kommunen" }));
  expect(screen.getByText(/Rätta 2 saker/)).toBeDefined();
  await user.type(screen.getByRole("textbox", { name: "Kommunens namn" }), "Ekvalla");
  await user.type(screen.getByRole("textbox", { name: "IT-chefens namn" }), "Annika{Enter}");
  expect((await screen.findByRole("alert")).textContent).toContain("har redan en kommun");
});

test("a file is opened from a chosen path, and asks for its passphrase only when it has one", async () => {
  const asked: unknown[] = [];
  const { user } = begin((backend) => {
    const open = answering(backend);
    backend.choosePath = async () => ["/usb/ekvalla.ansvar"];
    backend.openWorkspace = async (request) => {
      asked.push(request);
      if (!request.passphrase) throw failed("needs_passphrase", "key-passphrase-ask");
      if (request.passphrase !== "rätt") throw failed("wrong_passphrase", "key-passphrase-wrong");
      return open();
    };
  });
  await user.click(await screen.findByRole("button", { name: /Öppna befintlig/ }));
  await user.click(screen.getByRole("button", { name: "Öppna" }));
  expect(screen.getByText(/Filen saknas/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Välj fil" }));
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Fil" }).value).toContain("usb"));
  expect(screen.queryByLabelText(/^Lösenfras/), "most files have none").toBeNull();
  await user.click(screen.getByRole("button", { name: "Öppna" }));
  const passphrase = await screen.findByLabelText(/^Lösenfras/);
  expect(document.activeElement).toBe(passphrase);
  await user.type(passphrase, "fel{Enter}");
  expect(await screen.findByText(/Lösenfrasen stämmer inte/)).toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.clear(passphrase);
  await user.type(passphrase, "rätt{Enter}");
  await screen.findByRole("heading", { name: "Överblick" });
  expect(asked).toHaveLength(3);
});

test("a file that cannot be opened says why and what to do, and nothing is lost", async () => {
  const { user } = begin((backend) => {
    backend.openWorkspace = async () => {
      throw failed("cannot_open", "failure-wrong-key");
    };
  });
  await user.click(await screen.findByRole("button", { name: /Öppna befintlig/ }));
  await user.type(screen.getByRole("textbox", { name: "Fil" }), "/x.ansvar{Enter}");
  expect((await screen.findByRole("alert")).textContent).toContain("Lägg tillbaka rätt nyckel");
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Fil" }).value).toBe("/x.ansvar");
});

test("the example says how far it has come, and can be stopped", async () => {
  let tell: (progress: { done: number; total: number; file: string }) => void = () => {};
  let stop: () => void = () => {};
  const { user } = begin((backend) => {
    backend.onImportProgress = (listener?: typeof tell) => {
      if (listener) tell = listener;
      return () => {};
    };
    backend.openExample = () =>
      new Promise((_, reject) => {
        stop = () => reject(failed("cancelled", "failure-cancelled"));
      });
    backend.stopImport = vi.fn(async () => {
      stop();
      return null;
    });
  });
  await screen.findByRole("button", { name: /exempeldata/ });
  await user.keyboard("3");
  await screen.findByText(/Öppnar exemplet/);
  expect(screen.queryByRole("progressbar"), "no bar before there is something to count").toBeNull();
  tell({ done: 50, total: 201, file: "a.json" });
  const bar = await screen.findByRole<HTMLProgressElement>("progressbar");
  expect([bar.value, bar.max]).toEqual([50, 201]);
  expect(screen.getByText("50 av 201 rapporter")).toBeDefined();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  const way = await screen.findByRole("button", { name: /exempeldata/ });
  expect(document.activeElement).toBe(way);
});

test("why the last file did not open is told, though the backend says it only once", async () => {
  begin((backend) => {
    let told = false;
    backend.currentWorkspace = async () => {
      if (told) return null;
      told = true;
      throw failed("cannot_open", "failure-absent", { path: "/data/ekvalla.ansvar" });
    };
    backend.settings = async () => ({ workspace: "/data/ekvalla.ansvar" });
  });
  const alert = await screen.findByRole("alert");
  await waitFor(() => expect(alert.textContent).toContain("ekvalla.ansvar öppnades inte."));
  expect(alert.textContent).toContain("Kontrollera namnet och mappen");
  expect(await axeViolations()).toEqual([]);
});

test("a last file with a passphrase asks for it at once, with its path filled in", async () => {
  const { user } = begin((backend) => {
    let told = false;
    const open = answering(backend);
    backend.currentWorkspace = async () => {
      if (told) return backend.open;
      told = true;
      throw failed("needs_passphrase", "key-passphrase-ask");
    };
    backend.settings = async () => ({ workspace: "/data/ekvalla.ansvar" });
    backend.openWorkspace = vi.fn(open);
  });
  const passphrase = await screen.findByLabelText(/^Lösenfras/);
  expect(document.activeElement).toBe(passphrase);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Fil" }).value).toBe("/data/ekvalla.ansvar");
  await user.type(passphrase, "rätt{Enter}");
  await screen.findByRole("heading", { name: "Överblick" });
});

test("with a workspace open, Esc leads back to it", async () => {
  const { user } = begin((backend) => {
    backend.open = ekvalla;
  }, "/start");
  await screen.findByRole("button", { name: /Tillbaka till Ekvalla kommun/ });
  await user.keyboard("{Escape}");
  await screen.findByRole("heading", { name: "Överblick" });
});

test("language and theme can be changed before anything is open", async () => {
  const { user, settings } = begin();
  await user.click(await screen.findByRole("button", { name: "Språk: Svenska" }));
  await user.click(await screen.findByRole("menuitem", { name: "English" }));
  expect(await screen.findByRole("button", { name: /Create a municipality/ })).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Light or dark" }));
  await user.click(await screen.findByRole("menuitem", { name: "Dark" }));
  expect(settings.get("theme")).toBe("dark");
});
