/**
 * The answer: what is missing, whom to call, and who is responsible for one system.
 */
import { TriangleAlert, UserRoundX } from "lucide-react";
import type { Ref } from "react";
import type { Card_Serialize } from "../backend/bindings";
import { Button } from "../kit/button";
import { Chain } from "../kit/chain";
import { cx } from "../kit/class";
import { useText } from "../text/context";
import { CallList } from "./call-list";
import { heldLinks, verdictOf } from "./card-words";
import { Marked } from "./marked";
import { ResponsibilityList } from "./responsibility-list";

interface AnswerCardProps {
  card: Card_Serialize;
  question: string;
  id?: string;
  /** Enter opens it. */
  active: boolean;
  onOpen: () => void;
  onAppoint: () => void;
  ref?: Ref<HTMLElement>;
}

export function AnswerCard({ card, question, id, active, onOpen, onAppoint, ref }: AnswerCardProps) {
  const text = useText();
  const verdict = verdictOf(text, card);
  const links = card.chain.links;
  const about = card.purpose ?? card.location;
  return (
    <article
      ref={ref}
      id={id}
      className={cx("answer", active && "is-active")}
      aria-label={text("who-best", { name: card.name })}
    >
      <div className="answer-head">
        <div>
          <h2>
            <Marked name={card.name} question={question} />
          </h2>
          {about !== null && <p>{about}</p>}
        </div>
        <div className="answer-chain">
          <Chain states={links.map((link) => link.state)} />
          <span>{text("who-links", { held: heldLinks(card), all: links.length })}</span>
        </div>
      </div>
      {verdict && (
        <div className={`verdict verdict--${verdict.tone}`}>
          {verdict.tone === "crit" ? <UserRoundX /> : <TriangleAlert />}
          <span>
            <b>{verdict.title}</b> {verdict.rest}
          </span>
          {verdict.appoint === null ? (
            <Button small onClick={onOpen}>
              {text("who-open-system")}
            </Button>
          ) : (
            <Button small shortcut="Alt U" onClick={onAppoint}>
              {text("who-appoint")}
            </Button>
          )}
        </div>
      )}
      <div className="answer-parts">
        <div>
          <h3>{text("who-calls")}</h3>
          <CallList calls={card.calls} />
        </div>
        <div>
          <h3>{text("who-responsibility")}</h3>
          <ResponsibilityList card={card} />
        </div>
      </div>
    </article>
  );
}
