/**
 * Gives the tree its words: `useText()` for strings, `rich` for sentences that hold an element, `useFormat()` for values.
 */
import { createContext, Fragment, type ReactNode, useContext, useEffect, useMemo } from "react";
import { createFormat, type Format } from "../kit/format";
import type { Catalogue, TextValues } from "./catalogue";
import type { Language } from "./language";

export interface Text {
  (key: string, values?: TextValues): string;
  has(key: string): boolean;
  /** As the call itself, but a value may be an element, such as a link in the middle of a sentence. */
  rich(key: string, values: Record<string, ReactNode>): ReactNode;
  language: Language;
}

interface Words {
  text: Text;
  format: Format;
}

const TextContext = createContext<Words | null>(null);

// Private-use characters stand in for elements while Fluent builds the sentence.
const firstMark = 0xe000;

function createText(catalogue: Catalogue): Text {
  const text = ((key, values) => catalogue.text(key, values)) as Text;
  text.has = catalogue.has;
  text.language = catalogue.language;
  text.rich = (key, values) => {
    const elements: ReactNode[] = [];
    const plain: TextValues = {};
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === "string" || typeof value === "number") plain[name] = value;
      else plain[name] = String.fromCharCode(firstMark + elements.push(value) - 1);
    }
    const parts = catalogue.text(key, plain).split(/([\ue000-\uf8ff])/);
    return parts.map((part, index) => {
      const mark = part.charCodeAt(0) - firstMark;
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other identity
      return <Fragment key={index}>{part.length === 1 && mark >= 0 ? elements[mark] : part}</Fragment>;
    });
  };
  return text;
}

export function TextProvider({ catalogue, children }: { catalogue: Catalogue; children: ReactNode }) {
  const words = useMemo(() => ({ text: createText(catalogue), format: createFormat(catalogue.language) }), [catalogue]);
  useEffect(() => {
    document.documentElement.lang = catalogue.language;
  }, [catalogue]);
  return <TextContext value={words}>{children}</TextContext>;
}

function useWords(): Words {
  const words = useContext(TextContext);
  if (words === null) throw new Error("useText outside TextProvider");
  return words;
}

export function useText(): Text {
  return useWords().text;
}

export function useFormat(): Format {
  return useWords().format;
}
