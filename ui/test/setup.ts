/** Gives happy-dom what a layout would give: a size, so that virtual lists have rows to draw. */
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

const size = { clientHeight: 720, clientWidth: 1200, scrollHeight: 10_000_000, offsetHeight: 720, offsetWidth: 1200 };

for (const [name, value] of Object.entries(size)) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
}

Element.prototype.scrollTo = function scrollTo(this: Element, options?: number | ScrollToOptions) {
  if (typeof options !== "object") return;
  this.scrollTop = options.top ?? this.scrollTop;
  this.dispatchEvent(new Event("scroll"));
};

// A failed look-up names what it sought; the whole page beside it drowns the reason.
// Patient: what is lazily loaded takes its time on a machine that is busy with everything else.
configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? "not found") });

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});
