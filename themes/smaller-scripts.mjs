// Takes comments and blanks out of the themes' scripts, and shortens the names that only they know: node smaller-scripts.mjs OUTPUT_DIR
// What the build itself runs too, in Rhino, keeps its names: there, declarations of one name in two branches aren't allowed.
// Labs are made smaller by the build, as those of courses are.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minify } from "terser";

const [output] = process.argv.slice(2);
if (!output) {
  console.error("usage: node smaller-scripts.mjs OUTPUT_DIR");
  process.exit(2);
}
const IN_RHINO = /[/\\]js[/\\](arithmetic|lab-shapes|lab-run)\.js$/;
const themes = join(output, "courseware/themes");

for (const name of readdirSync(themes, { recursive: true })) {
  if (name.endsWith(".js") && !/[/\\](vendor|labs)[/\\]/.test(name)) {
    const file = join(themes, name);
    const made = await minify(readFileSync(file, "utf8"), {
      compress: false,
      mangle: IN_RHINO.test(file) ? false : {},
      format: { comments: false, ecma: 5 }
    });
    writeFileSync(file, made.code + "\n");
  }
}
