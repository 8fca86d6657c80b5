/** The frame: what the rail shows, where the keys lead, and the way out of a wrong address. */
import { createMemoryHistory } from "@tanstack/react-router";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { App } from "../app";
import { Settings } from "../kit/settings";
import type { ScreenEntry } from "../screens";
import { axeViolations } from "../test/axe";
import { ekvalla, TestBackend } from "../test/backend";
import { buildCatalogue } from "../text/catalogue";
import { sources } from "../text/sv";
import { applyAppearance } from "./appearance";
import { useGo, useParam } from "./go";
import { buildRouter } from "./router";

function Sample({ name }: { name: string }) {
  const go = useGo();
  const id = useParam("id");
  return (
    <>
      <h1>
        {name} {id}
      </h1>
      <section data-pane="list" data-keys="" aria-label={name}>
        <button type="button" onClick={() => go("/systems/7")}>
          Sjuan
        </button>
      </section>
    </>
  );
}

const Overview = () => <Sample name="Överblick" />;
const Systems = () => <Sample name="Systemlista" />;
const Choices = () => <Sample name="Val" />;
const Start = () => <Sample name="Kom i gång" />;

const screens: ScreenEntry[] = [
  { path: "/", load: async () => ({ Screen: Overview }) },
  { path: "/systems/{-$id}", load: async () => ({ Screen: Systems }) },
  { path: "/settings", load: async () => ({ Screen: Choices }) },
  { path: "/start", load: async () => ({ Screen: Start }), bare: true },
];

function start(at: string, change: (backend: TestBackend) => void = () => {}) {
  const backend = new TestBackend();
  change(backend);
  const settings = new Settings(window.localStorage);
  settings.set("language", "sv");
  const router = buildRouter({ screens, palette: null }, createMemoryHistory({ initialEntries: [at] }));
  render(<App backend={backend} settings={settings} catalogue={buildCatalogue("sv", sources)} router={router} />);
  return { backend, settings, user: userEvent.setup() };
}

test("the rail shows the items that have a screen, with their counts, and marks where you are", async () => {
  start("/systems", (backend) => {
    backend.counts = [{ item: "systems", count: 3, gap: true }];
  });
  await screen.findByRole("heading", { name: /Systemlista/ });
  const links = screen.getAllByRole("link").map((link) => link.textContent);
  expect(links).toHaveLength(3);
  expect(await screen.findByText("3 luckor")).toBeDefined();
  expect(screen.getByRole("link", { current: "page" }).textContent).toContain("System");
  expect(screen.getByText("ekvalla.ansvar")).toBeDefined();
  expect(document.documentElement.lang).toBe("sv");
  expect(await axeViolations()).toEqual([]);
});

test("Ctrl with a figure goes to the item, and parameters reach the screen", async () => {
  const { user } = start("/");
  await screen.findByRole("heading", { name: /Överblick/ });
  await user.keyboard("{Control>}2{/Control}");
  await screen.findByRole("heading", { name: /Systemlista/ });
  const button = screen.getByRole("button", { name: "Sjuan" });
  await user.click(button);
  await screen.findByRole("heading", { name: "Systemlista 7" });
  expect(document.activeElement, "opening a detail keeps the list, and the focus in it").toBe(button);
});

test("F6 goes from pane to pane and comes back where it was", async () => {
  const { user } = start("/systems");
  const button = await screen.findByRole("button", { name: "Sjuan" });
  button.focus();
  await user.keyboard("{F6}");
  expect(document.activeElement?.closest("[data-pane]")?.getAttribute("data-pane")).toBe("rail");
  await user.keyboard("{Shift>}{F6}{/Shift}");
  expect(document.activeElement).toBe(button);
});

test("? lists what is bound, and single keys can be switched off there", async () => {
  const { user, settings } = start("/");
  await screen.findByRole("heading", { name: /Överblick/ });
  await user.keyboard("?");
  const dialog = await screen.findByRole("dialog", { name: "Alla kortkommandon" });
  expect(dialog.textContent).toContain("Gå till System");
  expect(await axeViolations(dialog)).toEqual([]);
  await user.click(screen.getByRole("switch", { name: "Kortkommandon med en enda tangent" }));
  expect(settings.get("single-keys")).toBe("off");
});

test("without a workspace the start screen comes, without rail", async () => {
  start("/systems", (backend) => {
    backend.open = null;
  });
  await screen.findByRole("heading", { name: /Kom i gång/ });
  expect(screen.queryByRole("navigation", { name: "Huvudmeny" })).toBeNull();
});

test("a wrong address has a way out", async () => {
  const { user } = start("/nowhere");
  await user.click(await screen.findByRole("button", { name: "Till översikten" }));
  await screen.findByRole("heading", { name: /Överblick/ });
});

test("the language changes while running", async () => {
  const { settings } = start("/");
  await screen.findByRole("heading", { name: /Överblick/ });
  act(() => settings.set("language", "en"));
  await waitFor(() => expect(document.documentElement.lang).toBe("en"));
  expect(screen.getByRole("navigation", { name: "Main menu" })).toBeDefined();
});

test("theme and density reach the page", () => {
  const settings = new Settings(null);
  const root = document.createElement("html");
  const stop = applyAppearance(settings, root);
  expect(root.dataset).toMatchObject({ density: "compact" });
  settings.set("theme", "dark");
  settings.set("density", "comfortable");
  expect(root.dataset).toMatchObject({ theme: "dark", density: "comfortable" });
  stop();
});

test("preferences survive without a backend, and the backend has the last word", async () => {
  new Settings(window.localStorage).set("theme", "dark");
  const settings = new Settings(window.localStorage);
  expect(settings.get("theme")).toBe("dark");
  const backend = new TestBackend();
  backend.settings = async () => ({ theme: "light" });
  const heard = vi.fn();
  settings.subscribe(heard);
  await settings.attach(backend);
  expect(settings.get("theme")).toBe("light");
  expect(heard).toHaveBeenCalled();
  settings.set("density", "comfortable");
  expect(backend.written).toEqual({ density: "comfortable" });
});

test("a file that does not end where it did is said on every page, with the way to the check", async () => {
  const { user } = start("/systems", (backend) => {
    const values = { last: "120", seq: "134", date: "2026-11-23" };
    backend.open = { ...ekvalla, end: { message_key: "verify-end-cut-off", values } };
  });
  const banner = await screen.findByText(/slutar med post 120.*slutade den med post 134/);
  expect(banner.closest("[role=status]")).not.toBeNull();
  expect(await axeViolations()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Kontrollera filen" }));
  await screen.findByRole("heading", { name: /Val/ });
});
