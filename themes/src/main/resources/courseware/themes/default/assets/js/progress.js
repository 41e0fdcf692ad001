// Remembers, in this browser only, which lessons were opened and read to their end, and says on a lesson which of its objectives
// were reached.
(function () {
  "use strict";
  var store = window.CourseRecord;
  var words = document.getElementById("@progress");
  var body = document.body.classList;
  if (!words || !body.contains("lesson") && !body.contains("dialog")) return;
  var here = store.address(location.href);
  store.change(function (kept) {
    if (kept.seen.indexOf(here) < 0) kept.seen.push(here);
    kept.last = here;
    // For a front page that doesn't list it.
    kept.way = location.href.split(/[?#]/)[0].replace(store.root, "");
    kept.title = document.querySelector("h1").textContent;
  });
  watchEnd();
  reached();
  document.addEventListener("course-record", reached);

  // A lesson counts as read when its end was seen.
  function watchEnd() {
    var end = document.querySelector("article + *") || document.querySelector("article > :last-child");
    if (!end || !window.IntersectionObserver) return;
    new IntersectionObserver(function (seen, observer) {
      if (!seen.some(function (one) { return one.isIntersecting; })) return;
      observer.disconnect();
      store.change(function (kept) {
        if (kept.read.indexOf(here) < 0) kept.read.push(here);
      });
    }).observe(end);
  }

  // An objective is reached when every question that practises it on this page was answered rightly.
  function reached() {
    var places = document.querySelectorAll(".practice[data-questions]");
    if (!places.length) return;
    var right = store.rights();
    places.forEach(function (place) {
      var names = store.questions(place.dataset.questions, here);
      var done = store.right(right, names) === store.count(names);
      var sign = place.querySelector(".reached");
      if (done && !sign) {
        sign = document.createElement("span");
        sign.className = "reached";
        sign.textContent = words.dataset.reached;
        place.append(sign);
      }
      if (!done && sign) sign.remove();
    });
  }
})();
