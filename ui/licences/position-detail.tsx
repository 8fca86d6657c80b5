/**
 * Why a position is what it is: the rights, the use, the sum, what it costs, what proof there is, and what to look at.
 */
import { Plus } from "lucide-react";
import type { ExplainedPosition_Serialize, LicencePosition_Serialize } from "../backend/bindings";
import { useBackendQuery } from "../backend/query";
import { Button } from "../kit/button";
import { kebab } from "../kit/grid/words";
import { Note } from "../kit/note";
import { Section } from "../kit/page";
import { Quantity } from "../kit/quantity";
import type { Option } from "../kit/select";
import { DetailPane, type PaneSteps } from "../kit/split-pane";
import { ErrorState, Skeleton } from "../kit/state";
import { useFormat, useText } from "../text/context";
import { Unit } from "./position-cells";
import { PositionResult } from "./position-result";
import { EntitlementRows, UseRows } from "./position-rows";

interface PositionDetailProps extends PaneSteps {
  product: string;
  onAddEntitlement: (product: Option) => void;
}

export function PositionDetail({ product, onAddEntitlement, ...steps }: PositionDetailProps) {
  const text = useText();
  const { data, error, refetch } = useBackendQuery(["*"], ["explain-position", product], (backend) =>
    backend.explainPosition(product),
  );
  return (
    <DetailPane
      title={data?.product_name ?? text("licences-explanation")}
      badges={data?.position && <Why position={data.position} />}
      {...steps}
      actions={
        data && (
          <Button icon={<Plus />} onClick={() => onAddEntitlement({ value: data.product, label: data.product_name })}>
            {text("licences-add-entitlement")}
          </Button>
        )
      }
    >
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && <Explanation explained={data} />}
    </DetailPane>
  );
}

function Why({ position }: { position: LicencePosition_Serialize }) {
  const text = useText();
  const format = useFormat();
  const { balance } = position;
  const said = typeof balance === "number" ? format.signed(balance) : text(`kit-quantity-${balance}`).toLowerCase();
  return <span className="dim">{text("licences-why", { balance: said })}</span>;
}

function Explanation({ explained }: { explained: ExplainedPosition_Serialize }) {
  const text = useText();
  const { position } = explained;
  if (position === null) return <Note>{text("licences-not-counted")}</Note>;
  return (
    <>
      <table className="licences-why" aria-label={text("licences-explanation")}>
        <tbody>
          <tr>
            <th colSpan={3} scope="rowgroup">
              {text("licences-entitled")}
            </th>
          </tr>
          <EntitlementRows rows={explained.entitlements} metric={position.metric} />
          <SumRow label={text("licences-sum-entitled")}>
            <Quantity value={position.entitled} /> <Unit strong metric={position.metric} count={position.entitled} />
          </SumRow>
        </tbody>
        <tbody>
          <tr>
            <th colSpan={3} scope="rowgroup">
              {text("licences-used")}
            </th>
          </tr>
          <UseRows rows={explained.lines} metric={position.metric} isKnown={position.consumed !== "unknown"} />
          <SumRow label={text("licences-sum-used")}>
            <Quantity value={position.consumed} /> <Unit strong metric={position.metric} count={position.consumed} />
          </SumRow>
        </tbody>
      </table>
      <PositionResult position={position} />
      <Proof position={position} />
      {position.findings.length > 0 && (
        <Section title={text("licences-findings")} fact={position.findings.length}>
          <div className="licences-findings">
            {position.findings.map((finding) => (
              <Note key={`${finding.code} ${finding.metric}`} tone="mute">
                {text(`licence-finding-${kebab(finding.code)}`, {
                  count: finding.count,
                  metric: finding.metric ?? "none",
                })}
              </Note>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

function SumRow({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <tr className="sum">
      <td aria-hidden="true">=</td>
      <td>{label}</td>
      <td>{children}</td>
    </tr>
  );
}

/** What is declared beside what the proof holds for, when the two differ. */
function Proof({ position }: { position: LicencePosition_Serialize }) {
  const text = useText();
  const { proven } = position;
  const rows = [
    { key: "entitled", declared: position.entitled, proven: proven.entitled, signed: false },
    { key: "used", declared: position.consumed, proven: proven.consumed, signed: false },
    { key: "balance", declared: position.balance, proven: proven.balance, signed: true },
  ] as const;
  if (rows.every((row) => row.declared === row.proven)) return null;
  return (
    <Section title={text("licences-proof")}>
      <p className="hint">{text("licences-proof-hint")}</p>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{text("licences-proof-what")}</span>
            </th>
            <th scope="col" className="num">
              {text("licences-declared")}
            </th>
            <th scope="col" className="num">
              {text("licences-proven")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{text(`licences-sum-${row.key}`)}</th>
              <td className="num">
                <Quantity value={row.declared} signed={row.signed} />
              </td>
              <td className="num">
                <Quantity value={row.proven} signed={row.signed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
