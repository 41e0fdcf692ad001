// Leaves in a font what a page needs of it.
import { readFileSync } from "node:fs";
import subsetFont from "subset-font";
import { numbers } from "./fonts.mjs";

// Names that are shown to people: family, unique id, full name, PostScript name, typographic family.
const SHOWN = new Set([1, 3, 4, 6, 16]);

/**
 * A WOFF2 file of what is wanted of a font: range, its characters as a CSS unicode-range; weight, the one or those from
 * min to max, else all; features, the OpenType features, else all; hints, whether it has any, else as it comes.
 */
export function smaller(file, wanted) {
  return subsetFont(readFileSync(file), characters(wanted), choice("woff2", wanted));
}

/** The same, under another name of the same length, as the licence of a reserved name asks. */
export async function renamed(file, wanted, from, to) {
  return subsetFont(await plain(file, wanted, from, to), characters(wanted), choice("woff2", { ...wanted, weight: undefined }));
}

/** The same as a TrueType file, which Java reads. */
export async function plain(file, wanted, from, to) {
  if (from.length !== to.length) throw new Error(`«${to}» has another length than «${from}»`);
  const font = await subsetFont(readFileSync(file), characters(wanted), choice("sfnt", wanted));
  rename(font, from, to);
  return font;
}

function choice(targetFormat, { weight, features, hints }) {
  return { targetFormat, variationAxes: weight ? { wght: weight } : undefined, keepFeatures: features, noHinting: hints === false };
}

function characters({ range }) {
  return numbers(range).map((number) => String.fromCodePoint(number)).join("");
}

// Format of the name table: OpenType specification, "name". Same lengths, so nothing else moves.
function rename(font, from, to) {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    if (font.toString("latin1", entry, entry + 4) !== "name") continue;
    const table = font.readUInt32BE(entry + 8);
    const strings = table + font.readUInt16BE(table + 4);
    for (let n = 0; n < font.readUInt16BE(table + 2); n++) {
      const record = table + 6 + 12 * n;
      if (!SHOWN.has(font.readUInt16BE(record + 6))) continue;
      const start = strings + font.readUInt16BE(record + 10);
      replace(font, start, start + font.readUInt16BE(record + 8), Buffer.from(from, "latin1"), Buffer.from(to, "latin1"));
      replace(font, start, start + font.readUInt16BE(record + 8), wide(from), wide(to));
    }
  }
}

function wide(text) {
  return Buffer.from(text, "utf16le").swap16();
}

function replace(font, start, end, from, to) {
  for (let at = font.indexOf(from, start); at >= 0 && at + from.length <= end; at = font.indexOf(from, at + 1)) {
    to.copy(font, at);
  }
}
