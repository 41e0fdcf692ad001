// Computes the contrast of every pair of colours that the default theme puts on each other, in both schemes, from its
// tokens: node check-contrast.mjs. Fails below 4.5:1 for text and 3:1 for marks (WCAG 2.2, 1.4.3 and 1.4.11).
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const TOKENS = join(dirname(fileURLToPath(import.meta.url)),
  "src/main/resources/courseware/themes/default/assets/css/tokens.css");
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

function schemes(css) {
  const light = tokens(block(css, ":root {"));
  const system = tokens(block(css, ":root:not([data-scheme=\"light\"]) {"));
  const chosen = tokens(block(css, ":root[data-scheme=\"dark\"] {"));
  if (JSON.stringify([...system]) !== JSON.stringify([...chosen])) {
    throw new Error("tokens.css: the two dark blocks differ; the chosen and the system's dark must be the same");
  }
  return { light, dark: new Map([...light, ...system]) };
}

function block(css, opening) {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`tokens.css: no block ${opening}`);
  return css.slice(start + opening.length, css.indexOf("}", start));
}

function tokens(text) {
  const declaration = /--([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\);/g;
  return new Map([...text.matchAll(declaration)]
    .map(([, name, lightness, chroma, hue]) => [name, luminance(lightness / 100, +chroma, +hue)]));
}

// Björn Ottosson's OKLab to linear sRGB, then WCAG's relative luminance; what lies outside sRGB is clipped.
function luminance(lightness, chroma, hue) {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function clip(channel) {
  return Math.min(1, Math.max(0, channel));
}

function contrast(one, other) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

let failures = 0;
let lowest = Infinity;
for (const [scheme, colours] of Object.entries(schemes(readFileSync(TOKENS, "utf8")))) {
  for (const { foreground, background, least } of PAIRS) {
    for (const name of [foreground, background]) {
      if (!colours.has(name)) throw new Error(`tokens.css: no colour --${name} in ${scheme}`);
    }
    const ratio = contrast(colours.get(foreground), colours.get(background));
    if (least === TEXT) lowest = Math.min(lowest, ratio);
    if (ratio < least) {
      failures++;
      console.error(`${scheme}: --${foreground} on --${background} is ${ratio.toFixed(2)}:1, needs ${least}:1`);
    }
  }
}
if (failures > 0) process.exit(1);
console.log(`${PAIRS.length} pairs in two schemes; text has ${lowest.toFixed(2)}:1 or more`);
