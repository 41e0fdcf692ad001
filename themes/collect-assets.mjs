// Puts what the default theme uses of node_modules into the theme: node collect-assets.mjs OUTPUT_DIR
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FEATURES, FONTS, SUBSETS, fontFile, ranges, weights, without } from "./fonts.mjs";
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

// What most formulas are made of: letters, digits and the signs of a first course. Browsers look for the larger shapes of
// what grows with what stands beside it in the font of the formula and in no other, so all that does is in the same file.
const USUAL = "U+0020-007E,U+00A0,U+00A8,U+00AC,U+00AF-00B1,U+00B4,U+00B7,U+00D7,U+00F7,U+0131,U+0237,U+02C6-02C7,U+02D8-02DC,"
  + "U+0393-0394,U+0398,U+039B,U+039E,U+03A0,U+03A3,U+03A5-03A6,U+03A8-03A9,U+2009-200A,U+2013-2014,U+2018-2019,U+201C-201D,U+2026,"
  + "U+2032-2034,U+2044,U+2061-2064,U+210E,U+2113,U+2115,U+211A,U+211D,U+2124,U+2190-2195,U+21A6,U+21D0-21D5,U+2200,U+2202-2209,"
  + "U+220B,U+220F-2213,U+2215-221A,U+221D-221E,U+2223-222B,U+2234,U+223C,U+2243,U+2245,U+2248,U+2260-2261,U+2264-2265,U+226A-226B,"
  + "U+227A-227B,U+2282-2287,U+2295-2297,U+22A2,U+22A4-22A5,U+22C0-22C6,U+22EE-22EF,U+22F1,"
  + "U+1D434-1D467,U+1D6A4-1D6A5,U+1D6FC-1D71B";
const GROWING = "U+0302-0303,U+0305,U+030C,U+0330,U+0332,U+2016,U+203E,U+20D0-20D1,U+20D6-20D7,U+20E1,U+20EC-20EF,U+2140,U+21A4,"
  + "U+21A9-21AA,U+21BC-21BD,U+21C0-21C1,U+21DA-21DB,U+221B-221C,U+222C-2233,U+2308-230B,U+2320-2321,U+239B-23B7,U+23D0,U+23DC-23E1,"
  + "U+27E6-27EB,U+27F0-27F1,U+2983-2986,U+2A00-2A0C";

// Signs of some subjects and upright, accented letters.
const FURTHER = "U+00A0-00FF,U+02B0-036F,U+0370-03FF,U+2000-209F,U+20D0-20FF,U+2100-22FF,U+25A0-25FF,U+27EC-27FF,U+2980-2998,U+1D6E2-1D71B";

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
          for (const weight of weights(font, style, part)) {
            const file = `${font.family.toLowerCase().replaceAll(" ", "-")}-${part.name}-${weight.min}-${weight.max}-${style}.woff2`;
            write(join("fonts", file), await face(from, { ...part, weight: weight.axis }, font));
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

function face(file, wanted, font) {
  return font.name === font.family
    ? smaller(file, wanted)
    : renamed(file, wanted, font.name.split(" ")[0], font.family.split(" ")[0]);
}

function fontFace(font, style, weight, file, range) {
  return `@font-face{font-family:"${font.family}";font-style:${style};font-weight:${weight.min} ${weight.max};font-display:swap;`
    + `src:url("fonts/${file}") format("woff2");unicode-range:${range}}\n`;
}

// In a style sheet of its own, which only pages with formulas have: the font is large.
async function collectMathFont() {
  const root = join(modules, "@fontsource/stix-two-math");
  const from = join(root, "files", "stix-two-math-latin-400-normal.woff2");
  const usual = `${USUAL},${GROWING}`;
  const parts = [
    { name: "usual", range: usual },
    { name: "further", range: without(FURTHER, usual) },
    { name: "rest", range: without(MATHEMATICS, `${usual},${FURTHER}`) },
  ];
  const faces = [];
  for (const part of parts) {
    const file = `stix-two-math-${part.name}.woff2`;
    write(join("fonts", file), await smaller(from, { range: part.range, hints: false }));
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
    const font = await plain(file, { range: unicode[subset], weight: CARD_WEIGHT, features: FEATURES }, serif.name.split(" ")[0], serif.family.split(" ")[0]);
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
