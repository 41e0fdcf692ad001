// Plays the labs that ship without a page, and says how far a mean of many runs can be trusted.
import { readFileSync } from "node:fs";

const theme = new URL("../src/main/resources/courseware/themes/default/", import.meta.url);

/** A window with one lab and all that plays it, as functions of this realm: in a context of their own they are ten times as slow. */
export function windowWith(name) {
  const window = {};
  for (const script of ["arithmetic.js", "lab-run.js", "lab-shapes.js"]) {
    new Function("window", read(`assets/js/${script}`))(window);
  }
  for (const script of ["model.js", "view.js"]) {
    new Function("Labs", `"use strict"; ${read(`labs/${name}/${script}`)}`)(window.Labs);
  }
  return window;
}

/** The texts that the picture of a lab uses, of one of its files: lab.yml or lab.de.yml. */
export function wordsOf(name, file) {
  const lines = read(`labs/${name}/${file}`).split("\n");
  const words = {};
  for (const line of lines.slice(lines.indexOf("words:") + 1)) {
    const found = /^ {2}(\w+): (.*)$/.exec(line);
    if (found) words[found[1]] = found[2].startsWith('"') ? JSON.parse(found[2]) : found[2];
    else if (!line.startsWith(" ")) break;
  }
  return words;
}

/** The mean of values, and its standard error. */
export function meanOf(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
}

function read(file) {
  return readFileSync(new URL(file, theme), "utf8");
}
