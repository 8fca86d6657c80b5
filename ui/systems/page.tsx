/**
 * A system on a page of its own, with room for everything.
 */
import { PenLine, Phone, UserRoundPlus } from "lucide-react";
import { useState } from "react";
import { Button } from "../kit/button";
import { useShortcut } from "../kit/keys";
import { PageHead } from "../kit/page";
import { ErrorState, Skeleton } from "../kit/state";
import { href, useParam, useQueryParam, useStay, useWithin } from "../shell/go";
import { useText } from "../text/context";
import { useSystemActions } from "./actions";
import { Badges } from "./badges";
import { asTab, DetailTabs } from "./detail-tabs";
import { MoreMenu } from "./more-menu";
import { referred, useSystem } from "./system";
import { Worst } from "./worst";
import "./systems.css";

interface SystemPageProps {
  base: string;
  /** The list's name, as the way back. */
  listName: string;
}

export function SystemPage({ base, listName }: SystemPageProps) {
  const text = useText();
  const go = useStay();
  const within = useWithin();
  const id = useParam("id") ?? "";
  const { data: detail, error, refetch } = useSystem(id);
  const [tab, setTab] = useState(asTab(useQueryParam("tab")));
  const { ask, dialog } = useSystemActions(detail);
  useShortcut({
    keys: "Escape",
    label: text("systems-back"),
    group: "navigate",
    run: () => go(`${base}/${id}`),
  });

  if (!detail) {
    return (
      <>
        <PageHead title={listName} crumbs={[{ label: listName, href: href(within(base)) }]} />
        <div className="page">{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton />}</div>
      </>
    );
  }
  const owner = referred(detail.record, "owner");
  return (
    <>
      <PageHead
        title={detail.record.name}
        crumbs={[
          { label: listName, href: href(within(`${base}/${id}`)) },
          ...(owner ? [{ label: owner.label, href: href(`/bodies/${owner.value}`) }] : []),
        ]}
        badges={<Badges detail={detail} decision />}
        actions={
          <>
            <Button icon={<Phone />} onClick={() => ask({ what: "card" })}>
              {text("systems-card")}
            </Button>
            {detail.record.retired === null && (
              <>
                <Button
                  icon={<UserRoundPlus />}
                  shortcut="U"
                  onClick={() => ask({ what: "assign", role: "system_steward" })}
                >
                  {text("systems-assign")}
                </Button>
                <Button icon={<PenLine />} shortcut="E" onClick={() => ask({ what: "edit" })}>
                  {text("systems-edit")}
                </Button>
              </>
            )}
            <MoreMenu detail={detail} ask={ask} />
          </>
        }
      />
      <div className="pagenote">
        <Worst detail={detail} ask={ask} />
      </div>
      <DetailTabs detail={detail} tab={tab} onTab={setTab} ask={ask} wide />
      {dialog}
    </>
  );
}

export function Screen() {
  const text = useText();
  return <SystemPage base="/systems" listName={text("system-table")} />;
}
