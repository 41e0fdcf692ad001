// Computes the contrast of every pair of colours that themes put on each other, in both schemes: node check-contrast.mjs. With
// folders of themes behind it, those are looked at as well, and may extend ours. Fails below 4.5:1 for text and 3:1 for marks
// (WCAG 2.2, 1.4.3 and 1.4.11).
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { themeColours } from "./theme-colours.mjs";

const OURS = join(dirname(fileURLToPath(import.meta.url)), "src/main/resources/courseware/themes");
const TEXT = 4.5;
const MARK = 3;

const SPEAKERS = [1, 2, 3, 4, 5, 6].map((index) => `speaker-${index}`);
const SYNTAX = ["comment", "keyword", "string", "number", "function", "type", "tag", "punctuation"]
  .map((kind) => `syntax-${kind}`);
const MEANINGS = ["note", "tip", "important", "warning", "danger"];
const TINTS = [...MEANINGS, "accent"].map((name) => `${name}-tint`);

const PAIRS = [
  ...pairs(["ink", "ink-soft", "ink-quiet", "accent", "accent-strong"], ["paper", "sunken", "raised", "accent-tint"], TEXT),
  ...pairs(["ink", "ink-soft", "accent", "accent-strong"], TINTS, TEXT),
  ...pairs(["ink"], ["mark"], TEXT),
  ...MEANINGS.flatMap((name) => pairs([name], [`${name}-tint`, "paper"], TEXT)),
  ...SPEAKERS.flatMap((name) => pairs([name], [`${name}-tint`, "paper", "accent-tint"], TEXT)),
  ...pairs(["paper"], ["accent", "accent-strong", ...SPEAKERS], TEXT),
  ...pairs([...SYNTAX, "ink", "ink-quiet"], ["sunken", "mark", "added", "removed"], TEXT),
  ...pairs(["tip"], ["added"], TEXT),
  ...pairs(["danger"], ["removed"], TEXT),
  ...pairs(["tip", "danger"], ["raised"], TEXT),
  ...pairs(["paper"], ["tip"], TEXT),
  ...pairs(["on-bold", "on-bold-soft"], ["bold"], TEXT),
  ...pairs(["line-strong"], ["paper", "sunken", "raised"], MARK),
  ...pairs(["accent"], ["mark"], MARK),
];

function pairs(foregrounds, backgrounds, least) {
  return foregrounds.flatMap((foreground) => backgrounds.map((background) => ({ foreground, background, least })));
}

function contrast(one, other) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const folders = [...process.argv.slice(2), OURS];
const themes = folders.flatMap((folder) => readdirSync(folder).filter((name) => existsSync(join(folder, name, "theme.yml"))));
let failures = 0;
let lowest = Infinity;
for (const theme of themes) {
  for (const [scheme, colours] of Object.entries(themeColours(theme, folders))) {
    for (const { foreground, background, least } of PAIRS) {
      for (const name of [foreground, background]) {
        if (colours.get(name) === undefined) throw new Error(`${theme}: no colour --${name} in ${scheme}, or none in oklch() or #rrggbb`);
      }
      const ratio = contrast(colours.get(foreground), colours.get(background));
      if (least === TEXT) lowest = Math.min(lowest, ratio);
      if (ratio < least) {
        failures++;
        console.error(`${theme}, ${scheme}: --${foreground} on --${background} is ${ratio.toFixed(2)}:1, needs ${least}:1`);
      }
    }
  }
}
if (failures > 0) process.exit(1);
console.log(`${themes.join(", ")}: ${PAIRS.length} pairs in two schemes; text has ${lowest.toFixed(2)}:1 or more`);
