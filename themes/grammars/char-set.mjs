// Sets of UTF-16 code units, as sorted, disjoint, non-adjacent [low, high] pairs in one flat array.

const LAST = 0xffff;

export const NONE = [];
export const ALL = [0, LAST];
export const DIGIT = [0x30, 0x39];
export const WORD = [0x30, 0x39, 0x41, 0x5a, 0x5f, 0x5f, 0x61, 0x7a];
export const LINE_END = [0x0a, 0x0a, 0x0d, 0x0d, 0x2028, 0x2029];
/** What ECMAScript's `\s` matches (ECMA-262, WhiteSpace and LineTerminator). */
export const SPACE = [
  0x09, 0x0d, 0x20, 0x20, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f,
  0x3000, 0x3000, 0xfeff, 0xfeff,
];

export function single(unit) {
  return [unit, unit];
}

export function union(...sets) {
  const pairs = [];
  for (const set of sets) {
    for (let i = 0; i < set.length; i += 2) {
      pairs.push([set[i], set[i + 1]]);
    }
  }
  pairs.sort((a, b) => a[0] - b[0]);
  const result = [];
  for (const [low, high] of pairs) {
    if (result.length && low <= result[result.length - 1] + 1) {
      result[result.length - 1] = Math.max(result[result.length - 1], high);
    } else {
      result.push(low, high);
    }
  }
  return result;
}

export function complement(set) {
  const result = [];
  let from = 0;
  for (let i = 0; i < set.length; i += 2) {
    if (set[i] > from) {
      result.push(from, set[i] - 1);
    }
    from = set[i + 1] + 1;
  }
  if (from <= LAST) {
    result.push(from, LAST);
  }
  return result;
}

export function intersection(a, b) {
  return complement(union(complement(a), complement(b)));
}

export function difference(a, b) {
  return intersection(a, complement(b));
}

export function disjoint(a, b) {
  return intersection(a, b).length === 0;
}

export function contains(set, unit) {
  for (let i = 0; i < set.length; i += 2) {
    if (unit >= set[i] && unit <= set[i + 1]) {
      return true;
    }
  }
  return false;
}

export function includes(a, b) {
  return difference(b, a).length === 0;
}

export function equal(a, b) {
  return a.length === b.length && a.every((unit, i) => unit === b[i]);
}

export function isSingle(set) {
  return set.length === 2 && set[0] === set[1];
}

/** The units that ECMAScript holds equal to one of the set's when a pattern has flag `i` and not `u`. */
export function ignoringCase(set) {
  const equals = equalUnits();
  if (isSingle(set)) {
    return equals.get(set[0]) ?? set;
  }
  const added = [];
  for (const [unit, all] of equals) {
    if (contains(set, unit)) {
      added.push(all);
    }
  }
  return union(set, ...added);
}

let equalSets;

/** For each code unit that is equal to others, these and itself: ECMA-262, Canonicalize(rer, ch) without `u`. */
function equalUnits() {
  if (!equalSets) {
    const byCanonical = new Map();
    for (let unit = 0; unit <= LAST; unit++) {
      const canonical = canonicalUnit(unit);
      byCanonical.set(canonical, [...(byCanonical.get(canonical) ?? []), unit]);
    }
    equalSets = new Map();
    for (const units of byCanonical.values()) {
      if (units.length > 1) {
        const all = union(...units.map(single));
        units.forEach((unit) => equalSets.set(unit, all));
      }
    }
  }
  return equalSets;
}

function canonicalUnit(unit) {
  const upper = String.fromCharCode(unit).toUpperCase();
  const kept = upper.length !== 1 || (unit >= 128 && upper.charCodeAt(0) < 128);
  return kept ? unit : upper.charCodeAt(0);
}

/** Moves what the set says of surrogates to U+E000–U+E7FF, where the highlighter puts them while it matches. */
export function surrogatesMoved(set) {
  const surrogates = intersection(set, [0xd800, 0xdfff]).map((unit) => unit + 0x800);
  return union(difference(set, [0xe000, 0xe7ff]), surrogates);
}
