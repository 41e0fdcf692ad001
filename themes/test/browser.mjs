// Runs the theme's classic scripts without a browser, for what they work out without one.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const scripts = fileURLToPath(new URL("../src/main/resources/courseware/themes/default/assets/js/", import.meta.url));

/** Runs scripts one after another and returns their window. */
export function windowOf(names, given = {}) {
  const window = { ...given };
  window.window = window;
  const context = vm.createContext(window);
  for (const name of names) {
    vm.runInContext(readFileSync(scripts + name, "utf8"), context, { filename: name });
  }
  return window;
}

/** What a script returned, as values of this realm, so that they can be compared. */
export function plain(value) {
  return JSON.parse(JSON.stringify(value));
}
