(function () {
  "use strict";
  document.getElementById("@print").addEventListener("click", function () { print(); });
  // As in the end, where the slides go in steps.
  document.querySelectorAll(".picture .fragment").forEach(function (fragment) { fragment.classList.add("visible"); });
  // What is printed before it was scrolled to would lack its images.
  addEventListener("load", function () {
    document.querySelectorAll('img[loading="lazy"]:not([hidden])').forEach(function (image) { image.loading = "eager"; });
  });
})();
