/**
 * Asks as one types. A later question makes an earlier answer stale, however late it comes.
 */
import { useEffect, useState } from "react";
import type { WhoAnswer_Serialize } from "../backend/bindings";
import { useBackend } from "../backend/context";

/** Long enough to skip letters in the middle of a word, short enough not to be felt. */
export const pauseMs = 40;

export interface Asked {
  /** The latest answer that has come; of an earlier text while `pending`. */
  answer: WhoAnswer_Serialize | null;
  pending: boolean;
  error: unknown;
}

const nothing: Asked = { answer: null, pending: false, error: null };

export function useAnswer(question: string): Asked {
  const backend = useBackend();
  const text = question.trim();
  const [asked, setAsked] = useState<Asked>(nothing);
  const [changes, setChanges] = useState(0);

  useEffect(() => backend.onChanged(() => setChanges((count) => count + 1)), [backend]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change in the register asks the same question again
  useEffect(() => {
    if (text === "") {
      setAsked(nothing);
      return;
    }
    let stale = false;
    setAsked((now) => ({ ...now, pending: true }));
    const timer = setTimeout(() => {
      backend.who(text).then(
        (answer) => !stale && setAsked({ answer, pending: false, error: null }),
        (error: unknown) => !stale && setAsked({ answer: null, pending: false, error }),
      );
    }, pauseMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [backend, text, changes]);

  return asked;
}
