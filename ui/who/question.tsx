/**
 * The question and its answer: a combobox, the best hit's card, and the other hits. The palette and the page share it.
 */
import { Search, UserRoundPlus } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { WhoAnswer_Serialize } from "../backend/bindings";
import { ErrorState } from "../kit/state";
import { bareId } from "../record/shape";
import { useGo } from "../shell/go";
import { useText } from "../text/context";
import { useAnswer } from "./answer";
import { AnswerCard } from "./card";
import { CardKeys } from "./card-keys";
import { sentenceOf, verdictOf } from "./card-words";
import { Entries, type Entry, entryId, HitLine } from "./hits";
import { NothingAsked, NothingFound } from "./nothing";
import { pathTo } from "./paths";
import { PrintedCard } from "./printed-card";
import { SystemFacts } from "./system-facts";
import "./who.css";

interface QuestionProps {
  question: string;
  onQuestion: (question: string) => void;
  /** Before the reader is taken elsewhere. */
  onLeave?: () => void;
  /** On a page of its own there is room for everything that is known. */
  full?: boolean;
  /** After the question's field. */
  end?: ReactNode;
  /** At the foot, beside the keys. */
  foot?: ReactNode;
}

export function Question({ question, onQuestion, onLeave, full = false, end, foot }: QuestionProps) {
  const text = useText();
  const go = useGo();
  const listId = useId();
  const cardId = useId();
  const { answer, pending, error } = useAnswer(question);
  const [chosen, setChosen] = useState<{ in: WhoAnswer_Serialize | null; at: number }>({ in: null, at: -1 });
  const waiting = useRef(false);
  const field = useRef<HTMLInputElement>(null);

  // Asking is the only thing to do here. The dialog around it takes the focus itself unless it is within already.
  useEffect(() => field.current?.focus(), []);

  const asked = question.trim();
  const card = answer?.card ?? null;
  const hits = answer?.hits ?? [];
  const best = card ? hits.findIndex((hit) => hit.system === card.system) : -1;
  const rest = hits.filter((_, at) => at !== best);

  const leave = (path: string) => {
    onLeave?.();
    go(path);
  };
  const open = () => card && leave(pathTo("system", card.system) ?? `/systems/${bareId(card.system)}`);
  const appoint = () => card && leave(`/systems/${bareId(card.system)}?assign=1`);
  const verdict = card ? verdictOf(text, card) : null;

  const entries: Entry[] = rest.map((hit) => ({
    key: `${hit.kind} ${hit.id}`,
    group: "hits",
    content: <HitLine hit={hit} question={asked} />,
    run: () => leave(pathTo(hit.kind, hit.id) ?? otherPath(hit.system, hit.name)),
  }));
  if (card && verdict?.appoint) {
    entries.push({
      key: "appoint",
      group: "actions",
      content: (
        <>
          <UserRoundPlus />
          <span>{text(`who-appoint-${verdict.appoint.replaceAll("_", "-")}`, { name: card.name })}</span>
          <span />
          <kbd aria-hidden="true">Alt U</kbd>
        </>
      ),
      run: appoint,
    });
  }

  // The first thing there is answers to Enter: the card, or else the first hit. A new answer begins at its top.
  const first = card ? -1 : 0;
  const active = chosen.in === answer ? chosen.at : first;
  const setActive = (at: number) => setChosen({ in: answer, at });

  function enter() {
    if (active < 0) open();
    else entries[active]?.run();
  }
  // Enter before the answer has come means the answer to what was typed, not to what stood there before.
  useEffect(() => {
    if (pending || !waiting.current || answer === null) return;
    waiting.current = false;
    if (answer.card) open();
    else entries[0]?.run();
  });

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const next = active + step;
      setActive(next >= entries.length ? first : next < first ? entries.length - 1 : next);
    }
    if (event.key === "Enter" && !event.ctrlKey && !event.altKey) {
      event.preventDefault();
      if (pending) waiting.current = true;
      else enter();
    }
  }

  const nothingFound = asked !== "" && !pending && answer !== null && hits.length === 0;
  return (
    <>
      <div className="question">
        <Search className="i-l" />
        <input
          ref={field}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={text("who-field")}
          aria-autocomplete="list"
          aria-expanded={entries.length > 0}
          aria-controls={entries.length > 0 ? listId : undefined}
          aria-activedescendant={active >= 0 && active < entries.length ? entryId(listId, active) : undefined}
          aria-describedby={card ? cardId : undefined}
          placeholder={text("who-field")}
          value={question}
          onChange={(event) => {
            waiting.current = false;
            onQuestion(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="question-end">
          {answer !== null && asked !== "" && <span>{text("who-count", { count: hits.length })}</span>}
          {end}
        </span>
      </div>
      <p className="sr" aria-live="polite">
        {!pending && card && sentenceOf(text, card)}
        {!pending && !card && hits.length > 0 && text("who-count", { count: hits.length })}
        {nothingFound && text("who-nothing", { question: asked })}
      </p>
      <div className="question-body">
        {asked === "" && <NothingAsked />}
        {error !== null && <ErrorState error={error} title={text("who-error")} />}
        {nothingFound && <NothingFound question={asked} onLeave={onLeave} />}
        {asked !== "" && card && (
          <AnswerCard card={card} question={asked} id={cardId} active={active < 0} onOpen={open} onAppoint={appoint} />
        )}
        {full && card && asked !== "" && <SystemFacts card={card} />}
        {asked !== "" && entries.length > 0 && (
          <Entries
            id={listId}
            entries={entries}
            active={active}
            hitsLabel={card ? text("who-more-hits") : text("who-hits")}
          />
        )}
      </div>
      <CardKeys card={asked === "" ? null : card} inDialog={!full} onAppoint={appoint} foot={foot} />
      {card && asked !== "" && <PrintedCard card={card} />}
    </>
  );
}

/** A record without a page of its own: the system that answers for it, or the same question with its name. */
function otherPath(system: string | null, name: string): string {
  return system === null ? `/who?q=${encodeURIComponent(name)}` : `/systems/${bareId(system)}`;
}
