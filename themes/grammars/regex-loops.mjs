// Which loops never profit from giving back what they took, as a whole or in parts. Java runs such a loop, when it is
// written as possessive, without recursion, so that a string literal of 10,000 characters doesn't overflow the stack.

import * as sets from './char-set.mjs';
import { ANYTHING, canBeEmpty, either, hasGroup, itemsOf, nextOf } from './regex-analysis.mjs';

/**
 * Whether the greedy loop finds the same match when it keeps all that it took.
 *
 * @param next what may follow the loop
 * @param following the nodes that follow it in its own sequence
 */
export function keepsAll(loop, next, following, groups) {
  const { body } = loop;
  if (hasGroup(body) || canBeEmpty(body, groups)) {
    return false;
  }
  if (next === ANYTHING && loop.min <= 1) {
    return true;
  }
  const again = nextOf(body, ANYTHING, groups);
  const branches = body.kind === 'choice' ? body.items : [body];
  const leaves = (branch) =>
    sets.disjoint(nextOf(branch, ANYTHING, groups).set, next.set) || isGuarded(branch, following);
  return branches.every(leaves) && hasOneEnd(body, either(again, next), groups);
}

/**
 * The loop's branches, with those that take a single unit split into what can be taken as one run, since nothing else
 * in the loop and nothing behind it begins with such a unit, and what can't: {branch, run}.
 */
export function withRuns(loop, next, following, groups) {
  const branches = loop.body.kind === 'choice' ? loop.body.items : [loop.body];
  if (loop.max !== Infinity || loop.min > 1) {
    return branches.map((branch) => ({ branch, run: false }));
  }
  const after = either(nextOf(loop.body, ANYTHING, groups), next);
  return branches.flatMap((branch) => {
    const others = branches.filter((other) => other !== branch);
    const rivals = others.map((other) => ({ set: nextOf(other, after, groups).set, items: itemsOf(other) }));
    return splitBranch(branch, [...rivals, { set: next.set, items: following }]);
  });
}

function splitBranch(branch, rivals) {
  if (branch.kind !== 'set') {
    const own = lastSet(branch);
    const run = own && rivals.every(({ set, items }) => sets.disjoint(own, set) || isGuarded(branch, items));
    return [{ branch, run: Boolean(run) }];
  }
  const taken = sets.union(...rivals.map(({ set }) => set));
  const split = [
    { branch: { kind: 'set', set: sets.difference(branch.set, taken) }, run: true },
    { branch: { kind: 'set', set: sets.intersection(branch.set, taken) }, run: false },
  ];
  return split.filter((part) => part.branch.set.length);
}

/** The unit that a branch takes behind negative lookaheads; null when it takes more. */
function lastSet(branch) {
  const items = itemsOf(branch);
  const last = items[items.length - 1];
  const looks = items.slice(0, -1).every((item) => item.kind === 'look' && item.negative);
  return last?.kind === 'set' && looks ? last.set : null;
}

/** Whether the branch starts with a negative lookahead for just what follows the loop. */
function isGuarded(branch, following) {
  const guard = itemsOf(branch)[0];
  if (!guard || guard.kind !== 'look' || !guard.negative) {
    return false;
  }
  const unwanted = itemsOf(guard.body);
  return unwanted.length <= following.length && unwanted.every((item, i) => same(item, following[i]));
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether the node, at any one place, has one match only, or others that nothing in `next` can follow. */
function hasOneEnd(node, next, groups) {
  switch (node.kind) {
    case 'sequence': {
      let after = next;
      for (const item of [...node.items].reverse()) {
        if (!hasOneEnd(item, after, groups)) {
          return false;
        }
        after = nextOf(item, after, groups);
      }
      return true;
    }
    case 'choice':
      return node.items.every((item) => hasOneEnd(item, next, groups)) && branchesDiffer(node.items, next, groups);
    case 'repeat':
      return (
        !canBeEmpty(node.body, groups) &&
        hasOneEnd(node.body, node.max > 1 ? either(nextOf(node.body, ANYTHING, groups), next) : next, groups) &&
        (node.min === node.max || (!node.lazy && sets.disjoint(nextOf(node.body, ANYTHING, groups).set, next.set)))
      );
    case 'group':
      return false;
    default:
      return true;
  }
}

function branchesDiffer(branches, next, groups) {
  return branches.every((first, i) =>
    branches.slice(i + 1).every(
      (second) =>
        sets.disjoint(nextOf(first, next, groups).set, nextOf(second, next, groups).set) ||
        isGuarded(first, itemsOf(second)) ||
        isGuarded(second, itemsOf(first)) ||
        isDeadEnd(itemsOf(second), itemsOf(first), next),
    ),
  );
}

/** Whether the shorter, later branch would leave a code unit that nothing can go on with, as `\r` of `\r\n|.` does. */
function isDeadEnd(later, earlier, next) {
  return (
    later.every((item) => item.kind === 'set') &&
    earlier.every((item) => item.kind === 'set') &&
    (later.length === earlier.length ||
      (later.length < earlier.length && sets.disjoint(earlier[later.length].set, next.set)))
  );
}
