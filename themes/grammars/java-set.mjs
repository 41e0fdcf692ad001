// Writes a set of code units for java.util.regex.
//
// `[^\n\r]` and `\s` in the result mean ECMAScript's `.` and `\s` as far as a text holds no U+2028, U+2029 and no space
// beyond ASCII. For a text that does, the reader puts the full sets in their place; so `\s` is always inside brackets,
// the set of all units but these two is written `[^\r\n]`, and a backslash `\x5C`.

import * as sets from './char-set.mjs';

const DOT = sets.complement(sets.LINE_END);
const NOT_CR_LF = sets.complement([0x0a, 0x0a, 0x0d, 0x0d]);

export function writtenSet(set, ignoreCase) {
  if (sets.equal(set, sets.ALL)) {
    return '.';
  }
  if (set.length === 0) {
    return '(?!)';
  }
  if (sets.equal(set, DOT)) {
    return '[^\\n\\r]';
  }
  if (sets.equal(set, NOT_CR_LF)) {
    return '[^\\r\\n]';
  }
  const shown = ignoreCase ? sets.difference(set, [0x41, 0x5a]) : set;
  if (sets.isSingle(shown)) {
    return escaped(shown[0], /[\\^$.|?*+()[\]{}]/);
  }
  for (const [known, name] of [[sets.WORD, 'w'], [sets.DIGIT, 'd']]) {
    if (sets.equal(set, known)) {
      return `\\${name}`;
    }
    if (sets.equal(sets.complement(set), known)) {
      return `\\${name.toUpperCase()}`;
    }
  }
  const positive = `[${classBody(set, ignoreCase)}]`;
  const negative = `[^${classBody(sets.complement(set), ignoreCase)}]`;
  return negative.length < positive.length ? negative : positive;
}

function classBody(set, ignoreCase) {
  let rest = set;
  let text = '';
  for (const [known, name] of [[sets.SPACE, '\\s'], [sets.WORD, '\\w']]) {
    if (sets.includes(rest, known)) {
      rest = sets.difference(rest, known);
      text += name;
    }
  }
  if (ignoreCase) {
    rest = sets.difference(rest, [0x41, 0x5a]);
  }
  for (let i = 0; i < rest.length; i += 2) {
    const [low, high] = [rest[i], rest[i + 1]];
    const separator = high > low + 1 ? '-' : '';
    text += inClass(low) + (high > low ? separator + inClass(high) : '');
  }
  return text;
}

function inClass(unit) {
  return escaped(unit, /[\\^\-[\]&]/);
}

function escaped(unit, special) {
  const char = String.fromCharCode(unit);
  const named = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\f': '\\f', '\\': '\\x5C' }[char];
  if (named) {
    return named;
  }
  if (unit < 0x20 || unit > 0x7e) {
    return unit < 0x100 ? `\\x${hex(unit, 2)}` : `\\u${hex(unit, 4)}`;
  }
  return special.test(char) ? `\\${char}` : char;
}

function hex(unit, digits) {
  return unit.toString(16).toUpperCase().padStart(digits, '0');
}
