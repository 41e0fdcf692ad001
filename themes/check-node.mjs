// Says in a sentence that Node is too old, before npm says it in fifty lines. The version stands in package.json.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const wanted = /^>=(\d+)$/.exec(engines.node);
if (!wanted) {
  throw new Error(`package.json names the version of Node as "${engines.node}"; expected is ">=" and a number`);
}
if (Number(process.versions.node.split('.')[0]) < Number(wanted[1])) {
  console.error(`The themes are built with Node ${wanted[1]} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
