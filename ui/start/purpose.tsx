/** The left half of the first page: the question that the program answers, and a chain with its last link missing. */
import { Gap } from "../kit/status";
import { Mark } from "../shell/mark";
import { useText } from "../text/context";

export function Purpose() {
  const text = useText();
  return (
    <section className="start-purpose" aria-label={text("start-question")}>
      <div className="start-brand">
        <Mark />
        Ansvar
      </div>
      <h1>{text("start-question")}</h1>
      <p className="start-about">{text("start-about")}</p>
      <ol className="start-chain" aria-label={text("start-chain")}>
        <li>
          <span>
            {text("start-chain-body")} <small>{text("start-chain-body-does")}</small>
          </span>
        </li>
        <li>
          <span>
            {text("start-chain-head")} <small>{text("start-chain-head-does")}</small>
          </span>
        </li>
        <li>
          <span>
            {text("start-chain-owner")} <small>{text("start-chain-owner-does")}</small>
          </span>
        </li>
        <li>
          <Gap icon={null}>{text("start-chain-steward")}</Gap>
        </li>
      </ol>
      <p className="start-local">{text("start-local")}</p>
    </section>
  );
}
