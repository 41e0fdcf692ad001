// Writes Prism's grammars as data for the generator's highlighter:
//   node export-grammars.mjs OUTPUT_DIR
// makes OUTPUT_DIR/courseware/grammars/ with `languages` (a line each: the name, then other names), `<name>.grammar`,
// and Prism's licence.

import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { grammarText } from './grammars/grammar-text.mjs';
import { languagesOf, loadPrism, templatingOf } from './grammars/prism-languages.mjs';

const require = createRequire(import.meta.url);

const output = process.argv[2];
if (!output) {
  console.error('usage: node export-grammars.mjs OUTPUT_DIR');
  process.exit(2);
}

const folder = join(output, 'courseware', 'grammars');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const Prism = loadPrism();
const languages = languagesOf(Prism);
const names = new Map(languages.map((language) => [language.grammar, language.name]));
for (const language of languages) {
  const text = grammarText(language, names, templatingOf(Prism, language.name));
  writeFileSync(join(folder, `${language.name}.grammar`), text);
}
const table = languages.map(({ name, aliases }) => `${[name, ...aliases].join(' ')}\n`).join('');
writeFileSync(join(folder, 'languages'), table);
copyFileSync(join(dirname(require.resolve('prismjs/package.json')), 'LICENSE'), join(folder, 'LICENSE.prismjs.txt'));
