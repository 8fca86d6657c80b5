/**
 * What a file leaves open, each with its choices.
 */
import type { ImportAnswers_Deserialize, RowRemark_Serialize } from "../backend/bindings";
import { kebab } from "../kit/grid/words";
import { Segmented } from "../kit/segmented";
import { useText } from "../text/context";

interface QuestionsProps {
  asked: readonly RowRemark_Serialize[];
  answers: ImportAnswers_Deserialize;
  onAnswer: (answers: ImportAnswers_Deserialize) => void;
}

interface Choice {
  value: string;
  label: string;
  answers: ImportAnswers_Deserialize;
}

export function Questions({ asked, answers, onAnswer }: QuestionsProps) {
  const text = useText();

  /** The choices of a question, and which of them holds. `""` while nobody has answered. */
  function choices(code: string): { value: string; options: Choice[] } | null {
    switch (kebab(code)) {
      case "date-order":
        return {
          value: answers.date_order ?? "",
          options: [
            {
              value: "day_first",
              label: text("import-day-first"),
              answers: { ...answers, date_order: "day_first" },
            },
            {
              value: "month_first",
              label: text("import-month-first"),
              answers: { ...answers, date_order: "month_first" },
            },
          ],
        };
      case "decimal-sign":
        return {
          value: answers.decimal_comma == null ? "" : answers.decimal_comma ? "comma" : "point",
          options: [
            { value: "comma", label: text("import-decimal-comma"), answers: { ...answers, decimal_comma: true } },
            { value: "point", label: text("import-decimal-point"), answers: { ...answers, decimal_comma: false } },
          ],
        };
      case "currency":
        return {
          value: answers.foreign_prices_are_kronor ? "yes" : "no",
          options: [
            { value: "yes", label: text("kit-yes"), answers: { ...answers, foreign_prices_are_kronor: true } },
            {
              value: "no",
              label: text("import-prices-left-out"),
              answers: { ...answers, foreign_prices_are_kronor: false },
            },
          ],
        };
      default:
        return null;
    }
  }

  return (
    <div className="import-questions">
      {asked.map((question) => {
        const sentence = text(`entitlement-import-question-${kebab(question.code)}`, question.values);
        const choice = choices(question.code);
        return (
          <div key={question.code}>
            <p>{sentence}</p>
            {choice && (
              <Segmented
                label={sentence}
                value={choice.value}
                options={choice.options}
                onChange={(value) => {
                  const chosen = choice.options.find((option) => option.value === value);
                  if (chosen) onAnswer(chosen.answers);
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
