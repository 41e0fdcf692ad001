#!/usr/bin/env bash
# KaTeX 0.19.1, output "mathml": the vertical rules of an array become horizontal ones and the other way round.
# \begin{array}{|c|}a\end{array} has a rule at the left and one at the right; its <menclose> says "top bottom".
# With \hline above and below instead, it says "left right". HTML output of the same formula is right.
# Whoever shows KaTeX's MathML has to swap the sides, or draw the rules from the source.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund --ignore-scripts katex@0.19.1
cat > look.cjs <<'JS'
const katex = require("katex");
const notation = (tex) => {
  const math = katex.renderToString(tex, { output: "mathml" });
  const found = math.match(/<menclose[^>]*notation="([^"]*)"/);
  return found ? found[1] : "none";
};
const columns = notation("\\begin{array}{|c|}a\\end{array}");
const rows = notation("\\begin{array}{c}\\hline a\\\\ \\hline\\end{array}");
console.log("KaTeX " + katex.version);
console.log("rules at the left and right: menclose says \"" + columns + "\"");
console.log("rules above and below:       menclose says \"" + rows + "\"");
process.exit(columns === "top bottom" && rows === "left right" ? 0 : 1);
JS
node look.cjs
