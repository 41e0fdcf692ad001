// Writes one grammar of Prism as text, one rule a line; the Javadoc of dev.courseware.highlight describes the format.

import * as sets from './char-set.mjs';
import { toJava } from './java-regex.mjs';

const ASCII = [0, 127];
/** A set that leaves out fewer ASCII characters than this tells too little to be worth a look. */
const FEWEST_LEFT_OUT = 24;

/**
 * @param language {name, grammar}
 * @param names the name of each grammar that has a file of its own
 * @param templating {pattern, needs} or null
 */
export function grammarText(language, names, templating) {
  const numbers = new Map([[language.grammar, 0]]);
  const blocks = [];
  const reference = (grammar) => {
    if (!grammar) {
      return '';
    }
    if (grammar !== language.grammar && names.has(grammar)) {
      return `@${names.get(grammar)}`;
    }
    if (!numbers.has(grammar)) {
      numbers.set(grammar, numbers.size);
    }
    return String(numbers.get(grammar));
  };
  for (const [grammar] of numbers) {
    const lines = rulesOf(grammar).map((rule) => ruleLine(rule, reference));
    blocks.push(['grammar', ...lines].map((line) => `${line}\n`).join(''));
  }
  const head = templating ? `templating\t${templating.needs}\t${regexFields(templating.pattern, false)}\n` : '';
  return head + blocks.join('');
}

/** The rules in the order in which Prism tries them, `rest` put in its place as Prism does when it first needs it. */
function rulesOf(grammar) {
  const entries = new Map(Object.entries(grammar));
  if (grammar.rest) {
    if (grammar.rest.rest) {
      throw new Error('a rest of a rest is not understood');
    }
    Object.entries(grammar.rest).forEach(([type, patterns]) => entries.set(type, patterns));
  }
  entries.delete('rest');
  return [...entries].flatMap(([type, patterns]) => [patterns].flat().filter(Boolean).map((rule) => ({ type, rule })));
}

function ruleLine({ type, rule }, reference) {
  const names = [type, rule.alias ?? []].flat().join(' ');
  if (!/^[\w.@ -]+$/.test(names)) {
    throw new Error(`not a class name: ${names}`);
  }
  const flags = rule.greedy ? 'g' : '';
  const regex = regexFields(rule.pattern ?? rule, Boolean(rule.lookbehind));
  return `${flags}${regex.replace('\t', `\t${names}\t${reference(rule.inside)}\t`)}`;
}

const written = new Map();

/** Flags, first set, needed set and pattern, between tabs. */
function regexFields(regex, keepsFirst) {
  const key = `${keepsFirst} ${regex}`;
  if (!written.has(key)) {
    const java = toJava(regex, keepsFirst);
    const first = setText(java.first);
    const flags = [
      java.behind || (keepsFirst ? 'l' : ''),
      java.ignoreCase ? 'i' : '',
      java.atWord ? 'w' : '',
      java.atStart ? 's' : '',
      java.oneUnit && first && !first.endsWith('+') ? 'c' : '',
    ].join('');
    const needs = setText(java.needs);
    written.set(key, [flags, first, needs === first ? '' : needs, java.pattern].join('\t'));
  }
  return written.get(key);
}

/** The set's ASCII part as two hexadecimal numbers of 64 bits, the low one first, with `+` when there is more. */
function setText(set) {
  if (!set) {
    return '';
  }
  const halves = [0n, 0n];
  let count = 0;
  for (let unit = 0; unit < 128; unit++) {
    if (sets.contains(set, unit)) {
      halves[unit >> 6] |= 1n << BigInt(unit & 63);
      count++;
    }
  }
  const more = sets.includes(ASCII, set) ? '' : '+';
  return 128 - count < FEWEST_LEFT_OUT ? '' : `${halves[0].toString(16)},${halves[1].toString(16)}${more}`;
}
