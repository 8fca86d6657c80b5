/**
 * Classifies the information: a level 0–3 for each aspect with what it means beside it. Level 4 is shown so that nobody
 * writes 3 instead, and is refused before anything leaves the form.
 */
import { Checkbox } from "../kit/check";
import { type Aspect, aspects } from "../kit/classification";
import { DateField } from "../kit/date-field";
import { Dialog } from "../kit/dialog";
import { Form, useForm } from "../kit/form";
import { Note } from "../kit/note";
import { TextArea, TextField } from "../kit/text-field";
import { useChange } from "../record/change";
import { todayIso } from "../record/today";
import { useText } from "../text/context";
import { RadioList } from "./radio-list";
import { fieldsOf, type SystemDetail } from "./system";

interface ClassifyDialogProps {
  detail: SystemDetail;
  onClose: () => void;
}

const levels = ["0", "1", "2", "3", "4"] as const;
type Level = (typeof levels)[number];

const participantKinds = ["owner", "steward", "users", "it", "security"] as const;
const fromOperations = ["owner", "steward", "users"];
const fromIt = ["it", "security"];

type ClassifyValues = Record<Aspect, Level | null> & {
  date: string | null;
  reason: string;
  participants: readonly string[];
  others: string;
};

export function ClassifyDialog({ detail, onClose }: ClassifyDialogProps) {
  const text = useText();
  const change = useChange();
  const now = fieldsOf(detail.record).classification;
  const level = (aspect: Aspect) => (now ? (String(now[aspect]) as Level) : null);
  const words = participantKinds.map((kind) => text(`systems-participant-${kind}`));

  const form = useForm<ClassifyValues>({
    initial: {
      confidentiality: level("confidentiality"),
      integrity: level("integrity"),
      availability: level("availability"),
      traceability: level("traceability"),
      date: todayIso(),
      reason: now?.reason ?? "",
      participants: participantKinds.filter((_, index) => now?.participants.includes(words[index] ?? "")),
      others: now?.participants.filter((participant) => !words.includes(participant)).join(", ") ?? "",
    },
    check: (values) => ({
      ...Object.fromEntries(
        aspects.flatMap((aspect) => {
          const aspectName = text(`kit-aspect-${aspect}`);
          if (values[aspect] === null) return [[aspect, text("systems-classify-missing", { aspect: aspectName })]];
          if (values[aspect] === "4") return [[aspect, text("refusal-level-four-refused")]];
          return [];
        }),
      ),
      ...(values.date === null ? { date: text("systems-classify-date-missing") } : {}),
    }),
    submit: async (values) => {
      const others = values.others.split(",").map((other) => other.trim());
      await change(
        {
          command: "classify_system",
          system: detail.record.id,
          classification: {
            confidentiality: Number(values.confidentiality),
            integrity: Number(values.integrity),
            availability: Number(values.availability),
            traceability: Number(values.traceability),
            date: values.date ?? "",
            reason: values.reason.trim() === "" ? null : values.reason.trim(),
            participants: [
              ...participantKinds.flatMap((kind, index) =>
                values.participants.includes(kind) ? [words[index] ?? ""] : [],
              ),
              ...others.filter((other) => other !== ""),
            ],
          },
        },
        text("systems-classify-done", { system: detail.record.name }),
      );
      onClose();
    },
  });

  const { values } = form;
  const someone = (kinds: readonly string[]) => kinds.some((kind) => values.participants.includes(kind));
  const judged = aspects.every((aspect) => values[aspect] !== null);
  const refused = aspects.some((aspect) => values[aspect] === "4");
  return (
    <Dialog
      title={text("systems-classify-title")}
      lede={text("systems-classify-lede", { system: detail.record.name })}
      isOpen
      onClose={onClose}
      wide
    >
      <Form
        form={form}
        label={text("systems-classify-title")}
        submitLabel={text("systems-classify-submit")}
        onCancel={onClose}
        inDialog
      >
        {refused && (
          <Note tone="crit" title={text("refusal-level-four-refused")} live>
            {text("systems-classify-level-four")}
          </Note>
        )}
        <div className="levels">
          {aspects.map((aspect) => (
            <div key={aspect} id={form.field(aspect).id} tabIndex={-1}>
              <RadioList
                legend={text(`kit-aspect-${aspect}`)}
                value={values[aspect]}
                onChange={(chosen) => form.set(aspect, chosen)}
                options={levels.map((each) => ({ value: each, label: each, note: text(`kit-level-${each}`) }))}
                named={(label) => `${text(`kit-aspect-${aspect}`)} ${label}`}
              />
              {form.field(aspect).error && <p className="err">{form.field(aspect).error}</p>}
            </div>
          ))}
        </div>
        <TextArea label={text("systems-classify-reason")} optional {...form.field("reason")} />
        <fieldset className="radiolist">
          <legend className="lbl">{text("systems-classify-participants")}</legend>
          {participantKinds.map((kind, index) => (
            <Checkbox
              key={kind}
              label={words[index]}
              checked={values.participants.includes(kind)}
              onChange={(took) =>
                form.set(
                  "participants",
                  took ? [...values.participants, kind] : values.participants.filter((other) => other !== kind),
                )
              }
            />
          ))}
        </fieldset>
        {judged && !someone(fromOperations) && <Note tone="warn">{text("systems-classify-no-operations")}</Note>}
        {judged && !someone(fromIt) && <Note tone="warn">{text("systems-classify-no-it")}</Note>}
        <div className="row">
          <TextField label={text("systems-classify-others")} optional {...form.field("others")} />
          <DateField label={text("systems-classify-date")} {...form.field("date")} />
        </div>
      </Form>
    </Dialog>
  );
}
