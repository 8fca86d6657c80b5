/**
 * Turns a refusal's code and values into a sentence: `refusal-<code>` in the catalogue.
 */
import { useCallback } from "react";
import type { Issue } from "../backend/types";
import { useText } from "../text/context";

export function issueKey(code: string): string {
  return `refusal-${code.replaceAll("_", "-")}`;
}

export function useIssueText(): (issue: Issue) => string {
  const text = useText();
  return useCallback(
    (issue) => {
      const key = issueKey(issue.code);
      return text.has(key) ? text(key, issue.values) : text("kit-issue-unknown", { code: issue.code });
    },
    [text],
  );
}
