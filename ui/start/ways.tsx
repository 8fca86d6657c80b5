/** The ways in, one button each; the figures on the keyboard choose too. */
import { FlaskConical, FolderOpen, Landmark, type LucideIcon } from "lucide-react";
import { useShortcut } from "../kit/keys";
import { version } from "../package.json";
import { useSingleKeys } from "../shell/appearance";
import { useText } from "../text/context";

export type Way = "create" | "open" | "example";

const ways: readonly { way: Way; icon: LucideIcon }[] = [
  { way: "create", icon: Landmark },
  { way: "open", icon: FolderOpen },
  { way: "example", icon: FlaskConical },
];

interface WaysProps {
  /** Where the focus begins: the way that was left, or the first. */
  first: Way;
  onChoose: (way: Way) => void;
}

export function Ways({ first, onChoose }: WaysProps) {
  const text = useText();
  const [singles] = useSingleKeys();
  return (
    <>
      <h2>{text("start-title")}</h2>
      <p className="start-lede">{text("start-lede")}</p>
      <ul className="start-options">
        {ways.map(({ way, icon }, index) => (
          <li key={way}>
            <WayButton
              way={way}
              icon={icon}
              figure={String(index + 1)}
              showsFigure={singles}
              isFirst={way === first}
              onChoose={() => onChoose(way)}
            />
          </li>
        ))}
      </ul>
      <footer className="start-foot">
        <span>{text("start-version", { version })}</span>
        <span>{text("start-free")}</span>
        {singles && (
          <span className="end" aria-hidden="true">
            <kbd>1</kbd>–<kbd>{ways.length}</kbd> {text("start-keys-choose")}&ensp;<kbd>Enter</kbd>{" "}
            {text("start-keys-go-on")}
          </span>
        )}
      </footer>
    </>
  );
}

interface WayButtonProps {
  way: Way;
  icon: LucideIcon;
  figure: string;
  showsFigure: boolean;
  isFirst: boolean;
  onChoose: () => void;
}

function WayButton({ way, icon: Icon, figure, showsFigure, isFirst, onChoose }: WayButtonProps) {
  const text = useText();
  const title = text(`start-way-${way}`);
  useShortcut({ keys: figure, label: title, group: "general", anywhere: true, run: onChoose });
  return (
    <button
      type="button"
      // biome-ignore lint/a11y/noAutofocus: the page is one choice, and Enter should take the first way
      autoFocus={isFirst}
      aria-keyshortcuts={figure}
      onClick={onChoose}
    >
      <span className="start-icon">
        <Icon className="i-l" />
      </span>
      <span>
        <b>{title}</b>
        <span className="start-detail">{text(`start-way-${way}-detail`)}</span>
      </span>
      {showsFigure && <kbd aria-hidden="true">{figure}</kbd>}
    </button>
  );
}
