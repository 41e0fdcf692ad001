// Which loops never profit from giving back what they took. Java runs such a loop, when it is written as possessive,
// without recursion, so that a string literal of 10,000 characters doesn't overflow the stack.

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
    branches.slice(i + 1).every((second) => {
      const apart =
        !canBeEmpty(first, groups) &&
        !canBeEmpty(second, groups) &&
        sets.disjoint(nextOf(first, ANYTHING, groups).set, nextOf(second, ANYTHING, groups).set);
      return apart || isDeadEnd(itemsOf(second), itemsOf(first), next);
    }),
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
