/** The palette: asked from anywhere, answers as one types, leads on from the keyboard alone. */
import { createMemoryHistory } from "@tanstack/react-router";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { App } from "../app";
import type { WhoAnswer_Serialize } from "../backend/bindings";
import { Settings } from "../kit/settings";
import type { ScreenEntry } from "../screens";
import { usePath, useQueryParam } from "../shell/go";
import { buildRouter } from "../shell/router";
import { axeViolations } from "../test/axe";
import { TestBackend } from "../test/backend";
import { alarmId, answer, nothing } from "../test/card";
import { buildCatalogue } from "../text/catalogue";
import { sources } from "../text/sv";

function Here() {
  const path = usePath();
  const assign = useQueryParam("assign");
  return (
    <>
      <h1>Sida</h1>
      <p data-testid="path">{assign ? `${path}?assign=${assign}` : path}</p>
    </>
  );
}

const screens: ScreenEntry[] = [
  { path: "/", load: async () => ({ Screen: Here }) },
  { path: "/systems/{-$id}", load: async () => ({ Screen: Here }) },
  { path: "/who", load: () => import("./screen") },
];

const known = alarmId.replaceAll("-", "");

async function start(who: (text: string) => Promise<WhoAnswer_Serialize>, at = "/") {
  const backend = new TestBackend();
  const asked = vi.fn(who);
  backend.who = asked;
  const settings = new Settings(window.localStorage);
  settings.set("language", "sv");
  const router = buildRouter(
    { screens, palette: () => import("./palette") },
    createMemoryHistory({ initialEntries: [at] }),
  );
  render(<App backend={backend} settings={settings} catalogue={buildCatalogue("sv", sources)} router={router} />);
  const user = userEvent.setup();
  return { user, asked, backend };
}

async function open(who: (text: string) => Promise<WhoAnswer_Serialize> = async (text) => answer(text)) {
  const started = await start(who);
  await screen.findByRole("heading", { name: "Sida" });
  await started.user.keyboard("{Control>}k{/Control}");
  // The palette is a chunk of its own, and the first to open it waits for it.
  const field = await screen.findByRole("combobox", {}, { timeout: 5000 });
  return { ...started, field };
}

const card = () => screen.findByRole("article", { name: "Bästa svar: Fastighetslarm Väktaren" });

test("asks nothing before anything is written, and says what can be asked", async () => {
  const { asked } = await open();
  expect(screen.getByRole("heading", { name: "Skriv det som har slutat fungera" })).toBeDefined();
  expect(asked).not.toHaveBeenCalled();
  expect(await axeViolations()).toEqual([]);
});

test("answers with the card: gap in words, whom to call in order, who is responsible", async () => {
  const { user, field } = await open();
  await user.type(field, "larm");
  const article = await card();
  expect(article.querySelector("mark")?.textContent, "the match is marked in the name").toBe("larm");
  expect(article.textContent).toContain("2 av 4 led");
  expect(article.textContent).toContain("Saknar systemförvaltare. Samhällsbyggnadsnämnden ansvarar tills någon utses.");
  const calls = within(article).getAllByRole("listitem");
  expect(calls.map((call) => call.querySelector("b")?.textContent)).toEqual([
    "031-390\u00a006\u00a012",
    "070-174\u00a006\u00a048",
  ]);
  expect(article.textContent).toContain("SBN\u00a0§\u00a08/2023");
  expect(within(article).getAllByText("Vakant")).toHaveLength(2);
  expect(article.textContent).toContain("NordLås serviceavtal");
  const region = document.querySelector('[aria-live="polite"].sr');
  expect(region?.textContent, "name, gap, who answers, first number, as one sentence").toMatch(
    /^Fastighetslarm Väktaren\. Saknar systemförvaltare\. .* Ring först NordLås AB/,
  );
  expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
    expect.stringContaining("Trygghetslarm Trygg"),
    expect.stringContaining("LARMCENTRAL-1"),
    expect.stringContaining("Utse systemförvaltare för Fastighetslarm Väktaren"),
  ]);
  expect(await axeViolations()).toEqual([]);
});

test("a late answer to an earlier question is dropped", async () => {
  const waiting = new Map<string, (answered: WhoAnswer_Serialize) => void>();
  const { user, field } = await open((text) => new Promise((resolve) => waiting.set(text, resolve)));
  await user.type(field, "lar");
  await waitFor(() => expect(waiting.has("lar")).toBe(true));
  await user.type(field, "m");
  await waitFor(() => expect(waiting.has("larm")).toBe(true));
  await act(async () => waiting.get("larm")?.(answer("larm")));
  await act(async () => waiting.get("lar")?.(nothing("lar")));
  await card();
  expect(screen.queryByText("Ingen träff på ”larm”")).toBeNull();
});

test("letters in quick succession are one question", async () => {
  const { user, field, asked } = await open();
  await user.type(field, "larm");
  await card();
  expect(asked.mock.calls.at(-1)).toEqual(["larm"]);
  expect(asked.mock.calls.length, "not one for each letter").toBeLessThan(4);
});

test("Enter opens the system, and the palette is gone", async () => {
  const { user, field } = await open();
  await user.type(field, "larm");
  await card();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByTestId("path").textContent).toBe(`/systems/${known}`));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("Enter before the answer has come waits for it", async () => {
  let give = (_: WhoAnswer_Serialize) => {};
  const { user, field } = await open(
    () =>
      new Promise((resolve) => {
        give = resolve;
      }),
  );
  await user.type(field, "larm{Enter}");
  expect(screen.getByTestId("path").textContent).toBe("/");
  await act(() => new Promise((resolve) => setTimeout(resolve, 80)));
  await act(async () => give(answer("larm")));
  await waitFor(() => expect(screen.getByTestId("path").textContent).toBe(`/systems/${known}`));
});

test("the arrows walk from the card through hits and actions, and around", async () => {
  const { user, field } = await open();
  await user.type(field, "larm");
  await card();
  const active = () => {
    const id = field.getAttribute("aria-activedescendant");
    return id === null ? null : document.getElementById(id)?.textContent;
  };
  expect(active(), "the card comes first").toBeNull();
  await user.keyboard("{ArrowDown}");
  expect(active()).toContain("Trygghetslarm");
  expect(screen.getByRole("option", { selected: true }).textContent).toContain("Trygghetslarm");
  await user.keyboard("{ArrowUp}{ArrowUp}");
  expect(active()).toContain("Utse systemförvaltare");
  await user.keyboard("{ArrowDown}");
  expect(active()).toBeNull();
  expect(document.activeElement, "focus never leaves the question").toBe(field);
});

test("Alt U leads to appointing on the system", async () => {
  const { user, field } = await open();
  await user.type(field, "larm");
  await card();
  await user.keyboard("{Alt>}u{/Alt}");
  await waitFor(() => expect(screen.getByTestId("path").textContent).toBe(`/systems/${known}?assign=1`));
});

test("Ctrl Shift C copies the card as text and says so", async () => {
  const { user, field } = await open();
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await user.type(field, "larm");
  await card();
  await user.keyboard("{Control>}{Shift>}c{/Shift}{/Control}");
  await screen.findByText("Kortet är kopierat");
  expect(write.mock.calls[0]?.[0]).toContain("1. NordLås AB 031-390 06 12");
});

test("Ctrl P prints the emergency card", async () => {
  const printed: (string | null | undefined)[] = [];
  window.print = () => printed.push(document.querySelector(".printed")?.textContent);
  const { user, field } = await open();
  await user.type(field, "larm");
  await card();
  await user.keyboard("{Control>}p{/Control}");
  expect(printed).toHaveLength(1);
  expect(printed[0], "the paper says what is at stake too").toContain("Dörrar låses.");
});

test("no hit says what to do", async () => {
  const { user, field } = await open(async (text) => nothing(text));
  await user.type(field, "xyz");
  expect(await screen.findByRole("heading", { name: "Ingen träff på ”xyz”" })).toBeDefined();
  expect(screen.getByRole("link", { name: "systemen" }).getAttribute("href")).toBe("#/systems");
  expect(await axeViolations()).toEqual([]);
});

test("a failure is said where the answer would stand, and the next question is tried", async () => {
  let fails = true;
  const { user, field } = await open(async (text) => {
    if (fails) throw new Error("broken");
    return answer(text);
  });
  await user.type(field, "lar");
  expect((await screen.findByRole("alert")).textContent).toContain("Det gick inte att söka");
  fails = false;
  await user.type(field, "m");
  await card();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("Esc closes, and focus is back where it was", async () => {
  const { user } = await start(async (text) => answer(text));
  const button = await screen.findByRole("button", { name: "Vem ansvarar?" });
  button.focus();
  await user.keyboard("{Control>}k{/Control}");
  await screen.findByRole("combobox");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(button));
});

test("Ctrl Enter shows the same answer on a page of its own", async () => {
  const { user, field } = await open();
  await user.type(field, "larm");
  await card();
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByRole("heading", { level: 1, name: "Vem ansvarar?" })).toBeDefined();
  expect(screen.getByRole("combobox").getAttribute("value")).toBe("larm");
  await card();
  expect(screen.getByText("Avbrottet får vara högst 1 timme.", { selector: ".answer-facts p" })).toBeDefined();
  expect(await axeViolations()).toEqual([]);
});

test("a change in the register asks again", async () => {
  const { user, field, asked, backend } = await open();
  await user.type(field, "larm");
  await card();
  const before = asked.mock.calls.length;
  act(() => backend.announce("all"));
  await waitFor(() => expect(asked.mock.calls.length).toBe(before + 1));
});
