/**
 * Enters the executive board's decision on how critical a system is. Without a decision there is no level.
 */
import type { CriticalityLevel } from "../backend/bindings";
import { Dialog } from "../kit/dialog";
import { Form, useForm } from "../kit/form";
import { kebab } from "../kit/grid/words";
import type { Option } from "../kit/select";
import { Skeleton } from "../kit/state";
import { useChange } from "../record/change";
import { useText } from "../text/context";
import { DecisionFields, type DecisionValues, decisionOf, missingParts } from "./decision-fields";
import { useExecutiveBoard } from "./executive-board";
import { RadioList } from "./radio-list";
import { fieldsOf, type SystemDetail } from "./system";

interface CriticalityDialogProps {
  detail: SystemDetail;
  onClose: () => void;
}

const levels: readonly CriticalityLevel[] = ["society_critical", "operations_critical", "neither"];

interface CriticalityValues extends DecisionValues {
  level: CriticalityLevel;
}

export function CriticalityDialog({ detail, onClose }: CriticalityDialogProps) {
  const text = useText();
  const board = useExecutiveBoard();
  return (
    <Dialog
      title={text("systems-criticality-title")}
      lede={text("systems-criticality-lede", { system: detail.record.name })}
      isOpen
      onClose={onClose}
    >
      {board.isPending ? (
        <Skeleton rows={5} />
      ) : (
        <CriticalityForm detail={detail} board={board.data ?? null} onClose={onClose} />
      )}
    </Dialog>
  );
}

function CriticalityForm({ detail, board, onClose }: CriticalityDialogProps & { board: Option | null }) {
  const text = useText();
  const change = useChange();
  const system = detail.record.id;
  const form = useForm<CriticalityValues>({
    initial: {
      level: fieldsOf(detail.record).criticality?.level ?? "operations_critical",
      "decision.body": board,
      "decision.paragraph": "",
      "decision.date": null,
    },
    check: (values) => missingParts(text, values),
    submit: async (values) => {
      const decision = decisionOf(values);
      if (decision === null) return;
      await change(
        { command: "set_criticality", system, level: values.level, decision },
        text("systems-criticality-done", { system: detail.record.name }),
      );
      onClose();
    },
  });
  return (
    <Form
      form={form}
      label={text("systems-criticality-title")}
      submitLabel={text("systems-decision-submit")}
      onCancel={onClose}
      inDialog
    >
      <RadioList
        legend={text("systems-criticality-level")}
        value={form.values.level}
        onChange={(level) => form.set("level", level)}
        options={levels.map((level) => ({
          value: level,
          label: text(`system-criticality-${kebab(level)}`),
          note: text(`systems-criticality-${kebab(level)}`),
        }))}
      />
      <DecisionFields
        body={form.field("decision.body")}
        paragraph={form.field("decision.paragraph")}
        date={form.field("decision.date")}
        hint={text("systems-criticality-decider")}
      />
    </Form>
  );
}
