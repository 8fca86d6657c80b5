/** Puts text on the clipboard. Resolves to whether it got there. */
export async function copyText(written: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(written);
    return true;
  } catch {
    return copyBySelection(written);
  }
}

/** The older way, for a webview that keeps the clipboard to itself. */
function copyBySelection(written: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = written;
  field.className = "sr";
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
