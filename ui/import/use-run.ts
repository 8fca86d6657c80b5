/**
 * One import from the choice of files to the result: it is always shown before it can be kept.
 */
import { useState } from "react";

export type Phase = "idle" | "previewing" | "previewed" | "importing" | "imported";

export interface Run<R> {
  phase: Phase;
  result: R | null;
  error: unknown;
  busy: boolean;
  preview: () => Promise<void>;
  keep: () => Promise<void>;
  /** Back to the choice of files. */
  restart: () => void;
}

interface RunOptions<R> {
  /** Says what would happen. Rejects when nothing can be said. */
  preview: () => Promise<R>;
  /** Does it. */
  keep: () => Promise<R>;
}

export function useRun<R>(options: RunOptions<R>): Run<R> {
  const [phase, setPhase] = useState<Phase>("idle");
  const [result, setResult] = useState<R | null>(null);
  const [error, setError] = useState<unknown>(null);

  async function go(during: Phase, after: Phase, back: Phase, ask: () => Promise<R>) {
    setPhase(during);
    setError(null);
    try {
      setResult(await ask());
      setPhase(after);
    } catch (thrown) {
      setError(thrown);
      setPhase(back);
    }
  }

  return {
    phase,
    result,
    error,
    busy: phase === "previewing" || phase === "importing",
    preview: () => go("previewing", "previewed", "idle", options.preview),
    keep: () => go("importing", "imported", "previewed", options.keep),
    restart: () => {
      setPhase("idle");
      setResult(null);
      setError(null);
    },
  };
}
