// Prism with the components that technical courses need, each language under one name.

import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const COMPONENTS = `
  ada antlr4 apacheconf armasm asm6502 awk bash basic batch bnf c clojure cmake cobol coffeescript cpp crystal csharp
  css csv cypher d dart diff django docker dot ebnf editorconfig ejs elixir elm erb erlang fortran fsharp ftl gherkin
  git glsl go go-module graphql groovy handlebars haskell hcl hlsl http ignore ini java javascript javastacktrace jq
  json json5 jsx julia kotlin latex less linker-script lisp llvm log lua makefile markdown markup matlab mermaid mongodb
  nasm nginx nim nix objectivec ocaml openqasm pascal perl php plant-uml plsql powerquery powershell prolog promql
  properties protobuf puppet purescript python r racket reason regex rego rest ruby rust sas sass scala scheme scss
  shell-session smalltalk solidity sparql sql stata swift systemd tcl textile toml tsx turtle twig typescript uri
  v vala vbnet verilog vhdl vim wasm web-idl wgsl wiki yaml zig`.trim().split(/\s+/);

/** Names that authors use and Prism doesn't know. */
const MORE_ALIASES = {
  bash: ['zsh', 'ksh'],
  batch: ['bat', 'cmd'],
  cpp: ['c++', 'cc', 'cxx', 'hpp'],
  csharp: ['c#'],
  clojure: ['clj', 'edn'],
  diff: ['patch'],
  elixir: ['ex', 'exs'],
  erlang: ['erl'],
  fsharp: ['f#', 'fs'],
  go: ['golang'],
  graphql: ['gql'],
  groovy: ['gradle', 'jenkinsfile'],
  hcl: ['terraform', 'tf'],
  json5: ['jsonc'],
  julia: ['jl'],
  makefile: ['make', 'mk'],
  perl: ['pl'],
  plain: ['none'],
  php: ['php5', 'php7', 'php8'],
  'plant-uml': ['puml'],
  powershell: ['ps1', 'pwsh'],
  protobuf: ['proto'],
  rust: ['rs'],
  scala: ['sc'],
  scheme: ['scm'],
  'shell-session': ['console'],
  typescript: ['mts', 'cts'],
  javascript: ['mjs', 'cjs'],
  vbnet: ['vb'],
  verilog: ['sv', 'systemverilog'],
  xml: ['xsd', 'xsl', 'xslt', 'pom', 'xhtml'],
};

/** Prism with all components loaded, in the order in which its own loader resolves them, and with our aliases. */
export function loadPrism() {
  const Prism = require('prismjs');
  require('prismjs/components/index.js')(COMPONENTS);
  for (const [name, aliases] of Object.entries(MORE_ALIASES)) {
    for (const alias of aliases) {
      if (Prism.languages[alias]) {
        throw new Error(`Prism knows ${alias} itself`);
      }
      Prism.languages[alias] = Prism.languages[name];
    }
  }
  return Prism;
}

/** The languages of Prism, sorted by name: {name, aliases, grammar}. */
export function languagesOf(Prism) {
  const names = new Map();
  for (const [name, grammar] of Object.entries(Prism.languages)) {
    if (typeof grammar === 'object' && name !== 'markup-templating') {
      names.set(grammar, [...(names.get(grammar) ?? []), name]);
    }
  }
  const languages = [...names].map(([grammar, found]) => {
    const name = found.find((each) => COMPONENTS.includes(each)) ?? found[0];
    return { name, aliases: found.filter((each) => each !== name).sort(), grammar };
  });
  return languages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * How templates of the language are told from the markup around them, or null: the pattern, and a text that a listing
 * must hold to be such markup at all.
 */
export function templatingOf(Prism, name) {
  for (const needs of ['', '<?']) {
    let pattern = null;
    const code = {
      toString: () => needs,
      replace(placeholderPattern) {
        pattern = placeholderPattern;
        return '';
      },
    };
    Prism.hooks.all['before-tokenize'].forEach((hook) => hook({ language: name, code }));
    if (pattern) {
      return { pattern, needs };
    }
  }
  return null;
}
