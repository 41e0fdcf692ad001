// Puts what the default theme uses of node_modules into the theme: node collect-assets.mjs OUTPUT_DIR
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FONTS, SUBSETS, fontFile, ranges, weights, without } from "./fonts.mjs";
import { plain, renamed, smaller } from "./smaller-font.mjs";
import { withoutUnused } from "./smaller-reveal.mjs";

const modules = join(dirname(fileURLToPath(import.meta.url)), "node_modules");
const [output] = process.argv.slice(2);
if (!output) {
  console.error("usage: node collect-assets.mjs OUTPUT_DIR");
  process.exit(2);
}
const vendor = join(output, "courseware/themes/default/assets/vendor");

// What mathematics is written in, and nothing of the letters of languages.
const MATHEMATICS = "U+0020-007E,U+00A0-00FF,U+0131,U+0237,U+02B0-036F,U+0370-03FF,U+2000-209F,U+20D0-20FF,U+2100-214F,"
  + "U+2190-2426,U+2460-24FF,U+2500-25FF,U+2605-2606,U+2660-2667,U+266D-266F,U+2713,U+2720,U+27C0-27FF,U+2900-2BFF,U+1D400-1D7FF";

// What most formulas are made of. Whatever grows with what stands beside it has to be in one file with the other letters,
// since browsers look for its larger shapes in the font of the formula and in no other.
const COMMON = "U+0020-007E,U+00A0-00FF,U+0131,U+0237,U+02B0-036F,U+0370-03FF,U+2000-209F,U+20D0-20FF,U+2100-22FF,U+2308-230B,U+2320-2321,"
  + "U+239B-23B7,U+23D0,U+23DC-23E1,U+25A0-25FF,U+27E6-27FF,U+2980-2998,U+2A00-2A0C,U+1D434-1D467,U+1D6A4-1D6A5,U+1D6E2-1D71B";

// Of the serif, in the picture of a course.
const CARD_WEIGHT = 600;

rmSync(vendor, { recursive: true, force: true });
await collectFonts();
await collectMathFont();
await collectCardFonts();
collectReveal();
collectMermaid();

async function collectFonts() {
  const faces = [];
  for (const font of FONTS) {
    const root = join(modules, "@fontsource-variable", font.module);
    const unicode = JSON.parse(readFileSync(join(root, "unicode.json"), "utf8"));
    for (const style of font.styles) {
      for (const subset of SUBSETS) {
        const from = join(root, "files", fontFile(font, subset, style));
        for (const part of ranges(subset, unicode[subset])) {
          for (const weight of weights(font, style)) {
            const file = `${font.family.toLowerCase().replaceAll(" ", "-")}-${part.name}-${weight.min}-${weight.max}-${style}.woff2`;
            write(join("fonts", file), await face(from, part.range, weight.axis, font));
            faces.push(fontFace(font, style, weight, file, part.range));
          }
        }
      }
    }
    copy(join(root, "LICENSE"), join("licences", `${font.module}.txt`));
  }
  const notice = `/* Made from ${FONTS.map((font) => font.name).join(", ")}: SIL Open Font License 1.1, https://openfontlicense.org */\n`;
  write("fonts.css", notice + faces.join(""));
}

function face(file, range, weight, font) {
  return font.name === font.family
    ? smaller(file, range, weight)
    : renamed(file, range, weight, font.name.split(" ")[0], font.family.split(" ")[0]);
}

function fontFace(font, style, weight, file, range) {
  return `@font-face{font-family:"${font.family}";font-style:${style};font-weight:${weight.min} ${weight.max};font-display:swap;`
    + `src:url("fonts/${file}") format("woff2");unicode-range:${range}}\n`;
}

// In a style sheet of its own, which only pages with formulas have: the font is large.
async function collectMathFont() {
  const root = join(modules, "@fontsource/stix-two-math");
  const from = join(root, "files", "stix-two-math-latin-400-normal.woff2");
  const parts = [{ name: "common", range: COMMON }, { name: "rest", range: without(MATHEMATICS, COMMON) }];
  const faces = [];
  for (const part of parts) {
    const file = `stix-two-math-${part.name}.woff2`;
    write(join("fonts", file), await smaller(from, part.range));
    faces.push(`@font-face{font-family:"STIX Two Math";font-display:swap;src:url("fonts/${file}") format("woff2");unicode-range:${part.range}}\n`);
  }
  copy(join(root, "LICENSE"), join("licences", "stix-two-math.txt"));
  write("math-font.css", "/* STIX Two Math: SIL Open Font License 1.1, https://openfontlicense.org */\n" + faces.join(""));
}

// For the picture of the course that is drawn when a course is built; no page loads them.
async function collectCardFonts() {
  const [serif] = FONTS;
  const root = join(modules, "@fontsource-variable", serif.module);
  const unicode = JSON.parse(readFileSync(join(root, "unicode.json"), "utf8"));
  const folder = join(output, "courseware/themes/default/fonts");
  mkdirSync(folder, { recursive: true });
  for (const subset of SUBSETS) {
    const file = join(root, "files", fontFile(serif, subset, "normal"));
    const font = await plain(file, unicode[subset], CARD_WEIGHT, serif.name.split(" ")[0], serif.family.split(" ")[0]);
    writeFileSync(join(folder, `card-${subset}.ttf`), font);
  }
}

function collectReveal() {
  const root = join(modules, "reveal.js");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const notice = `/*! reveal.js ${version}, MIT licence, https://revealjs.com */\n`;
  for (const file of ["reveal.css", "reveal.js"]) {
    const text = readFileSync(join(root, "dist", file), "utf8");
    const needed = file.endsWith(".css") ? withoutUnused(text) : text;
    write(join("reveal", file), needed.startsWith("/*!") ? needed : notice + needed);
  }
  copy(join(root, "LICENSE"), join("licences", "reveal.txt"));
}

// The edition without mind maps and architecture diagrams, which bring a second layout engine; one file, no more.
function collectMermaid() {
  const root = join(modules, "@mermaid-js/tiny");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const script = readFileSync(join(root, "dist/mermaid.tiny.js"), "utf8");
  write("mermaid/mermaid.js", `/*! mermaid ${version}, MIT licence, https://mermaid.js.org */\n${script}`);
  copy(join(root, "LICENSE"), join("licences", "mermaid.txt"));
  // Pictures can't fetch fonts, so theirs goes into them.
  const inter = readFileSync(join(modules, "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2"));
  write("mermaid/font.js", "/* Inter: SIL Open Font License 1.1, https://openfontlicense.org */\n"
    + `window.diagramFont = "data:font/woff2;base64,${inter.toString("base64")}";\n`);
}

function copy(from, to) {
  const target = join(vendor, to);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(from, target);
}

function write(to, text) {
  const target = join(vendor, to);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
