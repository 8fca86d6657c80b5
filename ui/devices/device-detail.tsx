/**
 * One device: what it is, when it was seen, what is installed on it, and the reports that said so.
 */
import { Search } from "lucide-react";
import { useState } from "react";
import type { DeviceDetail_Serialize } from "../backend/bindings";
import { useBackendQuery } from "../backend/query";
import { kebab } from "../kit/grid/words";
import { Note } from "../kit/note";
import { Section, Timeline } from "../kit/page";
import { DetailPane, type PaneSteps } from "../kit/split-pane";
import { ErrorState, Skeleton } from "../kit/state";
import { SearchField } from "../kit/text-field";
import { useFormat, useText } from "../text/context";
import { deviceKinds } from "./conflicts";
import { DeviceDecisions, InConflict } from "./device-decisions";
import { DeviceFacts, DeviceSources } from "./device-facts";

interface DeviceDetailProps extends PaneSteps {
  id: string;
}

export function DeviceDetail({ id, ...steps }: DeviceDetailProps) {
  const text = useText();
  const { data, error, refetch } = useBackendQuery(deviceKinds, ["device", id], (backend) => backend.device(id));
  return (
    <DetailPane title={data?.name ?? text("devices-device")} {...steps}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={8} />}
      {data && (
        <>
          <InConflict device={data} />
          <DeviceFacts device={data} />
          <DeviceSources device={data} />
          <Titles device={data} />
          <DeviceDecisions device={data} />
          <Reports device={data} />
        </>
      )}
    </DetailPane>
  );
}

function Titles({ device }: { device: DeviceDetail_Serialize }) {
  const { titles } = device;
  const text = useText();
  const format = useFormat();
  const [sought, setSought] = useState("");
  if (!device.has_software) {
    return (
      <Section title={text("devices-titles")}>
        <Note tone="warn">{text("devices-titles-unknown")}</Note>
      </Section>
    );
  }
  const words = sought.trim().toLocaleLowerCase();
  const found = titles.filter(({ name, publisher }) => `${name} ${publisher}`.toLocaleLowerCase().includes(words));
  return (
    <Section title={text("devices-titles")} fact={format.number(titles.length)}>
      <SearchField
        label={text("devices-titles-search")}
        placeholder={text("devices-titles-search")}
        icon={<Search />}
        value={sought}
        onChange={setSought}
      />
      <p className="sr" role="status">
        {words !== "" && text("devices-titles-found", { count: found.length })}
      </p>
      {found.length === 0 ? (
        <p className="hint">{text("kit-nothing-found")}</p>
      ) : (
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{text("title-column-name")}</th>
              <th scope="col">{text("title-column-version")}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((title) => (
              <tr key={`${title.name} ${title.version} ${title.publisher}`}>
                <td>
                  {title.name}
                  {title.publisher !== "" && <div className="dim">{title.publisher}</div>}
                </td>
                <td>{title.version || <span className="dim">–</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Reports({ device }: { device: DeviceDetail_Serialize }) {
  const text = useText();
  const format = useFormat();
  const sourceWord = (source: string) => {
    const key = `devices-report-source-${kebab(source)}`;
    return text.has(key) ? text(key) : source;
  };
  const items = device.reports.map((report, index) => ({
    key: `${report.file} ${report.received_at} ${index}`,
    title: report.file,
    note: (
      <>
        {text("devices-report-received", {
          at: format.instant(report.received_at),
          source: sourceWord(report.source),
        })}{" "}
        {report.agent_id !== null && text("devices-report-agent", { agent: report.agent_id })}
        {report.is_partial && <> {text("devices-report-partial")}</>}
      </>
    ),
  }));
  return (
    <Section title={text("devices-reports")} fact={items.length}>
      {items.length === 0 ? <p className="hint">{text("devices-reports-none")}</p> : <Timeline items={items} />}
    </Section>
  );
}
