// Formulas within text that are wider than their place scroll; those, and no others, are reached by keyboard.
(function () {
  "use strict";
  var sizes = new ResizeObserver(function (entries) {
    var wide = entries.map(function (entry) { return entry.target.scrollWidth > entry.target.clientWidth; });
    entries.forEach(function (entry, index) {
      if (wide[index]) entry.target.setAttribute("tabindex", "0");
      else entry.target.removeAttribute("tabindex");
    });
  });
  document.querySelectorAll(":not(.formula) > math").forEach(function (formula) { sizes.observe(formula); });
})();
