/**
 * One decision on identity: what was decided of which devices, as they were then, and its history.
 */
import { Undo2 } from "lucide-react";
import { useState } from "react";
import type { DecidedDevice } from "../backend/bindings";
import { useBackendQuery } from "../backend/query";
import { Button } from "../kit/button";
import { codeKey } from "../kit/grid/words";
import { Note } from "../kit/note";
import { KeyValue, Section } from "../kit/page";
import { DetailPane, type PaneSteps } from "../kit/split-pane";
import { ErrorState, Skeleton } from "../kit/state";
import { History } from "../record/history";
import { bareId } from "../record/shape";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { decisionOf } from "./decision";
import { place } from "./tabs";
import { TakeBackDialog } from "./take-back-dialog";

interface DecisionPaneProps extends PaneSteps {
  id: string;
}

export function DecisionPane({ id, onClose, ...steps }: DecisionPaneProps) {
  const text = useText();
  const format = useFormat();
  const [asked, setAsked] = useState(false);
  const { data, error, refetch } = useBackendQuery(["identity_decision"], ["record", id], (backend) =>
    backend.record(id),
  );
  const fields = data && decisionOf(data.fields);
  const live = data !== undefined && data.retired === null;
  return (
    <DetailPane
      title={data?.name ?? text("identity-decision-table")}
      onClose={onClose}
      {...steps}
      actions={
        live && (
          <Button icon={<Undo2 />} onClick={() => setAsked(true)}>
            {text("devices-take-back")}
          </Button>
        )
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data?.retired && (
        <Note>
          {text("devices-was-taken-back", { date: format.instant(data.retired.at), reason: data.retired.reason })}
        </Note>
      )}
      {data && fields && (
        <>
          <KeyValue
            items={[
              {
                key: "verdict",
                name: text("identity-decision-column-verdict"),
                value: text(codeKey("identity_decision", "verdict", fields.verdict)),
              },
              ...(fields.replaced_on === null
                ? []
                : [
                    {
                      key: "on",
                      name: text("identity-decision-column-replaced-on"),
                      value: format.date(fields.replaced_on),
                    },
                  ]),
              { key: "reason", name: text("identity-decision-column-reason"), value: fields.reason },
            ]}
          />
          <Decided title={text("devices-compare-first")} device={fields.device} />
          <Decided title={text("devices-compare-later")} device={fields.other} />
          <History id={data.id} kind={data.kind} />
        </>
      )}
      {asked && data && fields && (
        <TakeBackDialog id={data.id} verdict={fields.verdict} onClose={() => setAsked(false)} onTakenBack={onClose} />
      )}
    </DetailPane>
  );
}

function Decided({ title, device }: { title: string; device: DecidedDevice }) {
  const text = useText();
  const facts = [
    {
      key: "name",
      name: text("device-column-name"),
      value: <a href={href(place("all", bareId(device.id)))}>{device.name}</a>,
    },
    { key: "serial", name: text("device-column-serial"), value: device.serials.join(", ") },
    { key: "uuid", name: text("devices-uuid"), value: device.uuids.join(", ") },
  ];
  return (
    <Section title={title}>
      <KeyValue items={facts.filter(({ value }) => value !== "")} />
    </Section>
  );
}
