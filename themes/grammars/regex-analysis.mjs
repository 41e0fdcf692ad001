// What can be known of a regular expression without running it. "Next" is what may stand behind a place:
// {set: the code units that the rest can begin with, end: whether the rest can match at the text's end}.
// "Before" is what may stand in front of it: {set, start: whether that can be the text's start}.
// Both may name too much, never too little.

import * as sets from './char-set.mjs';

/** What follows the whole expression, or a lookahead's: anything, and it always succeeds. */
export const ANYTHING = { set: sets.ALL, end: true };

export const EMPTY = { kind: 'sequence', items: [] };

export function itemsOf(node) {
  return node.kind === 'sequence' ? node.items : [node];
}

/** The numbers of all groups that a reference in the tree names. */
export function referencedGroups(node, found = new Set()) {
  if (node.kind === 'reference') {
    found.add(node.number);
  }
  children(node).forEach((child) => referencedGroups(child, found));
  return found;
}

export function children(node) {
  return node.items ?? (node.body ? [node.body] : []);
}

export function hasGroup(node) {
  return node.kind === 'group' || children(node).some(hasGroup);
}

/**
 * Throws unless each reference's group has certainly matched before it: ECMAScript lets a reference to any other group
 * match the empty string, Java lets it fail.
 */
export function checkReferences(node, matched = new Set()) {
  switch (node.kind) {
    case 'reference':
      if (!matched.has(node.number)) {
        throw new Error(`the group of \\${node.number} may not have matched`);
      }
      return matched;
    case 'sequence':
      return node.items.reduce((before, item) => checkReferences(item, before), matched);
    case 'choice': {
      const after = node.items.map((item) => checkReferences(item, matched));
      return new Set([...after[0]].filter((group) => after.every((set) => set.has(group))));
    }
    case 'group':
      return new Set(checkReferences(node.body, matched)).add(node.number);
    case 'repeat': {
      const after = checkReferences(node.body, matched);
      return node.min > 0 ? after : matched;
    }
    case 'look': {
      const after = checkReferences(node.body, matched);
      return node.negative ? matched : after;
    }
    default:
      return matched;
  }
}

export function nextOf(node, next, groups) {
  switch (node.kind) {
    case 'set':
      return { set: node.set, end: false };
    case 'sequence':
      return node.items.reduceRight((after, item) => nextOf(item, after, groups), next);
    case 'choice':
      return node.items.map((item) => nextOf(item, next, groups)).reduce(either);
    case 'group':
      return nextOf(node.body, next, groups);
    case 'repeat': {
      const inside = nextOf(node.body, next, groups);
      return node.min > 0 ? inside : either(inside, next);
    }
    case 'look':
      return nextOfLook(node, next, groups);
    case 'end':
      return { set: node.lines ? sets.intersection(next.set, sets.LINE_END) : sets.NONE, end: next.end };
    case 'reference':
      return nextOf(groups.get(node.number) ?? EMPTY, next, groups);
    default:
      return next;
  }
}

function nextOfLook(node, next, groups) {
  if (!node.negative) {
    const inside = nextOf(node.body, ANYTHING, groups);
    return { set: sets.intersection(inside.set, next.set), end: inside.end && next.end };
  }
  return node.body.kind === 'set' ? { set: sets.difference(next.set, node.body.set), end: next.end } : next;
}

export function either(a, b) {
  return { set: sets.union(a.set, b.set), end: a.end || b.end };
}

export function beforeEnd(node, before, groups) {
  switch (node.kind) {
    case 'set':
      return { set: node.set, start: false };
    case 'sequence':
      return node.items.reduce((place, item) => beforeEnd(item, place, groups), before);
    case 'choice':
      return node.items.map((item) => beforeEnd(item, before, groups)).reduce(eitherBefore);
    case 'group':
      return beforeEnd(node.body, before, groups);
    case 'repeat': {
      const inside = beforeEnd(node.body, before, groups);
      return node.min > 0 ? inside : eitherBefore(inside, before);
    }
    case 'start':
      return { set: node.lines ? sets.LINE_END : sets.NONE, start: true };
    case 'reference':
      return beforeEnd(groups.get(node.number) ?? EMPTY, before, groups);
    default:
      return before;
  }
}

export function eitherBefore(a, b) {
  return { set: sets.union(a.set, b.set), start: a.start || b.start };
}

/** Whether the node can match without taking a code unit. */
export function canBeEmpty(node, groups) {
  switch (node.kind) {
    case 'set':
      return false;
    case 'sequence':
      return node.items.every((item) => canBeEmpty(item, groups));
    case 'choice':
      return node.items.some((item) => canBeEmpty(item, groups));
    case 'group':
      return canBeEmpty(node.body, groups);
    case 'repeat':
      return node.min === 0 || canBeEmpty(node.body, groups);
    case 'reference':
      return canBeEmpty(groups.get(node.number) ?? EMPTY, groups);
    default:
      return true;
  }
}

/** Whether each match begins with an item that the test accepts. */
export function beginsWith(node, test) {
  switch (node.kind) {
    case 'sequence':
      return node.items.length > 0 && beginsWith(node.items[0], test);
    case 'choice':
      return node.items.every((item) => beginsWith(item, test));
    case 'group':
      return beginsWith(node.body, test);
    default:
      return test(node);
  }
}

/** Sets of which each match holds at least one code unit. */
export function needed(node, rarest) {
  switch (node.kind) {
    case 'set':
      return [node.set];
    case 'sequence':
      return node.items.flatMap((item) => needed(item, rarest));
    case 'choice': {
      const each = node.items.map((item) => rarest(needed(item, rarest)));
      return each.every((set) => set) ? [sets.union(...each)] : [];
    }
    case 'group':
      return needed(node.body, rarest);
    case 'repeat':
      return node.min > 0 ? needed(node.body, rarest) : [];
    case 'look':
      return node.negative ? [] : needed(node.body, rarest);
    default:
      return [];
  }
}
