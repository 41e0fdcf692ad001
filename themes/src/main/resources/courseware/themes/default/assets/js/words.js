// What scripts say is written into the page, in its language; here the numbers get into it, and what is heard is said.
(function () {
  "use strict";

  // A text with places {0} and {1}. Where a number chooses among forms, the first line is the language, and each form
  // stands on a line behind its name among CLDR's.
  window.wording = function (message) {
    var given = Array.prototype.slice.call(arguments, 1);
    var lines = message.split("\n");
    var text = lines.length > 1 ? form(lines.shift(), lines, given[0]) : message;
    return text.replace(/\{(\d)\}/g, function (place, number) { return given[number]; });
  };

  // Says something that is heard and not seen. It doesn't stay, since whoever reads on comes to what is seen.
  var HEARD = 5000;
  var hushing = new WeakMap();
  window.sayAloud = function (place, text) {
    clearTimeout(hushing.get(place));
    place.textContent = text;
    if (text) hushing.set(place, setTimeout(function () { place.textContent = ""; }, HEARD));
  };

  function form(language, lines, number) {
    var forms = {};
    lines.forEach(function (line) {
      var end = line.indexOf(" ");
      forms[line.slice(0, end)] = line.slice(end + 1);
    });
    return forms[new Intl.PluralRules(language).select(number)] || forms.other;
  }
})();
