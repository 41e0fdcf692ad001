// Rewrites what HighlighterTest expects, with Prism itself. After `npm ci --ignore-scripts` in themes/:
//   node generator/src/test/js/write-expected-highlights.mjs
// makes <language>.html of each <language>.txt beside it. Read the difference before you commit it.

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { loadPrism } from '../../../../themes/grammars/prism-languages.mjs';

const folder = new URL('../resources/dev/courseware/highlight/', import.meta.url);
const Prism = loadPrism();

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const language = file.slice(0, -'.txt'.length);
  const code = readFileSync(new URL(file, folder), 'utf8');
  writeFileSync(new URL(`${language}.html`, folder), Prism.highlight(code, Prism.languages[language], language));
}
