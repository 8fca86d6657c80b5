/**
 * The first page: what the program is for, and the ways in. Owns which way is being taken; each way has its own file.
 */
import "./start.css";
import { ArrowLeft } from "lucide-react";
import { useEffect, useState } from "react";
import type { Notice, OpenedWorkspace_Serialize } from "../backend/bindings";
import { useBackend } from "../backend/context";
import { useBackendQuery } from "../backend/query";
import { Button } from "../kit/button";
import { Keys, useShortcut } from "../kit/keys";
import { useGo } from "../shell/go";
import { useOpeningFailure, useWorkspace, useWorkspaceOpened } from "../shell/workspace";
import { useText } from "../text/context";
import { Appearance } from "./appearance";
import { Create } from "./create";
import { Example } from "./example";
import { Notices } from "./notices";
import { OpenExisting } from "./open-existing";
import { OpeningFailure } from "./opening-failure";
import { Purpose } from "./purpose";
import { type Way, Ways } from "./ways";

export function Screen() {
  const text = useText();
  const backend = useBackend();
  const go = useGo();
  const refresh = useWorkspaceOpened();
  const { data: workspace } = useWorkspace();
  const failure = useOpeningFailure();
  const { data: settings } = useBackendQuery([], ["settings"], () => backend.settings(), failure !== null);
  const [way, setWay] = useState<Way | null>(null);
  const [left, setLeft] = useState<Way>("create");
  const [notices, setNotices] = useState<readonly Notice[]>([]);

  useEffect(() => {
    document.title = "Ansvar";
  }, []);

  // Nothing but the passphrase is missing then, so it is asked for at once.
  const asksForPassphrase = failure?.code === "needs_passphrase" && settings !== undefined;
  useEffect(() => {
    if (asksForPassphrase) setWay("open");
  }, [asksForPassphrase]);

  function back() {
    if (way !== null) setLeft(way);
    setWay(null);
  }

  async function opened(made: OpenedWorkspace_Serialize) {
    await refresh();
    if (made.notices.length > 0) setNotices(made.notices);
    else go("/");
  }

  const isChoosing = way === null && notices.length === 0;
  const canReturn = isChoosing && workspace != null;
  useShortcut({
    keys: "Escape",
    label: text("start-return"),
    group: "general",
    run: () => go("/"),
    enabled: canReturn,
  });

  return (
    <main className="start" id="main" data-keys="">
      <Purpose />
      <section className="start-ways" aria-label={text("start-title")}>
        <div className="start-top">
          {canReturn && (
            <Button tone="quiet" icon={<ArrowLeft />} onClick={() => go("/")}>
              {text("start-return-to", { name: workspace.name })} <Keys keys="Esc" />
            </Button>
          )}
          <Appearance />
        </div>
        <div className="start-body">
          {notices.length > 0 ? (
            <Notices notices={notices} onContinue={() => go("/")} />
          ) : (
            <>
              {isChoosing && (
                <>
                  {failure && <OpeningFailure failure={failure} path={settings?.workspace} />}
                  <Ways first={left} onChoose={setWay} />
                </>
              )}
              {way === "create" && <Create onOpened={opened} onBack={back} />}
              {way === "open" && (
                <OpenExisting
                  path={failure === null ? "" : (settings?.workspace ?? "")}
                  asksForPassphrase={failure?.code === "needs_passphrase"}
                  onOpened={opened}
                  onBack={back}
                />
              )}
              {way === "example" && <Example onOpened={opened} onBack={back} />}
            </>
          )}
        </div>
      </section>
    </main>
  );
}
