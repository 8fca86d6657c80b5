import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** React Aria carries its few hidden words in thirty languages; the program speaks two. */
function twoLanguages(): Plugin {
  const others = /react-(?:aria|stately)[\\/].*[\\/]intl[\\/].*[\\/](?!sv-SE|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/;
  return {
    name: "two-languages",
    enforce: "pre",
    load: (id) => (others.test(id) ? "export default {};" : null),
  };
}

export default defineConfig({
  plugins: [react(), twoLanguages()],
  // The shell serves the build from a custom protocol, so every address is relative.
  base: "./",
  clearScreen: false,
  server: { port: 5173, strictPort: true },
  build: {
    target: "safari16.4",
    // A modulepreload polyfill would only serve engines older than the target.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});
