/**
 * A polite receipt of what was just done, with undo. Never for errors: they stay where they arose.
 */
import { Check, X } from "lucide-react";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useText } from "../text/context";
import { Button, IconButton } from "./button";
import { useShortcut } from "./keys";

interface Receipt {
  text: ReactNode;
  undo?: () => void | Promise<void>;
}

type Show = (receipt: Receipt) => void;

const ToastContext = createContext<Show>(() => {});

const shownMs = 10_000;

export function useToast(): Show {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const text = useText();
  const [toast, setToast] = useState<(Receipt & { number: number }) | null>(null);
  const held = useRef(false);
  const count = useRef(0);

  const show = useCallback<Show>((receipt) => {
    count.current += 1;
    setToast({ ...receipt, number: count.current });
  }, []);

  useEffect(() => {
    if (toast === null) return;
    // A pointer or the focus on it keeps it there, so nobody has to race the clock.
    const timer = setInterval(() => !held.current && setToast(null), shownMs);
    return () => clearInterval(timer);
  }, [toast]);

  const undo = useCallback(() => {
    const run = toast?.undo;
    setToast(null);
    void run?.();
  }, [toast]);

  useShortcut({
    keys: "Ctrl+Z",
    label: text("kit-undo"),
    group: "edit",
    run: undo,
    enabled: toast?.undo !== undefined,
  });

  const region = useMemo(
    () => (
      <div className="toasts" role="status" aria-live="polite">
        {toast && (
          // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while someone reads
          <div
            className="pop toast"
            key={toast.number}
            onPointerEnter={() => {
              held.current = true;
            }}
            onPointerLeave={() => {
              held.current = false;
            }}
            onFocus={() => {
              held.current = true;
            }}
            onBlur={() => {
              held.current = false;
            }}
          >
            <Check />
            <span>{toast.text}</span>
            {toast.undo && (
              <Button tone="quiet" small shortcut="Ctrl Z" onClick={undo}>
                {text("kit-undo")}
              </Button>
            )}
            <IconButton small icon={<X />} label={text("kit-close")} onClick={() => setToast(null)} />
          </div>
        )}
      </div>
    ),
    [toast, undo, text],
  );

  return (
    <ToastContext value={show}>
      {children}
      {region}
    </ToastContext>
  );
}
