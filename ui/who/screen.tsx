/**
 * The same question on a page of its own, with an address that can be kept: `/who?q=larm`.
 */
import { useEffect, useRef, useState } from "react";
import { PageHead } from "../kit/page";
import { useGo, useQueryParam } from "../shell/go";
import { useText } from "../text/context";
import { Question } from "./question";

const settledMs = 300;

export function Screen() {
  const text = useText();
  const go = useGo();
  const asked = useQueryParam("q") ?? "";
  const [question, setQuestion] = useState(asked);

  const sent = useRef(asked);

  // An address that comes from elsewhere asks anew; our own only repeats what already stands in the field.
  useEffect(() => {
    if (asked !== sent.current) setQuestion(asked);
    sent.current = asked;
  }, [asked]);

  // The address follows what is asked once the reader pauses, without a step in the history for each letter.
  useEffect(() => {
    if (question === asked) return;
    const timer = setTimeout(() => {
      sent.current = question;
      go(`/who?q=${encodeURIComponent(question)}`, { replace: true });
    }, settledMs);
    return () => clearTimeout(timer);
  }, [question, asked, go]);

  return (
    <>
      <PageHead title={text("who-title")} fact={text("who-fact")} />
      <div className="scroll who-page">
        <Question question={question} onQuestion={setQuestion} full />
      </div>
    </>
  );
}
