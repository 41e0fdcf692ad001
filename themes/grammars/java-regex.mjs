// Writes an ECMAScript regular expression for java.util.regex, with the flag DOTALL and, for `i`, CASE_INSENSITIVE.

import * as sets from './char-set.mjs';
import { writtenSet } from './java-set.mjs';
import {
  ANYTHING,
  EMPTY,
  beforeEnd,
  beginsWith,
  canBeEmpty,
  checkReferences,
  children,
  either,
  eitherBefore,
  itemsOf,
  needed,
  nextOf,
  referencedGroups,
} from './regex-analysis.mjs';
import { simplified } from './regex-choices.mjs';
import { keepsAll, withRuns } from './regex-loops.mjs';
import { parseRegex } from './regex-parser.mjs';

/**
 * @param regex a RegExp without flag `u`
 * @param keepsFirst whether group 1 is asked for after a match
 * @returns pattern, ignoreCase, and what is known of a match: `first` (the code units it can begin with, or null),
 *   `needs` (a set of which it holds one, or null), `atWord` (it begins where a word begins), `atStart` (only at the
 *   text's start), `oneUnit` (each unit of `first` is a match, nothing else is), `behind` (see lookedBehind; if it is
 *   not empty, the match is the token, and there is no group 1)
 */
export function toJava(regex, keepsFirst) {
  const parsed = withoutUnsetGroups(parseRegex(regex));
  checkReferences(parsed);
  const kept = referencedGroups(parsed);
  if (keepsFirst) {
    kept.add(1);
  }
  const numbers = new Map([...kept].sort((a, b) => a - b).map((number, i) => [number, i + 1]));
  const whole = simplified(prepared(parsed, numbers));
  const behind = keepsFirst && kept.size === 1 ? lookedBehind(whole, groupsOf(whole)) : null;
  const tree = behind ? behind.tree : whole;
  const groups = groupsOf(tree);
  const before = behind?.before ?? { set: sets.ALL, start: true };
  const next = nextOf(tree, ANYTHING, groups);
  const empty = canBeEmpty(tree, groups);
  return {
    pattern: (behind?.guard ?? '') + new Writer(regex.ignoreCase, groups).choice(tree, before, ANYTHING),
    ignoreCase: regex.ignoreCase,
    behind: behind?.kind ?? '',
    first: empty ? null : next.set,
    needs: empty ? null : rarest(needed(tree, rarest)),
    atWord: !empty && sets.includes(sets.WORD, next.set) && (outsideWord(before) || beginsWith(tree, isBoundary)),
    oneUnit: !behind && tree.kind === 'set',
    atStart: beginsWith(tree, (node) => node.kind === 'start' && !node.lines),
  };
}

function outsideWord(before) {
  return sets.disjoint(before.set, sets.WORD);
}

/**
 * For an expression like `(^|[^.])@\w+`, whose group only looks at the unit before the token: the rest of it, what may
 * stand before that, the same as a Java lookbehind, and the kind: `b` when the rest may also begin where the text does,
 * `B` when it may where a line does, `u` when it always needs that unit. Null for all other expressions.
 */
function lookedBehind(tree, groups) {
  const [group, ...rest] = itemsOf(tree);
  const remaining = { kind: 'sequence', items: rest };
  if (group?.kind !== 'group' || canBeEmpty(remaining, groups)) {
    return null;
  }
  const branches = group.body.kind === 'choice' ? group.body.items : [group.body];
  const set = branches.find((branch) => branch.kind === 'set')?.set;
  const start = branches[0].kind === 'start' ? branches[0] : null;
  if (!set || branches.length !== (start ? 2 : 1)) {
    return null;
  }
  const unit = start?.lines ? sets.union(set, sets.LINE_END) : set;
  const guard = start ? `(?<!${writtenSet(sets.complement(unit), false)})` : `(?<=${writtenSet(unit, false)})`;
  return {
    tree: remaining,
    guard: sets.equal(unit, sets.ALL) && start ? '' : guard,
    before: { set: unit, start: Boolean(start) },
    kind: start ? (start.lines ? 'B' : 'b') : 'u',
  };
}

function isBoundary(node) {
  return node.kind === 'boundary' && !node.negative;
}

/** The tree with `(a|)` for `(a)?`: in ECMAScript a reference to an unused group matches as if the group was empty. */
function withoutUnsetGroups(node) {
  if (node.kind === 'repeat' && node.max === 1 && !node.lazy && node.body.kind === 'group') {
    const { body } = node;
    return withoutUnsetGroups({ ...body, body: { kind: 'choice', items: [body.body, EMPTY] } });
  }
  const copy = { ...node };
  if (node.items) {
    copy.items = node.items.map(withoutUnsetGroups);
  }
  if (node.body) {
    copy.body = withoutUnsetGroups(node.body);
  }
  return copy;
}

/** The tree with surrogates moved and only the groups that are asked for, numbered anew. */
function prepared(node, numbers) {
  if (node.kind === 'set') {
    return { kind: 'set', set: sets.surrogatesMoved(node.set) };
  }
  if (node.kind === 'group' && !numbers.has(node.number)) {
    return prepared(node.body, numbers);
  }
  const copy = { ...node };
  if (node.number) {
    copy.number = numbers.get(node.number);
  }
  if (node.items) {
    copy.items = node.items.map((item) => prepared(item, numbers));
  }
  if (node.body) {
    copy.body = prepared(node.body, numbers);
  }
  return copy;
}

function groupsOf(node, found = new Map()) {
  if (node.kind === 'group') {
    found.set(node.number, node.body);
  }
  children(node).forEach((child) => groupsOf(child, found));
  return found;
}

/** Of several sets the one that source code is least likely to hold a unit of; null when there is none. */
function rarest(candidates) {
  let best = null;
  for (const set of candidates) {
    if (!best || frequency(set) < frequency(best)) {
      best = set;
    }
  }
  return best;
}

const FREQUENCIES = [
  [/\s/, 100],
  [/[a-z]/, 20],
  [/[()=;.,]/, 15],
  [/[\w"'{}/:-]/, 8],
  [/[^]/, 2],
];

function frequency(set) {
  let sum = 0;
  for (let unit = 0; unit < 128; unit++) {
    if (sets.contains(set, unit)) {
      const char = String.fromCharCode(unit);
      sum += FREQUENCIES.find(([chars]) => chars.test(char))[1];
    }
  }
  return sum;
}

class Writer {
  constructor(ignoreCase, groups) {
    this.ignoreCase = ignoreCase;
    this.groups = groups;
  }

  choice(node, before, next) {
    return node.kind === 'choice'
      ? node.items.map((item) => this.sequence(item, before, next)).join('|')
      : this.sequence(node, before, next);
  }

  sequence(node, before, next) {
    if (node.kind !== 'sequence') {
      return this.item(node, before, next, []);
    }
    const { items } = node;
    const nexts = new Array(items.length);
    for (let i = items.length - 1, after = next; i >= 0; i--) {
      nexts[i] = after;
      after = nextOf(items[i], after, this.groups);
    }
    let text = '';
    let place = before;
    items.forEach((item, i) => {
      const piece = this.item(item, place, nexts[i], items.slice(i + 1));
      text += items[i - 1]?.kind === 'reference' && /^\d/.test(piece) ? `(?:)${piece}` : piece;
      place = beforeEnd(item, place, this.groups);
    });
    return text;
  }

  item(node, before, next, following) {
    switch (node.kind) {
      case 'set':
        return writtenSet(node.set, this.ignoreCase);
      case 'choice':
      case 'sequence':
        return `(?:${this.choice(node, before, next)})`;
      case 'group':
        return `(${this.choice(node.body, before, next)})`;
      case 'look':
        return `(?${node.negative ? '!' : '='}${this.choice(node.body, before, ANYTHING)})`;
      case 'repeat':
        return this.repeat(node, before, next, following);
      case 'start':
        return node.lines ? '(?<![^\\n\\r])' : '^';
      case 'end':
        return node.lines ? '(?![^\\n\\r])' : '\\z';
      case 'boundary':
        return boundary(node.negative, before, next);
      default:
        return `\\${node.number}`;
    }
  }

  repeat(node, before, next, following) {
    const { body, min, max, lazy } = node;
    const place = max > 1 ? eitherBefore(before, beforeEnd(body, before, this.groups)) : before;
    const after = max > 1 ? either(nextOf(body, next, this.groups), next) : next;
    const times = min === 0 && max === 1 ? '?' : max === Infinity ? ['*', '+'][min] ?? `{${min},}` : braces(min, max);
    if (body.kind === 'set') {
      return writtenSet(body.set, this.ignoreCase) + times + (lazy ? '?' : '');
    }
    if (!lazy && max > 1 && min !== max && keepsAll(node, next, following, this.groups)) {
      return `(?:${this.choice(body, place, after)})${times}+`;
    }
    const branches = withRuns(node, next, following, this.groups);
    const texts = branches.map(({ branch, run }) => {
      const text = this.sequence(branch, place, after);
      return !run ? text : branch.kind === 'set' ? `${text}++` : `(?:${text})++`;
    });
    return `(?:${texts.join('|')})${times}${lazy ? '?' : ''}`;
  }
}

function braces(min, max) {
  return min === max ? `{${min}}` : `{${min},${max}}`;
}

/** Java's own `\b` differs between its versions and from ECMAScript's; often one side of it is known. */
function boundary(negative, before, next) {
  const word = negative ? ['(?<=\\w)', '(?=\\w)'] : ['(?<!\\w)', '(?!\\w)'];
  const other = negative ? ['(?<!\\w)', '(?!\\w)'] : ['(?<=\\w)', '(?=\\w)'];
  if (!next.end && sets.includes(sets.WORD, next.set)) {
    return word[0];
  }
  if (sets.disjoint(next.set, sets.WORD)) {
    return other[0];
  }
  if (!before.start && sets.includes(sets.WORD, before.set)) {
    return word[1];
  }
  if (sets.disjoint(before.set, sets.WORD)) {
    return other[1];
  }
  return negative
    ? '(?:(?<=\\w)(?=\\w)|(?<!\\w)(?!\\w))'
    : '(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))';
}
