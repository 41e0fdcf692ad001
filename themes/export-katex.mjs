// Writes KaTeX as the generator runs it, without a browser and in a language that its engine knows:
//   node export-katex.mjs OUTPUT_DIR
// makes OUTPUT_DIR/courseware/formula/ with `katex.js` and KaTeX's licence.

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = dirname(fileURLToPath(import.meta.url));
const katex = join(root, "node_modules/katex");
const [output] = process.argv.slice(2);
if (!output) {
  console.error("usage: node export-katex.mjs OUTPUT_DIR");
  process.exit(2);
}

const compilerOptions = {
  target: ts.ScriptTarget.ES5,
  module: ts.ModuleKind.None,
  allowJs: true,
  alwaysStrict: false,
  removeComments: true,
  newLine: ts.NewLineKind.LineFeed,
};
const { version } = JSON.parse(readFileSync(join(katex, "package.json"), "utf8"));
const scripts = [join(katex, "dist/katex.js"), join(root, "formula/courseware.js")];
const text = scripts.map((file) => ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions }).outputText);

const folder = join(output, "courseware/formula");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "katex.js"), `/*! KaTeX ${version}, MIT licence, https://katex.org */\n${text.join("")}`);
copyFileSync(join(katex, "LICENSE"), join(folder, "LICENSE.katex.txt"));
