// The default theme's fonts, as @fontsource-variable packages. Slanted code needs no face of its own: browsers slant a
// monospaced one well. Where a licence reserves a name, what is made from the font goes by another.
export const FONTS = [
  { module: "source-serif-4", name: "Source Serif 4", family: "Course Serif 4", styles: ["normal", "italic"] },
  { module: "inter", name: "Inter", family: "Inter", styles: ["normal", "italic"] },
  { module: "jetbrains-mono", name: "JetBrains Mono", family: "JetBrains Mono", styles: ["normal"] },
];
// A browser fetches a subset only when a page has a character in its range, so the others cost nothing but room.
export const SUBSETS = ["cyrillic", "greek", "latin-ext", "latin"];
export const STYLES = ["normal", "italic"];

// What nearly every page has in English or German; all that is Latin is half as large again.
export const BASIC = "U+0020-007E,U+00A0,U+00AB,U+00B0-00B3,U+00B5,U+00B7,U+00B9,U+00BB-00BE,U+00C4,U+00D6-00D7,U+00DC,U+00DF-00E0,U+00E4,U+00E7-00E9,"
  + "U+00F6-00F7,U+00FC,U+2009,U+2013-2014,U+2018-201A,U+201C-201E,U+2026,U+202F,U+2070,U+2074-2079,U+207B,U+20AC,U+2212";

// What a font can do besides and the themes make use of; fractions, ligatures of code and the like are as much again.
export const FEATURES = ["ccmp", "kern", "liga", "locl", "mark", "mkmk", "pnum", "tnum"];

// The Greek letters that stand for something in a text of another language.
export const SYMBOLS = "U+0393-0394,U+0398,U+039B,U+03A0,U+03A3,U+03A6,U+03A8-03A9,U+03B1-03B8,U+03BA-03BE,U+03C0-03C1,U+03C3-03C9";

// Symbols stand alone, so there is nothing to kern.
const PARTS = {
  latin: { name: "basic", range: BASIC, features: FEATURES },
  greek: { name: "greek-symbols", range: SYMBOLS, features: [] },
};

/**
 * The CSS unicode-range of a subset, under which name its characters get a file, and what that can do besides: what is
 * often needed has one of its own.
 */
export function ranges(subset, range) {
  const part = PARTS[subset];
  return part ? [part, { name: subset, range: without(range, part.range), features: FEATURES }] : [{ name: subset, range, features: FEATURES }];
}

/**
 * The weights for which a face has files: a text is seldom in bold italics, code is seldom bold, and so are symbols.
 * What the file holds is its axis: a single weight needs none, and all others begin where fonts begin.
 */
export function weights(font, style, part) {
  return style === "italic" || font.module === "jetbrains-mono" || part.range === SYMBOLS
    ? [{ min: 400, max: 400, axis: 400 }, { min: 401, max: WEIGHT.max, axis: WEIGHT }]
    : [{ ...WEIGHT, axis: WEIGHT }];
}

/** What a CSS unicode-range has and another one hasn't. */
export function without(range, others) {
  const gone = new Set(numbers(others));
  const runs = [];
  for (const number of numbers(range).filter((each) => !gone.has(each))) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? "-" + hex(last) : ""}`).join(",");
}

/** The characters of a CSS unicode-range, as numbers. */
export function numbers(range) {
  return range.split(",").flatMap((part) => {
    const [first, last = first] = part.trim().slice(2).split("-").map((digits) => parseInt(digits, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function hex(number) {
  return number.toString(16).toUpperCase().padStart(4, "0");
}
// Themes use no other weights, and the files are a third smaller for it.
export const WEIGHT = { min: 400, max: 700 };

export function fontFile(font, subset, style) {
  return `${font.module}-${subset}-wght-${style}.woff2`;
}
