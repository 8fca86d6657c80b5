/** Where in a name the question's words stand. */
import { expect, test } from "vitest";
import { markParts } from "./marked";

const marked = (name: string, question: string) =>
  markParts(name, question)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join("");

test.each([
  ["Fastighetslarm Väktaren", "larm", "Fastighets[larm] Väktaren"],
  ["Larm och larmcentral", "LARM", "[Larm] och [larm]central"],
  ["Väktaren larm", "larm vak", "Väktaren [larm]"],
  ["Väktaren larm", "väk larm", "[Väk]taren [larm]"],
  ["Café Idé", "cafe", "[Café] Idé"],
  ["Lönesystemet", "procapita", "Lönesystemet"],
  ["Lönesystemet", "  ", "Lönesystemet"],
])("%s asked for as %s", (name, question, expected) => {
  expect(marked(name, question), "å, ä and ö are letters of their own; other accents are not").toBe(expected);
});
