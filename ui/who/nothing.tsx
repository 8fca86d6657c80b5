/**
 * Before anything is asked: what can be asked. When nothing answers: what to do.
 */
import { MessageCircleQuestionMark, SearchX } from "lucide-react";
import { EmptyState } from "../kit/state";
import { href } from "../shell/go";
import { useText } from "../text/context";

export function NothingAsked() {
  const text = useText();
  return (
    <div className="question-state">
      <EmptyState icon={<MessageCircleQuestionMark className="i-l" />} title={text("who-empty")}>
        <ul className="asks">
          <li>{text("who-empty-system")}</li>
          <li>{text("who-empty-thing")}</li>
          <li>{text("who-empty-person")}</li>
          <li>{text("who-empty-device")}</li>
        </ul>
      </EmptyState>
    </div>
  );
}

export function NothingFound({ question, onLeave }: { question: string; onLeave?: (() => void) | undefined }) {
  const text = useText();
  return (
    <div className="question-state">
      <EmptyState icon={<SearchX className="i-l" />} title={text("who-nothing", { question })}>
        <p>{text("who-nothing-hint")}</p>
        <p>
          {text.rich("who-nothing-add", {
            link: (
              <a href={href("/systems")} onClick={onLeave}>
                {text("who-nothing-systems")}
              </a>
            ),
          })}
        </p>
      </EmptyState>
    </div>
  );
}
