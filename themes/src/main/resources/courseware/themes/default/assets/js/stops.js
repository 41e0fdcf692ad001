// What is wider than its place scrolls, is reached by keyboard and has a name. What isn't is no stop on the way through a page,
// and no group around the one thing in it, which readers of a screen would be told twice.
(function () {
  "use strict";
  var PLACES = ".table-box, .formula, .listing > pre, .drawing, :not(.formula) > math";
  if (!window.ResizeObserver) return;

  // The place of each thing that is observed: what a place holds may grow, and the place not.
  var places = new Map();
  var written = new Map();
  var sizes = new ResizeObserver(function (entries) {
    var all = Array.from(new Set(entries.map(function (entry) { return places.get(entry.target); })));
    var wide = all.map(function (place) { return place.scrollWidth > place.clientWidth; });
    all.forEach(function (place, index) { stop(place, wide[index]); });
  });

  function stop(place, wide) {
    // Whoever is there isn't sent away.
    if (!wide && place === document.activeElement) return;
    var names = written.get(place);
    Object.keys(names).forEach(function (name) {
      if (!wide) place.removeAttribute(name);
      else if (names[name]) place.setAttribute(name, names[name]);
    });
  }

  document.querySelectorAll(PLACES).forEach(function (place) {
    written.set(place, place.localName === "math" ? { tabindex: "0" }
      : { tabindex: "0", role: place.getAttribute("role"), "aria-label": place.getAttribute("aria-label") });
    [place, place.firstElementChild].filter(Boolean).forEach(function (one) {
      places.set(one, place);
      sizes.observe(one);
    });
  });
})();
