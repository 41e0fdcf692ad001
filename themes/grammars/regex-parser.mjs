// Reads an ECMAScript regular expression without flag `u` (ECMA-262, with Annex B) into a tree:
//   {kind: 'set', set}                         one code unit
//   {kind: 'sequence', items}                  one after the other; no items: the empty string
//   {kind: 'choice', items}                    the first that fits
//   {kind: 'repeat', body, min, max, lazy}
//   {kind: 'group', number, body}              capturing
//   {kind: 'look', negative, body}             ahead
//   {kind: 'start', lines}, {kind: 'end', lines}, {kind: 'boundary', negative}
//   {kind: 'reference', number}
// What no grammar of Prism uses is refused, so that a later version can't be translated wrongly in silence.

import * as sets from './char-set.mjs';

const CONTROLS = { t: 0x09, n: 0x0a, v: 0x0b, f: 0x0c, r: 0x0d };
const CLASSES = {
  d: sets.DIGIT,
  D: sets.complement(sets.DIGIT),
  w: sets.WORD,
  W: sets.complement(sets.WORD),
  s: sets.SPACE,
  S: sets.complement(sets.SPACE),
};

export function parseRegex(regex) {
  return new Parser(regex.source, regex.flags).parse();
}

class Parser {
  constructor(source, flags) {
    if (/[^gims]/.test(flags)) {
      throw new Error(`flags ${flags} of /${source}/ are not understood`);
    }
    this.source = source;
    this.at = 0;
    this.ignoreCase = flags.includes('i');
    this.lines = flags.includes('m');
    this.dotAll = flags.includes('s');
    this.groups = 0;
    this.groupCount = countGroups(source);
  }

  parse() {
    const tree = this.choice();
    if (this.at < this.source.length) {
      this.refuse('unexpected character');
    }
    return tree;
  }

  choice() {
    const items = [this.sequence()];
    while (this.accept('|')) {
      items.push(this.sequence());
    }
    return items.length === 1 ? items[0] : { kind: 'choice', items };
  }

  sequence() {
    const items = [];
    while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') {
      items.push(this.quantified(this.atom()));
    }
    return items.length === 1 ? items[0] : { kind: 'sequence', items };
  }

  atom() {
    if (this.accept('(')) {
      return this.group();
    }
    if (this.accept('[')) {
      return this.charClass();
    }
    if (this.accept('\\')) {
      return this.escape();
    }
    if (this.accept('^')) {
      return { kind: 'start', lines: this.lines };
    }
    if (this.accept('$')) {
      return { kind: 'end', lines: this.lines };
    }
    if (this.accept('.')) {
      return { kind: 'set', set: this.dotAll ? sets.ALL : sets.complement(sets.LINE_END) };
    }
    if ('*+?'.includes(this.peek())) {
      this.refuse('nothing to repeat');
    }
    return this.set(sets.single(this.source.charCodeAt(this.at++)));
  }

  group() {
    let node;
    if (this.accept('?:')) {
      node = this.choice();
    } else if (this.accept('?=')) {
      node = { kind: 'look', negative: false, body: this.choice() };
    } else if (this.accept('?!')) {
      node = { kind: 'look', negative: true, body: this.choice() };
    } else if (this.peek() === '?') {
      this.refuse('lookbehind and named groups are not understood');
    } else {
      const number = ++this.groups;
      node = { kind: 'group', number, body: this.choice() };
    }
    if (!this.accept(')')) {
      this.refuse('group without end');
    }
    return node;
  }

  quantified(atom) {
    const [min, max] = this.quantifier() ?? [1, 1];
    if (min === 1 && max === 1) {
      return atom;
    }
    return { kind: 'repeat', body: atom, min, max, lazy: this.accept('?') };
  }

  quantifier() {
    if (this.accept('*')) {
      return [0, Infinity];
    }
    if (this.accept('+')) {
      return [1, Infinity];
    }
    if (this.accept('?')) {
      return [0, 1];
    }
    const braces = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.source.slice(this.at));
    if (!braces) {
      return null;
    }
    this.at += braces[0].length;
    const min = Number(braces[1]);
    return [min, braces[2] ? (braces[3] ? Number(braces[3]) : Infinity) : min];
  }

  escape() {
    const char = this.peek();
    if (char === 'b' || char === 'B') {
      this.at++;
      return { kind: 'boundary', negative: char === 'B' };
    }
    const reference = /^[1-9]\d*/.exec(this.source.slice(this.at));
    if (reference && Number(reference[0]) <= this.groupCount) {
      this.at += reference[0].length;
      return { kind: 'reference', number: Number(reference[0]) };
    }
    return this.set(this.escapedSet());
  }

  charClass() {
    const negative = this.accept('^');
    const parts = [];
    while (!this.accept(']')) {
      const low = this.classAtom();
      if (this.peek() === '-' && this.source[this.at + 1] !== ']' && sets.isSingle(low)) {
        const dash = this.at++;
        const high = this.classAtom();
        if (sets.isSingle(high)) {
          parts.push([low[0], high[0]]);
        } else {
          parts.push(low, sets.single(this.source.charCodeAt(dash)), high);
        }
      } else {
        parts.push(low);
      }
    }
    const node = this.set(sets.union(...parts));
    return negative ? { kind: 'set', set: sets.complement(node.set) } : node;
  }

  classAtom() {
    if (this.at >= this.source.length) {
      this.refuse('character class without end');
    }
    if (!this.accept('\\')) {
      return sets.single(this.source.charCodeAt(this.at++));
    }
    if (this.accept('b')) {
      return sets.single(0x08);
    }
    return this.escapedSet();
  }

  /** The code units that an escape stands for; the reader is behind its backslash. */
  escapedSet() {
    const char = this.source[this.at++];
    if (CLASSES[char]) {
      return CLASSES[char];
    }
    if (CONTROLS[char]) {
      return sets.single(CONTROLS[char]);
    }
    const rest = this.source.slice(this.at);
    const hex = char === 'x' ? /^[\da-fA-F]{2}/.exec(rest) : char === 'u' ? /^[\da-fA-F]{4}/.exec(rest) : null;
    if (hex) {
      this.at += hex[0].length;
      return sets.single(parseInt(hex[0], 16));
    }
    if (char === '0' && !/^\d/.test(rest)) {
      return sets.single(0);
    }
    if (char === 'c' && /^[a-zA-Z]/.test(rest)) {
      return sets.single(this.source.charCodeAt(this.at++) % 32);
    }
    if (char === undefined || /[0-9ckpPux]/.test(char)) {
      this.refuse(`escape \\${char} is not understood`);
    }
    return sets.single(char.charCodeAt(0));
  }

  set(set) {
    return { kind: 'set', set: this.ignoreCase ? sets.ignoringCase(set) : set };
  }

  peek() {
    return this.source[this.at];
  }

  accept(text) {
    const found = this.source.startsWith(text, this.at);
    this.at += found ? text.length : 0;
    return found;
  }

  refuse(why) {
    throw new Error(`${why} at ${this.at} of /${this.source}/`);
  }
}

function countGroups(source) {
  const outsideClasses = source.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]/g, ' ');
  return (outsideClasses.match(/\((?!\?)/g) ?? []).length;
}
