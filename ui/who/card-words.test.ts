/** The card in words: the weakest point decides, and the first number is always said. */
import { createElement } from "react";
import { expect, test } from "vitest";
import { alarmCard, link } from "../test/card";
import { renderWithWords } from "../test/render";
import { type Text, useText } from "../text/context";
import { cardText, heldLinks, sentenceOf, verdictOf } from "./card-words";

function swedish(): Text {
  let found: Text | undefined;
  function Reader() {
    found = useText();
    return null;
  }
  renderWithWords(createElement(Reader));
  if (!found) throw new Error("no words");
  return found;
}

const [owner, head] = alarmCard().chain.links;
const steward = (state: "decided" | "informal") => link("steward", { state, holder_name: "Helena Åkerblom" });
const representative = link("owner_representative", { state: "decided", holder_name: "Mats Öberg" });

function withLinks(...links: (typeof owner)[]) {
  return alarmCard({ chain: { links: links.filter((found) => found !== undefined) } });
}

test("without a steward the body answers until somebody is appointed", () => {
  const verdict = verdictOf(swedish(), alarmCard());
  expect(`${verdict?.title} ${verdict?.rest}`).toBe(
    "Saknar systemförvaltare. Samhällsbyggnadsnämnden ansvarar tills någon utses.",
  );
  expect(verdict?.appoint, "the steward's place is worse than the representative's").toBe("steward");
});

test("without a body nobody can be appointed yet", () => {
  const verdict = verdictOf(swedish(), withLinks(link("accountable"), link("steward")));
  expect(verdict?.title).toBe("Ingen nämnd är utpekad som ansvarig.");
  expect(verdict?.appoint).toBeNull();
});

test("somebody without a decision is amber, a whole chain says nothing", () => {
  const text = swedish();
  const informal = verdictOf(text, withLinks(owner, head, representative, steward("informal")));
  expect(informal?.tone).toBe("warn");
  expect(informal?.title).toBe("Helena Åkerblom förvaltar systemet utan beslut.");
  const whole = withLinks(owner, head, representative, steward("decided"));
  expect(verdictOf(text, whole)).toBeNull();
  expect(heldLinks(whole)).toBe(4);
});

test("the sentence says name, gap, who answers and the first number, in that order", () => {
  const text = swedish();
  expect(sentenceOf(text, alarmCard())).toBe(
    "Fastighetslarm Väktaren. Saknar systemförvaltare. Samhällsbyggnadsnämnden ansvarar tills någon utses. " +
      "Ring först NordLås AB, 031-390 06 12.",
  );
  expect(sentenceOf(text, alarmCard({ calls: [] }))).toMatch(/Ingen att ringa\.$/);
  expect(sentenceOf(text, withLinks(owner, head, representative, steward("decided")))).toContain(
    "Helena Åkerblom förvaltar systemet. Samhällsbyggnadsnämnden ansvarar.",
  );
});

test("as text the card can be pasted into a message", () => {
  expect(cardText(swedish(), alarmCard()).split("\n")).toEqual([
    "Fastighetslarm Väktaren",
    "Inbrotts- och utrymningslarm.",
    "Saknar systemförvaltare. Samhällsbyggnadsnämnden ansvarar tills någon utses.",
    "",
    "Ring i den här ordningen",
    "1. NordLås AB 031-390 06 12 (Installatör, jour)",
    "2. Göran Tydén 070-174 06 48 (Förvaltningschef)",
    "",
    "Ansvar",
    "Ansvarig nämnd: Samhällsbyggnadsnämnden",
    "Utförande: Göran Tydén, SBN § 8/2023 2023-02-14",
    "Ägarens företrädare: Vakant",
    "Systemförvaltare: Vakant",
    "Avtal: NordLås serviceavtal",
  ]);
});
