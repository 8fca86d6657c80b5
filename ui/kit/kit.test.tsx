/** Every other part of the kit: that it draws, what it says, and that axe finds nothing. */
import { act, fireEvent, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { axeViolations } from "../test/axe";
import { renderWithWords } from "../test/render";
import { Button, IconButton } from "./button";
import { Chain, ChainFull, parseChain } from "./chain";
import { Krts, KrtsFull, parseLevels } from "./classification";
import { EvidenceGrade } from "./evidence";
import { Menu } from "./menu";
import { Banner, Note } from "./note";
import { Bar, KeyValue, PageHead, Section, StatusBar, Timeline } from "./page";
import { PositionBar } from "./position-bar";
import { Quantity } from "./quantity";
import { DetailPane, SplitPane } from "./split-pane";
import { EmptyState, ErrorState, NoMatch, Skeleton } from "./state";
import { DecisionChip, Gap, Pill, Status, Tag } from "./status";
import { Tabs, ViewTabs } from "./tabs";
import { useToast } from "./toast";

afterEach(() => {
  vi.useRealTimers();
});

test("a page of everything passes axe", async () => {
  renderWithWords(
    <main>
      <PageHead
        title="System"
        fact="112 i registret"
        badges={<Pill tone="ok">I drift</Pill>}
        crumbs={[{ label: "System", href: "#/systems" }]}
        actions={<Button shortcut="N">Nytt system</Button>}
      />
      <ViewTabs label="Vyer" current="all" items={[{ key: "all", label: "Alla", count: 104, href: "#/systems" }]} />
      <Bar label="Verktyg">
        <IconButton label="Exportera" icon={<svg aria-hidden="true" />} />
        <Menu label="Fler" actions={[{ key: "a", label: "A", run: () => {} }]} />
      </Bar>
      <Banner>Du arbetar offline sedan 07:40.</Banner>
      <Section level={2} title="Ansvarskedja" fact="4">
        <ChainFull
          steps={[
            {
              key: "body",
              state: "decided",
              name: "Nämnden",
              note: "Ansvarar ytterst",
              proof: <DecisionChip reference="KF § 22" />,
            },
            { key: "steward", state: "vacant", note: "Systemförvaltare", proof: <DecisionChip reference={null} /> },
          ]}
        />
        <Chain states={["decided", "informal"]} />
        <Krts levels={{ confidentiality: 3, integrity: 2, availability: 1, traceability: null }} />
        <KrtsFull levels={{ confidentiality: 3, integrity: 2, availability: 1, traceability: null }} />
        <EvidenceGrade grade="order" />
        <PositionBar entitled={16} consumed={24} />
        <KeyValue items={[{ key: "a", name: "Tål avbrott", value: "8 timmar" }]} />
        <Timeline items={[{ key: "1", title: "Fastställd", note: "2026-04-21", signed: true }]} />
        <Note tone="crit" title="Ingen är utsedd.">
          Nämnden ansvarar.
        </Note>
        <Status tone="warn">Behöver dig</Status>
        <Gap />
        <Tag>OSL 18:8</Tag>
      </Section>
      <Section level={2} title="Lägen">
        <EmptyState icon={null} title="Inga system än" />
        <NoMatch onClear={() => {}} />
        <ErrorState error={null} onRetry={() => {}} />
      </Section>
      <StatusBar>1–18 av 104</StatusBar>
    </main>,
  );
  expect(document.title).toBe("System – Ansvar");
  expect(await axeViolations()).toEqual([]);
});

describe("words and signs", () => {
  test("a chain is one sentence", () => {
    renderWithWords(<Chain states={["decided", "decided", "informal", "vacant"]} />);
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "Ansvarskedja: nämnd utsedd med beslut, förvaltningschef utsedd med beslut, systemägarens företrädare informell, systemförvaltare vakant",
    );
  });

  test("cells of chains and levels are read strictly", () => {
    expect(parseChain("dv")).toEqual(["decided", "vacant"]);
    expect(parseChain("dx")).toBeNull();
    expect(parseLevels("321-")?.traceability).toBeNull();
    expect(parseLevels("321")).toBeNull();
    expect(parseLevels("5 2 1 0"), "there is no level 5").toBeNull();
  });

  test("zero, unlimited and unknown are three answers", () => {
    const { container } = renderWithWords(
      <>
        <Quantity value={0} signed />|<Quantity value="unlimited" />|<Quantity value="unknown" />|
        <Quantity value={-16} signed />
      </>,
    );
    expect(container.textContent).toContain("0|Obegränsad|Okänd|\u221216");
  });

  test("bars of zero, unlimited and unknown are drawn differently", () => {
    const drawn = ([0, "unlimited", "unknown"] as const).map(
      (entitled) =>
        renderWithWords(<PositionBar entitled={entitled} consumed={0} />).container.querySelector("svg")?.innerHTML,
    );
    expect(new Set(drawn).size).toBe(3);
  });
});

test("a disabled button keeps the focus and says why", async () => {
  const press = vi.fn();
  const { user } = renderWithWords(
    <Button disabledReason="Bara nämnden får ändra" onClick={press}>
      Ändra
    </Button>,
  );
  await user.tab();
  const button = screen.getByRole("button", { name: /Ändra/ });
  expect(document.activeElement).toBe(button);
  await user.keyboard("{Enter}");
  expect(press).not.toHaveBeenCalled();
  expect(button.title).toBe("Bara nämnden får ändra");
});

function TwoTabs() {
  const [tab, setTab] = useState("a");
  const items = [
    { key: "a", label: "Sammanfattning" },
    { key: "b", label: "Roller", count: 7 },
  ];
  return (
    <Tabs label="Flikar" items={items} current={tab} onChange={setTab}>
      panel {tab}
    </Tabs>
  );
}

test("tabs move with the arrows and show their panel", async () => {
  const { user } = renderWithWords(<TwoTabs />);
  await user.tab();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement?.textContent).toContain("Roller");
  expect(screen.getByRole("tabpanel").textContent).toBe("panel b");
  expect(await axeViolations()).toEqual([]);
});

test("the split is moved with the keyboard and remembered", async () => {
  const closed = vi.fn();
  const { user, settings } = renderWithWords(
    <SplitPane
      id="systems"
      list={<div />}
      detail={
        <DetailPane title="Väktaren" onClose={closed}>
          text
        </DetailPane>
      }
    />,
  );
  const handle = screen.getByRole("separator");
  handle.focus();
  await user.keyboard("{ArrowLeft}");
  expect(handle.getAttribute("aria-valuenow")).toBe("416");
  expect(settings.get("split.systems")).toBe("416");
  expect(await axeViolations()).toEqual([]);
  screen.getByRole("complementary", { name: "Väktaren" }).focus();
  await user.keyboard("{Escape}");
  expect(closed).toHaveBeenCalled();
});

test("a menu runs its action", async () => {
  const run = vi.fn();
  const { user } = renderWithWords(<Menu label="Fler" actions={[{ key: "csv", label: "CSV", run }]} />);
  await user.click(screen.getByRole("button", { name: "Fler" }));
  await user.click(await screen.findByRole("menuitem", { name: "CSV" }));
  expect(run).toHaveBeenCalledOnce();
});

function ToastSample({ undo }: { undo: () => void }) {
  const toast = useToast();
  return <Button onClick={() => toast({ text: "Ali Rahimi är utsedd.", undo })}>Utse</Button>;
}

test("a receipt is polite, and Ctrl Z undoes", async () => {
  const undo = vi.fn();
  const { user } = renderWithWords(<ToastSample undo={undo} />);
  await user.click(screen.getByRole("button", { name: "Utse" }));
  const receipt = screen.getByText("Ali Rahimi är utsedd.");
  expect(receipt.closest("[aria-live]")?.getAttribute("aria-live")).toBe("polite");
  await user.keyboard("{Control>}z{/Control}");
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Ali Rahimi är utsedd.")).toBeNull();
});

test("a skeleton waits 150 ms, and explains itself after 5 s", () => {
  vi.useFakeTimers();
  renderWithWords(<Skeleton slow="Räknar licenser." />);
  expect(screen.queryByLabelText("Hämtar")).toBeNull();
  act(() => void vi.advanceTimersByTime(151));
  expect(screen.getByLabelText("Hämtar").textContent).toBe("");
  act(() => void vi.advanceTimersByTime(5000));
  expect(screen.getByLabelText("Hämtar").textContent).toContain("Räknar licenser.");
});

test("an icon button is named", () => {
  renderWithWords(<IconButton label="Stäng" icon={null} />);
  fireEvent.click(screen.getByRole("button", { name: "Stäng" }));
});
