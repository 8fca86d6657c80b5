/**
 * "Utse…": appoints somebody to a role on a system, a body or the municipality, with the decision it rests on. Also
 * for several objects together.
 */
import { UserRoundPlus } from "lucide-react";
import { useState } from "react";
import type { AssignmentView_Serialize, RoleLevel, StandardRole } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { useBackendQuery } from "../backend/query";
import { Button } from "../kit/button";
import { ComboBox } from "../kit/combo-box";
import { DateField } from "../kit/date-field";
import { Dialog } from "../kit/dialog";
import { Form, useForm } from "../kit/form";
import { Note } from "../kit/note";
import { NumberField } from "../kit/number-field";
import { Segmented } from "../kit/segmented";
import { type Option, Select } from "../kit/select";
import { ErrorState, Skeleton } from "../kit/state";
import { useChange } from "../record/change";
import { useChoices } from "../record/choices";
import { bareId } from "../record/shape";
import { todayIso } from "../record/today";
import { useFormat, useText } from "../text/context";
import { type AssignValues, assignCommand, beside, holdersOf, type Target } from "./assign";
import { DecisionFields, isBlank, missingParts } from "./decision-fields";
import { PersonFields } from "./person-fields";
import { type KnownRoleType, useRoleTypes } from "./role-types";

export interface AssignDialogProps {
  targets: readonly Target[];
  /** What the role is chosen as at first: a role that the program knows, or a role type's id. */
  suggested?: StandardRole | { id: string };
  /** Who most likely decides: the accountable body. */
  decider?: Option | null;
  onClose: () => void;
  onDone?: () => void;
}

export function AssignDialog(props: AssignDialogProps) {
  const { targets, onClose } = props;
  const text = useText();
  const level: RoleLevel = targets[0]?.object.on ?? "system";
  const roles = useRoleTypes(level);
  const key = targets.map((target) => bareId(target.object.id));
  const held = useBackendQuery(["role_assignment"], ["assignments", ...key], (backend) =>
    Promise.all(targets.map((target) => backend.assignments(target.object))),
  );
  const error = roles.error ?? held.error;
  const only = targets.length === 1 ? targets[0] : undefined;
  return (
    <Dialog
      title={text("systems-assign-title")}
      lede={only ? only.name : text("systems-assign-many", { count: targets.length })}
      isOpen
      onClose={onClose}
    >
      {error ? (
        <ErrorState error={error} />
      ) : roles.data && held.data ? (
        <AssignForm {...props} roles={roles.data} held={held.data} />
      ) : (
        <Skeleton rows={6} />
      )}
    </Dialog>
  );
}

interface AssignFormProps extends AssignDialogProps {
  roles: readonly KnownRoleType[];
  held: readonly (readonly AssignmentView_Serialize[])[];
}

function firstRole(roles: readonly KnownRoleType[], wanted: AssignDialogProps["suggested"]): KnownRoleType | undefined {
  if (typeof wanted === "object") return roles.find((role) => bareId(role.id) === bareId(wanted.id));
  return roles.find((role) => role.standard === wanted) ?? roles[0];
}

function AssignForm({ targets, suggested, decider, onClose, onDone, roles, held }: AssignFormProps) {
  const text = useText();
  const format = useFormat();
  const backend = useBackend();
  const change = useChange();
  const persons = useChoices("person");
  const [isNew, setNew] = useState(false);
  const start = firstRole(roles, suggested)?.id ?? "";
  const own = held[0] ?? [];
  const replaced = (id: string) => holdersOf(own, id)[0]?.id ?? beside;

  const form = useForm<AssignValues>({
    initial: {
      role_type: start,
      holder: null,
      name: "",
      title: "",
      phone: "",
      email: "",
      assignment_kind: "formal",
      "decision.body": decider ?? null,
      "decision.paragraph": "",
      "decision.date": null,
      valid_from: todayIso(),
      valid_to: null,
      share_percent: null,
      replaces: replaced(start),
    },
    check: (values) => ({
      ...(values.role_type === "" ? { role_type: text("systems-assign-role-missing") } : {}),
      ...(!isNew && values.holder === null ? { holder: text("systems-assign-holder-missing") } : {}),
      ...(isNew && values.name.trim() === "" ? { name: text("systems-person-name-missing") } : {}),
      ...(values.valid_from === null ? { valid_from: text("systems-assign-from-missing") } : {}),
      ...(values.assignment_kind === "de_facto" || isBlank(values) ? {} : missingParts(text, values)),
    }),
    submit: async (values) => {
      const command = await assignCommand(backend, values, isNew, targets, held);
      const holder = isNew ? values.name.trim() : (values.holder?.label ?? "");
      const roleName = roles.find((known) => known.id === values.role_type)?.name ?? "";
      await change(command, text("systems-assigned", { holder, role: roleName }));
      onDone?.();
      onClose();
    },
  });

  const { values } = form;
  const holders = holdersOf(own, values.role_type);
  const withDecision = values.assignment_kind !== "de_facto";
  return (
    <Form
      form={form}
      label={text("systems-assign-title")}
      submitLabel={text("systems-assign-submit")}
      onCancel={onClose}
      inDialog
    >
      <Select
        label={text("systems-assign-role")}
        autoFocus
        options={roles.map((known) => ({ value: known.id, label: known.name }))}
        {...form.field("role_type")}
        onChange={(id) => {
          form.set("role_type", id);
          form.set("replaces", replaced(id));
        }}
      />
      {isNew ? (
        <PersonFields
          name={form.field("name")}
          title={form.field("title")}
          phone={form.field("phone")}
          email={form.field("email")}
          onExisting={() => setNew(false)}
        />
      ) : (
        <>
          <ComboBox label={text("systems-assign-holder")} search={persons} {...form.field("holder")} />
          <div>
            <Button tone="quiet" small icon={<UserRoundPlus />} onClick={() => setNew(true)}>
              {text("systems-person-new")}
            </Button>
          </div>
        </>
      )}
      {targets.length === 1 && holders.length > 0 && (
        <Select
          label={text("systems-assign-replaces")}
          hint={text("systems-assign-replaces-hint")}
          options={[
            ...holders.map((holder) => ({
              value: holder.id,
              label: holder.holder.name,
              note: text("systems-since", { date: format.date(holder.valid_from) }),
            })),
            { value: beside, label: text("systems-assign-beside") },
          ]}
          {...form.field("replaces")}
        />
      )}
      <div className="field">
        <span className="lbl" aria-hidden="true">
          {text("systems-assign-kind")}
        </span>
        <Segmented
          label={text("systems-assign-kind")}
          value={values.assignment_kind}
          onChange={(kind) => form.set("assignment_kind", kind)}
          options={(["formal", "acting", "de_facto"] as const).map((kind) => ({
            value: kind,
            label: text(`role-assignment-assignment-kind-${kind.replace("_", "-")}`),
          }))}
        />
      </div>
      {withDecision ? (
        <DecisionFields
          body={form.field("decision.body")}
          paragraph={form.field("decision.paragraph")}
          date={form.field("decision.date")}
        />
      ) : (
        <Note tone="warn">{text("systems-assign-de-facto")}</Note>
      )}
      {withDecision && isBlank(values) && <Note tone="mute">{text("systems-assign-undecided")}</Note>}
      <div className="row">
        <DateField label={text("systems-assign-from")} {...form.field("valid_from")} />
        <DateField label={text("systems-assign-to")} optional {...form.field("valid_to")} />
        <NumberField label={text("systems-assign-share")} optional trail="%" {...form.field("share_percent")} />
      </div>
    </Form>
  );
}
