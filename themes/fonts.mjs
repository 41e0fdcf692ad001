// The default theme's fonts, as @fontsource-variable packages.
export const FONTS = [
  { module: "source-serif-4", family: "Source Serif 4", weight: "200 900" },
  { module: "inter", family: "Inter", weight: "100 900" },
  { module: "jetbrains-mono", family: "JetBrains Mono", weight: "100 800" },
];
// A browser fetches a subset only when a page has a character in its range, so the others cost nothing but room.
export const SUBSETS = ["cyrillic", "greek", "latin-ext", "latin"];
export const STYLES = ["normal", "italic"];

export function fontFile(font, subset, style) {
  return `${font.module}-${subset}-wght-${style}.woff2`;
}
