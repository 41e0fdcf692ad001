// Makes long choices short without changing what they match: `abstract|assert|break` becomes
// `a(?:bstract|ssert)|break`.

import * as sets from './char-set.mjs';
import { itemsOf } from './regex-analysis.mjs';

export function simplified(node) {
  switch (node.kind) {
    case 'sequence':
      return sequence(node.items.map(simplified));
    case 'choice':
      return choice(node.items.map(simplified));
    case 'group':
    case 'repeat':
    case 'look':
      return { ...node, body: simplified(node.body) };
    default:
      return node;
  }
}

function sequence(parts) {
  const items = parts.flatMap(itemsOf);
  return items.length === 1 ? items[0] : { kind: 'sequence', items };
}

function choice(branches) {
  const flat = branches.flatMap((branch) => (branch.kind === 'choice' ? branch.items : [branch]));
  const grouped = groupedByFirst(flat.map(itemsOf)).map((group) =>
    group.length === 1 ? sequence(group[0]) : sequence([group[0][0], choice(unique(group.map(withoutFirst)))]),
  );
  const items = mergedSets(grouped);
  return items.length === 1 ? items[0] : { kind: 'choice', items };
}

function withoutFirst(items) {
  return sequence(items.slice(1));
}

function unique(branches) {
  const seen = new Set();
  return branches.filter((branch) => {
    const key = JSON.stringify(branch);
    return !seen.has(key) && seen.add(key);
  });
}

/** Puts branches with the same first set together; one moves only past branches that begin with other code units. */
function groupedByFirst(branches) {
  const groups = [];
  for (const branch of branches) {
    const group = groupFor(branch, groups);
    if (group) {
      group.push(branch);
    } else {
      groups.push([branch]);
    }
  }
  return groups;
}

function groupFor(branch, groups) {
  const first = branch[0];
  if (first?.kind !== 'set') {
    return null;
  }
  for (let i = groups.length - 1; i >= 0; i--) {
    const other = groups[i][0][0];
    if (other?.kind !== 'set') {
      return null;
    }
    if (sets.equal(other.set, first.set)) {
      return groups[i];
    }
    if (!sets.disjoint(other.set, first.set)) {
      return null;
    }
  }
  return null;
}

function mergedSets(branches) {
  const merged = [];
  for (const branch of branches) {
    const last = merged[merged.length - 1];
    if (branch.kind === 'set' && last?.kind === 'set') {
      merged[merged.length - 1] = { kind: 'set', set: sets.union(last.set, branch.set) };
    } else {
      merged.push(branch);
    }
  }
  return merged;
}
