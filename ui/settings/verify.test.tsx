/** The check of the file: how far it has come, what was looked at, what does not hold, and an end that is accepted. */
import { createMemoryHistory } from "@tanstack/react-router";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { App } from "../app";
import type { VerificationReport, VerifyProgress } from "../backend/bindings";
import { BackendFailure } from "../backend/errors";
import { Settings } from "../kit/settings";
import type { ScreenEntry } from "../screens";
import { buildRouter } from "../shell/router";
import { axeViolations } from "../test/axe";
import { TestBackend } from "../test/backend";
import { buildCatalogue } from "../text/catalogue";
import { sources } from "../text/sv";
import { Screen } from "./screen";

const screens: ScreenEntry[] = [{ path: "/settings", load: async () => ({ Screen }) }];

const sound: VerificationReport = {
  is_sound: true,
  entries: 120,
  signatures: 1,
  records: 48,
  imports: 2,
  reports: 201,
  devices: 200,
  installations: 20436,
  positions: 1,
  faults: [],
  more_faults: 0,
  remarks: [],
};

async function show(change: (backend: TestBackend) => void = () => {}) {
  const backend = new TestBackend();
  backend.suggestedPath = async (name) => `/data/${name}`;
  change(backend);
  const settings = new Settings(window.localStorage);
  settings.set("language", "sv");
  const router = buildRouter({ screens, palette: null }, createMemoryHistory({ initialEntries: ["/settings"] }));
  render(<App backend={backend} settings={settings} catalogue={buildCatalogue("sv", sources)} router={router} />);
  await screen.findByRole("heading", { name: "Filen som är öppen" });
  const user = userEvent.setup();
  const check = () => user.click(screen.getByRole("button", { name: "Kontrollera filen" }));
  return { backend, user, check };
}

test("a sound file is said to be one, with what was looked at", async () => {
  const { check } = await show((backend) => {
    backend.verifyWorkspace = async () => ({
      ...sound,
      remarks: [{ code: "imports-of-first-version", values: { count: "1" } }],
    });
  });
  await check();
  const note = (await screen.findByText(/Allt stämmer/)).parentElement;
  expect(note?.textContent).toContain(
    "120 poster i händelseloggen, 1 underskrift och 48 poster i registret är kontrollerade.",
  );
  expect(note?.textContent).toContain("2 inläsningar med 201 rapporter, 200 datorer,");
  expect(note?.textContent).toContain("och 1 licensläge är jämförda");
  expect(note?.textContent, "what the journal does not vouch for is said").toContain(
    "En inläsning gjordes med en äldre",
  );
});

test("every fault is a sentence, and very many are counted", async () => {
  const { check } = await show((backend) => {
    backend.verifyWorkspace = async () => ({
      ...sound,
      is_sound: false,
      faults: [
        { code: "hash-differs", values: { seq: "7" } },
        { code: "record-altered", values: { name: "Treserva", fields: "name" } },
        { code: "device-altered", values: { device: "LAP-1", field: "account" } },
        { code: "installation-one-sided", values: { device: "LAP-1", title: "Ritverktyget", count: "0" } },
      ],
      more_faults: 3,
    });
  });
  await check();
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("7 saker stämmer inte.");
  expect(alert.textContent).toContain("Post 7 i händelseloggen har ändrats");
  expect(alert.textContent).toContain("”Treserva” har ändrats utanför");
  expect(alert.textContent).toContain("Datorn LAP-1 är inte vad de inlästa rapporterna säger: kontot.");
  expect(alert.textContent).not.toContain("Detsamma gäller");
  expect(alert.textContent).toContain("3 fel till av samma slag visas inte.");
  expect(screen.queryByRole("button", { name: "Godta filens slut" })).toBeNull();
  expect(await axeViolations()).toEqual([]);
});

test("while it runs it says how far it has come, and can be stopped", async () => {
  let tell: (progress: VerifyProgress) => void = () => {};
  let stop: () => void = () => {};
  const { check, user, backend } = await show((backend) => {
    backend.onVerifyProgress = (listener) => {
      tell = listener;
      return () => {};
    };
    backend.verifyWorkspace = () =>
      new Promise((_, reject) => {
        stop = () =>
          reject(new BackendFailure({ code: "cancelled", message_key: "failure-cancelled", values: {}, log_id: null }));
      });
    backend.stopVerify = vi.fn(async () => {
      stop();
      return null;
    });
  });
  await check();
  const group = await screen.findByRole("group", { name: "Kontroll av filen" });
  act(() => tell({ step: "devices", done: 500, total: 1000 }));
  expect(within(group).getByRole("status").textContent).toBe("Jämför datorer med deras rapporter");
  expect(within(group).getByText("500 av 1 000")).toBeDefined();
  expect(within(group).getByRole<HTMLProgressElement>("progressbar").value).toBe(500);
  expect(await axeViolations()).toEqual([]);
  await user.click(within(group).getByRole("button", { name: "Avbryt kontrollen" }));
  expect(backend.stopVerify).toHaveBeenCalled();
  expect(await screen.findByText(/Kontrollen avbröts/)).toBeDefined();
  expect(screen.queryByRole("alert"), "a stop is no error").toBeNull();
});

test("an end that somebody knows the reason for is accepted, and the file checked again", async () => {
  let isAccepted = false;
  const { check, user } = await show((backend) => {
    backend.verifyWorkspace = async () =>
      isAccepted
        ? { ...sound, remarks: [{ code: "end-accepted", values: { date: "2026-11-23", seq: "134" } }] }
        : { ...sound, is_sound: false, faults: [{ code: "cut-off", values: { seq: "121" } }] };
    backend.acceptEnd = async () => {
      isAccepted = true;
      return null;
    };
  });
  await check();
  expect((await screen.findByRole("alert")).textContent).toContain("Filen slutar före post 121");
  await user.click(screen.getByRole("button", { name: "Godta filens slut" }));
  const dialog = await screen.findByRole("alertdialog");
  expect(isAccepted, "nothing happens before it is confirmed").toBe(false);
  expect(await axeViolations()).toEqual([]);
  await user.click(within(dialog).getByRole("button", { name: "Godta slutet" }));
  expect((await screen.findByText(/Allt stämmer/)).parentElement?.textContent).toContain(
    "Filens slut godtogs 2026-11-23. Före dess slutade händelseloggen med post 134.",
  );
});

test("an end that could not be accepted says why", async () => {
  const { check, user } = await show((backend) => {
    backend.verifyWorkspace = async () => ({
      ...sound,
      is_sound: false,
      faults: [{ code: "head-differs", values: { seq: "134" } }],
    });
    backend.acceptEnd = async () => {
      throw new BackendFailure({
        code: "no_workspace",
        message_key: "failure-no-workspace",
        values: {},
        log_id: null,
      });
    };
  });
  await check();
  await user.click(await screen.findByRole("button", { name: "Godta filens slut" }));
  await user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "Godta slutet" }));
  expect(await screen.findByText(/Filens slut godtogs inte/)).toBeDefined();
});
