/**
 * Settings of this computer, and what can be done with the file as a whole.
 */
import "./settings.css";
import { useState } from "react";
import { PageHead } from "../kit/page";
import { useWorkspace } from "../shell/workspace";
import { useText } from "../text/context";
import { About } from "./about";
import { Appearance } from "./appearance";
import { Backup } from "./backup";
import { KeyPlace } from "./key-place";
import { Verify } from "./verify";
import { WorkspaceFile } from "./workspace-file";

export function Screen() {
  const text = useText();
  const { data } = useWorkspace();
  const [workspace, setWorkspace] = useState(data);
  // Read again after a restore; what stands on the page must not leap meanwhile.
  if (data !== undefined && data !== workspace) setWorkspace(data);
  return (
    <>
      <PageHead title={text("settings-title")} fact={text("settings-fact")} />
      <div className="page settings">
        <Appearance />
        {workspace && <WorkspaceFile workspace={workspace} />}
        {workspace && <KeyPlace workspace={workspace} />}
        <Backup />
        <Verify />
        <About />
      </div>
    </>
  );
}
