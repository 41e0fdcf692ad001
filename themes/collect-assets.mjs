// Puts what the default theme uses of node_modules into the theme: node collect-assets.mjs OUTPUT_DIR
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FONTS, STYLES, SUBSETS, fontFile } from "./fonts.mjs";

const modules = join(dirname(fileURLToPath(import.meta.url)), "node_modules");
const [output] = process.argv.slice(2);
if (!output) {
  console.error("usage: node collect-assets.mjs OUTPUT_DIR");
  process.exit(2);
}
const vendor = join(output, "courseware/themes/default/assets/vendor");

rmSync(vendor, { recursive: true, force: true });
collectFonts();
collectMathFont();
collectReveal();
collectMermaid();

function collectFonts() {
  const faces = [];
  for (const font of FONTS) {
    const root = join(modules, "@fontsource-variable", font.module);
    const ranges = JSON.parse(readFileSync(join(root, "unicode.json"), "utf8"));
    for (const style of STYLES) {
      for (const subset of SUBSETS) {
        const file = fontFile(font, subset, style);
        copy(join(root, "files", file), join("fonts", file));
        faces.push(fontFace(font, style, file, ranges[subset]));
      }
    }
    copy(join(root, "LICENSE"), join("licences", `${font.module}.txt`));
  }
  const notice = `/* ${FONTS.map((font) => font.family).join(", ")}: SIL Open Font License 1.1, https://openfontlicense.org */\n`;
  write("fonts.css", notice + faces.join(""));
}

function fontFace(font, style, file, range) {
  return `@font-face{font-family:"${font.family}";font-style:${style};font-weight:${font.weight};font-display:swap;`
    + `src:url("fonts/${file}") format("woff2");unicode-range:${range}}\n`;
}

// In a style sheet of its own, which only pages with formulas have: the font is large.
function collectMathFont() {
  const root = join(modules, "@fontsource/stix-two-math");
  const file = "stix-two-math-latin-400-normal.woff2";
  copy(join(root, "files", file), join("fonts", file));
  copy(join(root, "LICENSE"), join("licences", "stix-two-math.txt"));
  write("math-font.css", "/* STIX Two Math: SIL Open Font License 1.1, https://openfontlicense.org */\n"
    + `@font-face{font-family:"STIX Two Math";font-display:swap;src:url("fonts/${file}") format("woff2")}\n`);
}

function collectReveal() {
  const root = join(modules, "reveal.js");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const notice = `/*! reveal.js ${version}, MIT licence, https://revealjs.com */\n`;
  for (const file of ["reveal.css", "reveal.js"]) {
    const text = readFileSync(join(root, "dist", file), "utf8");
    write(join("reveal", file), text.startsWith("/*!") ? text : notice + text);
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
