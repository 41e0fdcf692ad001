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
// Themes use no other weights, and the files are a third smaller for it.
export const WEIGHT = { min: 400, max: 700 };

export function fontFile(font, subset, style) {
  return `${font.module}-${subset}-wght-${style}.woff2`;
}
