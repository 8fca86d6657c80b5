/**
 * The fields of a system, for adding one and for changing one.
 */
import { ComboBox } from "../kit/combo-box";
import type { FormState } from "../kit/form";
import { kebab } from "../kit/grid/words";
import { NumberField } from "../kit/number-field";
import { Select } from "../kit/select";
import { TextArea, TextField } from "../kit/text-field";
import { useChoices } from "../record/choices";
import { type Text, useText } from "../text/context";
import { ContactsField } from "./contacts-field";
import { DecisionFields, isBlank, missingParts } from "./decision-fields";
import { approvalOf, equipmentTypes, lifecycleStages, ownershipClasses, type SystemValues } from "./system-values";

/** What can be said before asking Rust. */
export function checkSystem(text: Text, values: SystemValues): Partial<Record<keyof SystemValues, string>> {
  const wrong: Partial<Record<keyof SystemValues, string>> = {};
  if (values.name.trim() === "") wrong.name = text("systems-name-missing");
  if (values.contacts.some((contact) => contact.name.trim() === "" || contact.phone.trim() === "")) {
    wrong.contacts = text("systems-contact-incomplete");
  }
  const approval = approvalOf(values);
  if (values.system_type === "connected_device" && !isBlank(approval)) {
    const missing = missingParts(text, approval);
    for (const part of ["body", "paragraph", "date"] as const) {
      const sentence = missing[`decision.${part}`];
      if (sentence !== undefined) wrong[`connection.approval.${part}`] = sentence;
    }
  }
  return wrong;
}

export function SystemFormFields({ form }: { form: FormState<SystemValues> }) {
  const text = useText();
  const bodies = useChoices("body");
  const units = useChoices("unit");
  const suppliers = useChoices("supplier");
  const stages = lifecycleStages.map((stage) => ({
    value: stage,
    label: text(`system-lifecycle-stage-${kebab(stage)}`),
  }));
  const classes = ownershipClasses.map((each) => ({
    value: each,
    label: text(`system-ownership-class-${kebab(each)}`),
  }));
  return (
    <>
      <TextField label={text("systems-field-name")} autoFocus {...form.field("name")} />
      <TextField
        label={text("systems-field-also-called")}
        hint={text("systems-also-called-hint")}
        optional
        {...form.field("also_called")}
      />
      <TextArea label={text("systems-field-purpose")} rows={2} optional {...form.field("purpose")} />
      <div className="row">
        <ComboBox
          label={text("systems-field-owner")}
          hint={text("systems-owner-hint")}
          search={bodies}
          {...form.field("owner")}
        />
        <Select
          label={text("systems-field-ownership-class")}
          options={classes}
          {...form.field("ownership_class")}
          onChange={(value) => form.set("ownership_class", value as SystemValues["ownership_class"])}
        />
      </div>
      <div className="row">
        <ComboBox label={text("systems-field-unit")} optional search={units} {...form.field("unit")} />
        <Select
          label={text("systems-field-lifecycle-stage")}
          options={stages}
          {...form.field("lifecycle_stage")}
          onChange={(value) => form.set("lifecycle_stage", value as SystemValues["lifecycle_stage"])}
        />
      </div>
      <ComboBox label={text("systems-field-supplier")} optional search={suppliers} {...form.field("supplier")} />
      {form.values.system_type === "connected_device" && <ConnectionFields form={form} />}
      <ContactsField {...form.field("contacts")} />
      <NumberField
        label={text("systems-field-max-tolerable-outage-hours")}
        optional
        trail={text("systems-hours")}
        {...form.field("max_tolerable_outage_hours")}
      />
      <TextArea
        label={text("systems-field-consequence")}
        hint={text("systems-consequence-hint")}
        rows={2}
        optional
        {...form.field("consequence")}
      />
      <TextArea label={text("systems-field-note")} rows={2} optional {...form.field("note")} />
    </>
  );
}

function ConnectionFields({ form }: { form: FormState<SystemValues> }) {
  const text = useText();
  const types = equipmentTypes.map((type) => ({
    value: type,
    label: text(`connected-device-equipment-type-${kebab(type)}`),
  }));
  return (
    <fieldset className="system-group">
      <legend>{text("equipment-connection")}</legend>
      <div className="row">
        <Select
          label={text("systems-field-equipment-type")}
          options={types}
          {...form.field("connection.equipment_type")}
          onChange={(value) =>
            form.set("connection.equipment_type", value as SystemValues["connection.equipment_type"])
          }
        />
        <TextField
          label={text("systems-field-location")}
          hint={text("equipment-location-hint")}
          optional
          {...form.field("connection.location")}
        />
      </div>
      <div className="row">
        <TextField label={text("systems-field-address")} optional {...form.field("connection.address")} />
        <TextField
          label={text("systems-field-network-segment")}
          optional
          {...form.field("connection.network_segment")}
        />
      </div>
      <TextField label={text("systems-field-installer")} optional {...form.field("connection.installer")} />
      <DecisionFields
        body={form.field("connection.approval.body")}
        paragraph={form.field("connection.approval.paragraph")}
        date={form.field("connection.approval.date")}
        hint={text("equipment-approval-hint")}
        optional
      />
    </fieldset>
  );
}
