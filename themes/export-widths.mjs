// Writes how wide the default theme's fonts set each character, so that slides can be filled without a browser:
// node export-widths.mjs OUTPUT_DIR. The format is described in dev.courseware.typeset.FontFile.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSync } from "fontkit";
import { FONTS, STYLES, SUBSETS, fontFile } from "./fonts.mjs";

const modules = join(dirname(fileURLToPath(import.meta.url)), "node_modules/@fontsource-variable");
const [output] = process.argv.slice(2);
if (!output) {
  console.error("usage: node export-widths.mjs OUTPUT_DIR");
  process.exit(2);
}
// Between these, widths are linear in the weight.
const WEIGHTS = [400, 600, 700];

const lines = [];
for (const font of FONTS) {
  for (const style of STYLES) {
    for (const weight of WEIGHTS) {
      lines.push(`font\t${font.family}\t${style}\t${weight}`, ...runs(widths(font, style, weight)));
    }
  }
}
const target = join(output, "courseware/themes/default/fonts/widths.txt");
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, lines.join("\n") + "\n");

function widths(font, style, weight) {
  const found = new Map();
  for (const subset of SUBSETS) {
    const file = openSync(join(modules, font.module, "files", fontFile(font, subset, style)));
    // The public getVariation() loses a WOFF2's tables, glyphs of its own it can't vary: so the tables themselves.
    file.variationCoords = [weight];
    for (const character of file.characterSet) {
      const glyph = file._cmapProcessor.lookup(character);
      const change = file.HVAR ? file._variationProcessor.getAdvanceAdjustment(glyph, file.HVAR) : 0;
      // Glyphs behind the last metric share it.
      const { advance } = file.hmtx.metrics.get(Math.min(glyph, file.hmtx.metrics.length - 1));
      found.set(character, Math.round(((advance + change) * 1000) / file.unitsPerEm));
    }
  }
  return found;
}

// Neighbouring characters on one line; equal widths in a row counted.
function runs(widths) {
  const out = [];
  let expected = -1;
  for (const character of [...widths.keys()].sort((a, b) => a - b)) {
    const width = widths.get(character);
    if (character !== expected) out.push([character.toString(16)]);
    const run = out.at(-1);
    const [last, count] = run.length > 1 ? run.at(-1).split("*") : [];
    if (last === String(width)) run[run.length - 1] = `${last}*${Number(count ?? 1) + 1}`;
    else run.push(String(width));
    expected = character + 1;
  }
  return out.map((run) => run.join(" "));
}
