/** Chains of responsibility by body: whole, informal, vacant, drawn and counted. */
import type { BodyOverview_Serialize, ChainCounts } from "../backend/bindings";
import { Section } from "../kit/page";
import { Gap } from "../kit/status";
import { href } from "../shell/go";
import { useFormat, useText } from "../text/context";
import { hasScreen, placeOf } from "./place";

interface GapsProps {
  bodies: readonly BodyOverview_Serialize[];
  total: ChainCounts;
}

const sum = ({ whole, informal, vacant }: ChainCounts) => whole + informal + vacant;

export function Gaps({ bodies, total }: GapsProps) {
  const text = useText();
  const longest = Math.max(1, ...bodies.map((body) => sum(body.chains)));
  if (bodies.length === 0) return null;
  return (
    <Section
      level={2}
      title={text("overview-gaps")}
      fact={text("overview-gaps-fact", { broken: total.informal + total.vacant, systems: sum(total) })}
      end={hasScreen("/responsibility") && <a href={href("/responsibility")}>{text("overview-matrix")}</a>}
    >
      <table className="tbl overview-gaps">
        <thead>
          <tr>
            <th scope="col">{text("overview-body")}</th>
            <th scope="col" className="overview-bar-cell">
              {text("overview-chains")}
            </th>
            <th scope="col" className="num">
              <i className="swatch swatch--whole" />
              {text("overview-whole")}
            </th>
            <th scope="col" className="num">
              <i className="swatch swatch--informal" />
              {text("overview-informal")}
            </th>
            <th scope="col" className="num">
              <i className="swatch swatch--vacant" />
              {text("overview-vacant")}
            </th>
          </tr>
        </thead>
        <tbody>
          {bodies.map((body) => (
            <BodyRow key={body.body ?? "none"} body={body} longest={longest} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text("overview-whole-municipality")}</th>
            <td />
            <Counts chains={total} isSum />
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}

function BodyRow({ body, longest }: { body: BodyOverview_Serialize; longest: number }) {
  const text = useText();
  const place = body.body === null ? null : placeOf({ kind: "body", id: body.body });
  return (
    <tr>
      <th scope="row">
        {body.body === null ? (
          <Gap icon={null}>{text("overview-nobody")}</Gap>
        ) : place === null ? (
          body.name
        ) : (
          <a className="plain" href={href(place)}>
            {body.name}
          </a>
        )}
      </th>
      <td className="overview-bar-cell">
        <ChainBar chains={body.chains} longest={longest} />
      </td>
      <Counts chains={body.chains} />
    </tr>
  );
}

function Counts({ chains, isSum = false }: { chains: ChainCounts; isSum?: boolean }) {
  const format = useFormat();
  const { whole, informal, vacant } = chains;
  const tone = (count: number, name: string) => (count === 0 ? "dim" : isSum ? undefined : name);
  return (
    <>
      <td className="num">
        <span className={tone(whole, "")}>{format.number(whole)}</span>
      </td>
      <td className="num">
        <span className={tone(informal, "st--warn")}>{format.number(informal)}</span>
      </td>
      <td className="num">
        <span className={tone(vacant, "neg")}>{format.number(vacant)}</span>
      </td>
    </>
  );
}

/** The same numbers stand beside it, so it is only drawn. */
function ChainBar({ chains, longest }: { chains: ChainCounts; longest: number }) {
  const width = (count: number) => `${(count / longest) * 100}%`;
  return (
    <div className="chain-bar" aria-hidden="true">
      {(["whole", "informal", "vacant"] as const)
        .filter((part) => chains[part] > 0)
        .map((part) => (
          <span key={part} className={`chain-bar--${part}`} style={{ width: width(chains[part]) }} />
        ))}
    </div>
  );
}
