// What the scripts that readers' browsers run are held to: classic scripts, which find one another on window.
import { readdirSync, readFileSync } from "node:fs";
import js from "@eslint/js";
import globals from "globals";

const scripts = "src/main/resources/courseware/themes/default/assets/js";
const shared = readdirSync(scripts)
  .flatMap((name) => [...readFileSync(`${scripts}/${name}`, "utf8").matchAll(/\bwindow\.([A-Za-z]+) = /g)])
  .map((match) => [match[1], "readonly"]);

export default [
  { ignores: ["node_modules/", "target/"] },
  js.configs.recommended,
  {
    files: ["src/**/*.js"],
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: "script",
      globals: { ...globals.browser, ...Object.fromEntries(shared), Reveal: "readonly", mermaid: "readonly" },
    },
    rules: {
      eqeqeq: "error",
      strict: ["error", "function"],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-implicit-globals": "error",
      "no-new-func": "error",
      "no-restricted-properties": ["error", { object: "document", property: "write" }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]",
          message: "what a page shows is made of elements and text, never of markup in a string",
        },
      ],
      "no-unused-vars": ["error", { caughtErrors: "none" }],
    },
  },
  {
    // Declares names, so that no element of a page can have them.
    files: ["**/first.js"],
    rules: { "no-implicit-globals": "off", "no-unused-vars": "off" },
  },
  {
    // Means each mark by itself, whatever stands beside it in the list.
    files: ["**/search-words.js"],
    rules: { "no-misleading-character-class": "off" },
  },
  {
    // The build gives each file of a lab a strict scope of its own, and refuses more than is refused here.
    files: ["**/labs/**/*.js"],
    languageOptions: { ecmaVersion: 2020, globals: { Labs: "readonly" } },
    rules: { strict: "off", "no-implicit-globals": "off" },
  },
  {
    // Runs beside KaTeX while courses are built; the generator calls its function.
    files: ["formula/*.js"],
    languageOptions: { ecmaVersion: 2015, sourceType: "script", globals: { katex: "readonly" } },
    rules: { "no-unused-vars": "off" },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { ecmaVersion: 2022, sourceType: "module", globals: globals.node },
  },
];
