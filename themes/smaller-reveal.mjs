// Decks change slides without a transition and have controls, overlays and an overview of their own.
const UNUSED = new RegExp([
  "\\[data-transition",
  "\\[data-background-transition=(?!none)",
  "\\.reveal\\.(slide|convex|concave|zoom|cube|page|fade)\\b",
  "\\.r-overlay",
  "\\.reveal(\\.no-hover)? \\.controls",
  "\\.reveal-scroll",
].join("|"));

/** reveal.js's style sheet without the rules that none of our decks uses. */
export function withoutUnused(sheet) {
  return sheet.replace(/([^{}@;]+)\{[^{}]*\}/g, (rule, selectors) => {
    const kept = selectors.split(/,(?![^(]*\))/).filter((selector) => !UNUSED.test(selector));
    return kept.length ? kept.join(",") + rule.slice(selectors.length) : "";
  });
}
