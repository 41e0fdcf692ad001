// Remembers, in this browser only, which lessons were opened and read to their end, and says so in lists of lessons; says on a
// lesson which of its objectives were reached.
(function () {
  "use strict";
  var store = window.CourseRecord;
  var words = document.getElementById("@progress");
  if (!words) return;
  words = words.dataset;
  var motif = document.getElementById("@motif");
  var address = store.address;

  var body = document.body.classList;
  if (body.contains("lesson") || body.contains("dialog")) remember();
  else show();
  // A page that the browser kept whole knows nothing of what was read since.
  addEventListener("pageshow", function (event) {
    if (event.persisted && !body.contains("lesson") && !body.contains("dialog")) show();
  });

  function remember() {
    var here = address(location.href);
    store.change(function (kept) {
      if (kept.seen.indexOf(here) < 0) kept.seen.push(here);
      kept.last = here;
      // For a front page that doesn't list it.
      kept.way = location.href.split(/[?#]/)[0].replace(store.root, "");
      kept.title = document.querySelector("h1").textContent;
    });
    watchEnd(here);
    reached();
    document.addEventListener("course-record", reached);
  }

  // A lesson counts as read when its end was seen.
  function watchEnd(here) {
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
    var answers = store.read().answers;
    places.forEach(function (place) {
      var names = store.questions(place.dataset.questions, address(location.href));
      var done = store.right(answers, names) === store.count(names);
      var sign = place.querySelector(".reached");
      if (done && !sign) place.append(span("reached", words.reached));
      if (!done && sign) sign.remove();
    });
  }

  function show() {
    forget();
    var kept = store.read();
    var last = null;
    var any = false;
    document.querySelectorAll(".lessons").forEach(function (list) {
      var seen = 0;
      var goals = 0;
      var reached = 0;
      // Slides alone are no page to be visited.
      var lessons = Array.from(list.children).filter(function (item) { return !item.querySelector(".kind.deck"); });
      lessons.forEach(function (item) {
        var link = item.querySelector("a");
        var here = address(link.href);
        if (here === kept.last) last = link;
        var own = (item.dataset.goals || "").split(";").filter(Boolean).map(function (goal) {
          return store.questions(goal, here);
        });
        var done = own.filter(function (goal) { return store.right(kept.answers, goal) === store.count(goal); }).length;
        goals += own.length;
        reached += done;
        if (kept.seen.indexOf(here) < 0) return;
        seen++;
        var how = kept.read.indexOf(here) < 0 ? words.visited : words.read;
        mark(item, done ? how + ", " + window.wording(words.reachedCount, done, own.length) : how);
      });
      any = any || seen > 0;
      count(list, seen, lessons.length);
      if (reached) tell(list, window.wording(words.reachedCount, reached, goals));
    });
    draw(kept.seen);
    if (last) goOn(last.getAttribute("href"), last.firstChild.textContent);
    else if (kept.way && document.querySelector(".units > .alone")) {
      goOn(kept.way, kept.title);
      any = true;
    }
    if (any) offerToForget();
  }

  function dots() {
    return Array.from(motif.querySelectorAll("[data-unit]"));
  }

  // The course's drawing fills as its lessons are visited. Its dots stand for the listed lessons, in the same order.
  function draw(seen) {
    var drawn = motif ? dots() : [];
    var links = Array.from(document.querySelectorAll(".lessons > li")).map(function (item) { return item.querySelector("a"); });
    if (drawn.length !== links.length) return;
    links.forEach(function (link, index) {
      if (seen.indexOf(address(link.href)) < 0) return;
      drawn[index].setAttribute("data-seen", "");
      motif.setAttribute("data-seen", "");
    });
  }

  function span(name, text) {
    var span = document.createElement("span");
    span.className = name;
    span.textContent = text;
    return span;
  }

  function mark(item, how) {
    var facts = item.querySelector(".facts");
    if (!facts) {
      facts = document.createElement("p");
      facts.className = "facts";
      item.append(facts);
    }
    facts.prepend(span("visited", how));
  }

  function count(list, seen, all) {
    if (seen) tell(list, window.wording(words.visitedCount, seen, all));
  }

  // Beside a unit's title, or above the lessons of its own page.
  function tell(list, text) {
    var unit = list.closest(".unit");
    var facts = unit ? unit.querySelector("header .facts") : document.querySelector(".page-head .facts");
    if (facts) facts.append(span("seen", text));
  }

  function goOn(way, title) {
    var start = document.querySelector(".start");
    var button = start && start.querySelector(".button");
    if (!button) return;
    start.first = start.first || [button.textContent, button.getAttribute("href"), start.querySelector("span").textContent];
    button.textContent = words.goOn;
    button.setAttribute("href", way);
    start.querySelector("span").textContent = title;
  }

  function offerToForget() {
    var start = document.querySelector(".start");
    if (!start) return;
    var button = document.createElement("button");
    button.type = "button";
    button.className = "forget";
    button.textContent = words.forget;
    button.addEventListener("click", function () {
      store.change(function (kept) {
        kept.seen = [];
        kept.read = [];
        kept.last = kept.way = kept.title = "";
      });
      show();
      start.querySelector(".button").focus();
    });
    start.append(button);
  }

  function forget() {
    document.querySelectorAll(".lessons .visited, header .facts > .seen, .forget").forEach(function (sign) { sign.remove(); });
    if (motif) [motif].concat(dots()).forEach(function (drawn) { drawn.removeAttribute("data-seen"); });
    var start = document.querySelector(".start");
    if (!start || !start.first) return;
    var button = start.querySelector(".button");
    button.textContent = start.first[0];
    button.setAttribute("href", start.first[1]);
    start.querySelector("span").textContent = start.first[2];
  }
})();
