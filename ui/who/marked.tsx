/**
 * A name with the words of the question marked in it.
 */
import { Fragment } from "react";

export interface Part {
  text: string;
  hit: boolean;
}

/** Letters without their accents, one for one, so that places in both strings agree. */
function plain(written: string): string {
  return [...written]
    .map((letter) => {
      const folded = letter.toLowerCase().normalize("NFD")[0] ?? letter;
      // å, ä and ö are letters of their own: "lar" is not found in "lär".
      return /[åäö]/i.test(letter) ? letter.toLowerCase() : folded;
    })
    .join("");
}

/** Cuts the name where the question's words begin and end. */
export function markParts(name: string, question: string): Part[] {
  const letters = [...name];
  const folded = plain(name);
  const hits = new Array<boolean>(letters.length).fill(false);
  for (const word of plain(question).split(/\s+/).filter(Boolean)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      hits.fill(true, at, at + word.length);
    }
  }
  const parts: Part[] = [];
  letters.forEach((letter, at) => {
    const hit = hits[at] ?? false;
    const last = parts.at(-1);
    if (last && last.hit === hit) last.text += letter;
    else parts.push({ text: letter, hit });
  });
  return parts;
}

export function Marked({ name, question }: { name: string; question: string }) {
  return markParts(name, question).map((part, at) =>
    part.hit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one name have no other identity
      <mark key={at}>{part.text}</mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one name have no other identity
      <Fragment key={at}>{part.text}</Fragment>
    ),
  );
}
