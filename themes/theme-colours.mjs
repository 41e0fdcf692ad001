// Which colours a theme's custom properties have in each scheme, with what it extends: tokens.css of the nearest theme that
// has one, then each extra.css, as pages link them. Knows so much of the cascade as these files need.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MOST_ANCESTORS = 20;
const SCHEMES = ["light", "dark", "chosen"];

/** The colours of a theme: for light and dark a map from a property's name to its luminance, or a sentence of why it has none. */
export function themeColours(name, folders) {
  const chain = ancestors(name, folders);
  const tokens = [...chain].reverse().map((folder) => join(folder, "assets/css/tokens.css")).find(existsSync);
  if (!tokens) throw new Error(`${name}: neither this theme nor what it extends has assets/css/tokens.css`);
  const sheets = [tokens, ...chain.map((folder) => join(folder, "extra.css")).filter(existsSync)];
  const rules = sheets.flatMap((sheet) => rootRules(withoutComments(readFileSync(sheet, "utf8")), false));
  const [light, dark, chosen] = SCHEMES.map((scheme) => properties(rules, scheme));
  for (const property of new Set([...dark.keys(), ...chosen.keys()])) {
    const differ = String(colour(property, dark, "dark")) !== String(colour(property, chosen, "dark"));
    if (differ) {
      throw new Error(`${name}: --${property} differs between the system's dark scheme and the chosen one`);
    }
  }
  return { light: colours(light, "light"), dark: colours(dark, "dark") };
}

/** The folders of a theme and of all that it extends, the eldest first. */
function ancestors(name, folders) {
  const chain = [];
  for (let next = name; next; ) {
    const folder = folders.map((each) => join(each, next)).find((each) => existsSync(join(each, "theme.yml")));
    if (!folder) throw new Error(`${name}: there is no theme ${next}`);
    if (chain.includes(folder) || chain.length > MOST_ANCESTORS) throw new Error(`${name}: this theme extends itself`);
    chain.unshift(folder);
    next = /^extends:\s*["']?([\w-]+)/m.exec(readFileSync(join(folder, "theme.yml"), "utf8"))?.[1];
  }
  return chain;
}

function withoutComments(css) {
  return css.replace(/\/\*[\s\S]*?\*\//g, "");
}

/** The rules for the root element, those within @media too. */
function rootRules(css, dark) {
  const rules = [];
  for (let at = 0; ; ) {
    const open = css.indexOf("{", at);
    if (open < 0) return rules;
    const close = end(css, open);
    const prelude = css.slice(at, open).replace(/^[\s\S]*;/, "").trim();
    const body = css.slice(open + 1, close);
    if (prelude.startsWith("@media")) {
      const ofDark = /prefers-color-scheme:\s*dark/.test(prelude);
      if (ofDark || !/print|forced-colors|prefers-contrast/.test(prelude)) rules.push(...rootRules(body, dark || ofDark));
    } else if (!prelude.startsWith("@")) {
      for (const selector of prelude.split(",").map((each) => each.trim()).filter((each) => /^:root\S*$/.test(each))) {
        rules.push({ selector, dark, body, weight: selector.match(/:root|\[/g).length });
      }
    }
    at = close + 1;
  }
}

/** The index of the brace that closes one. */
function end(css, open) {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    if (css[i] === "{") depth++;
    if (css[i] === "}" && --depth === 0) return i;
  }
  return css.length;
}

function applies({ selector, dark }, scheme) {
  const wanted = /^:root(?::root|:not\([^)]*\)|\[[^\]]*\])*$/.test(selector);
  const without = /:not\(\[data-scheme="?(\w+)"?\]\)/.exec(selector)?.[1];
  const withScheme = /\[data-scheme="?(\w+)"?\]/.exec(selector.replace(/:not\([^)]*\)/g, ""))?.[1];
  const set = scheme === "chosen" ? "dark" : scheme === "light" ? "light" : undefined;
  return wanted && (!dark || scheme === "dark") && (!withScheme || withScheme === set) && (!without || without !== set);
}

/** What properties say in a scheme: of two rules the weightier one counts, of equal ones the later. */
function properties(rules, scheme) {
  const found = new Map();
  for (const { body, weight } of rules.filter((rule) => applies(rule, scheme)).sort((a, b) => a.weight - b.weight)) {
    for (const [, name, value] of body.matchAll(/--([\w-]+):\s*([^;]+);?/g)) found.set(name, { value: value.trim(), weight });
  }
  return found;
}

function colours(found, scheme) {
  return new Map([...found.keys()].map((name) => [name, colour(name, found, scheme)]));
}

/** The luminance of a property's colour; undefined if it is none that can be computed here. */
function colour(name, found, scheme, seen = []) {
  const property = found.get(name);
  return property && !seen.includes(name) ? luminance(property.value, found, scheme, [...seen, name]) : undefined;
}

function luminance(value, found, scheme, seen) {
  const both = /^light-dark\(\s*((?:[^(),]|\([^()]*\))+),\s*((?:[^(),]|\([^()]*\))+)\)$/.exec(value);
  if (both) return luminance((scheme === "light" ? both[1] : both[2]).trim(), found, scheme, seen);
  const other = /^var\(--([\w-]+)\)$/.exec(value);
  if (other) return colour(other[1], found, scheme, seen);
  const oklch = /^oklch\(([\d.]+)(%?) ([\d.]+) ([\d.]+)\)$/.exec(value);
  if (oklch) return ofOklch(oklch[2] ? oklch[1] / 100 : +oklch[1], +oklch[3], +oklch[4]);
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value)?.[1];
  return hex ? ofLinear(...(hex.length === 3 ? [...hex].map((digit) => digit + digit) : hex.match(/../g)).map(linear)) : undefined;
}

/** A channel of sRGB as an amount of light. */
function linear(hex) {
  const channel = parseInt(hex, 16) / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

// Björn Ottosson's OKLab to linear sRGB, then WCAG's relative luminance; what lies outside sRGB is clipped.
function ofOklch(lightness, chroma, hue) {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return ofLinear(
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s));
}

function ofLinear(red, green, blue) {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function clip(channel) {
  return Math.min(1, Math.max(0, channel));
}
