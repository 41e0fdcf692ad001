(function () {
  "use strict";
  document.getElementById("print").addEventListener("click", function () { print(); });
  // What is printed before it was scrolled to would lack its images.
  addEventListener("load", function () {
    document.querySelectorAll('img[loading="lazy"]').forEach(function (image) { image.loading = "eager"; });
  });
})();
