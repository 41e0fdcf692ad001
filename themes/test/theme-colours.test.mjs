import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { themeColours } from "../theme-colours.mjs";

const OURS = "src/main/resources/courseware/themes";
const made = [];
after(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

function themes(files) {
  const folder = mkdtempSync(join(tmpdir(), "themes-"));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function colours(theme, files) {
  return themeColours(theme, [themes(files), OURS]);
}

const own = themeColours("default", [OURS]);

test("a theme has the colours of what it extends, but for its own", () => {
  const { light, dark } = colours("b", {
    "a/theme.yml": "name: a\nextends: default\n",
    "a/extra.css": ":root { --mark: #fff; --accent: #000 }",
    "b/theme.yml": "extends: a\nname: b\n",
    "b/extra.css": "/* :root { --mark: #000 } */ :root { --accent: #fff; }",
  });
  assert.ok(Math.abs(light.get("mark") - 1) < 1e-6);
  assert.ok(Math.abs(light.get("accent") - 1) < 1e-6);
  assert.equal(light.get("ink"), own.light.get("ink"));
  assert.equal(dark.get("accent"), own.dark.get("accent"), "what the base says of the dark weighs more than :root");
});

test("a selector that weighs enough, light-dark() and var() count in both schemes", () => {
  const { light, dark } = colours("a", {
    "a/theme.yml": "extends: default\n",
    "a/extra.css": ":root:root { --accent: light-dark(#000000, var(--white)); --white: oklch(100% 0 0); }",
  });
  assert.ok(light.get("accent") < 1e-6);
  assert.ok(Math.abs(dark.get("accent") - 1) < 1e-6);
});

test("dark by the system's wish and by the reader's are the same", () => {
  assert.throws(
    () => colours("a", {
      "a/theme.yml": "extends: default\n",
      "a/extra.css": "@media (prefers-color-scheme: dark) { :root:not([data-scheme=\"light\"]) { --ink: #fff } }",
    }),
    /a: --ink differs/);
});

test("a theme that extends itself, or one that isn't there, is named", () => {
  assert.throws(() => colours("a", { "a/theme.yml": "extends: a\n" }), /a: this theme extends itself/);
  assert.throws(() => colours("a", { "a/theme.yml": "extends: b\n" }), /a: there is no theme b/);
});

test("too little contrast in any theme of a folder ends the check with its name", () => {
  const folder = themes({ "pale/theme.yml": "extends: default\n", "pale/extra.css": ":root { --ink-quiet: #ccc; }" });
  const { status, stderr } = spawnSync(process.execPath, ["check-contrast.mjs", folder], { encoding: "utf8" });
  assert.equal(status, 1);
  assert.match(stderr, /^pale, light: --ink-quiet on --paper is 1\.\d+:1, needs 4\.5:1$/m);
});
