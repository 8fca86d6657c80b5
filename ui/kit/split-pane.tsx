/**
 * A list and its detail side by side. The handle is dragged, or moved with the arrow keys; its place is remembered.
 */
import { ChevronDown, ChevronUp, X } from "lucide-react";
import {
  createContext,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useContext,
  useRef,
  useState,
} from "react";
import { useText } from "../text/context";
import { IconButton } from "./button";
import { cx } from "./class";
import { useSetting } from "./settings";

interface SplitPaneProps {
  /** Names the remembered width. */
  id: string;
  list: ReactNode;
  /** Null when nothing is open; the list then has the whole width. */
  detail: ReactNode | null;
  min?: number;
  max?: number;
  initial?: number;
}

const step = 16;

const TopContext = createContext<HTMLElement | null | undefined>(undefined);

/** The strip above list and detail, for what belongs to the list and needs the whole width. Null until it is there. */
export function useTop(): HTMLElement | null | undefined {
  return useContext(TopContext);
}

export function SplitPane({ id, list, detail, min = 372, max = 640, initial = 400 }: SplitPaneProps) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState<HTMLElement | null>(null);
  const [stored, store] = useSetting(`split.${id}`, String(initial));
  const clamp = (width: number) => Math.round(Math.min(max, Math.max(min, width)));
  const width = clamp(Number(stored) || initial);

  function drag(event: PointerEvent<HTMLDivElement>) {
    const frame = box.current;
    if (!frame || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
    store(String(clamp(frame.getBoundingClientRect().right - event.clientX)));
  }

  function nudge(event: KeyboardEvent) {
    const moves: Record<string, number> = { ArrowLeft: width + step, ArrowRight: width - step, Home: max, End: min };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    store(String(clamp(next)));
  }

  return (
    <div
      ref={box}
      className={cx("split", detail === null && "split--single")}
      style={{ "--detail": `${width}px` } as React.CSSProperties}
    >
      <div ref={setTop} className="split-top" />
      <TopContext value={top}>{list}</TopContext>
      {detail !== null && (
        <>
          <div
            className="handle"
            role="separator"
            aria-orientation="vertical"
            aria-label={text("kit-resize-detail")}
            aria-valuenow={width}
            aria-valuemin={min}
            aria-valuemax={max}
            tabIndex={0}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag}
            onKeyDown={nudge}
          />
          {detail}
        </>
      )}
    </div>
  );
}

/** What a pane beside a list does with the list. */
export interface PaneSteps {
  onClose: () => void;
  onPrevious: () => void;
  onNext: () => void;
}

interface DetailPaneProps {
  /** The record's name, which also names the region. */
  title: string;
  /** Pills above the name. */
  badges?: ReactNode;
  lede?: ReactNode;
  onClose: () => void;
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  /** Actions at the foot. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The detail beside a list: a region of its own that F6 reaches and Esc closes. */
export function DetailPane({ title, badges, lede, onClose, onPrevious, onNext, actions, children }: DetailPaneProps) {
  const text = useText();
  return (
    <aside
      className="pane"
      aria-label={title}
      data-pane="detail"
      data-keys=""
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className="panehead">
        <div className="top">
          <div className="badges">{badges}</div>
          <span className="steps">
            {onPrevious && <IconButton small icon={<ChevronUp />} label={text("kit-previous")} onClick={onPrevious} />}
            {onNext && <IconButton small icon={<ChevronDown />} label={text("kit-next")} onClick={onNext} />}
            <IconButton small icon={<X />} label={text("kit-close-detail")} onClick={onClose} />
          </span>
        </div>
        <h2>{title}</h2>
        {lede && <p>{lede}</p>}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <div className="panebody" tabIndex={0}>
        {children}
      </div>
      {actions && <div className="panefoot">{actions}</div>}
    </aside>
  );
}
