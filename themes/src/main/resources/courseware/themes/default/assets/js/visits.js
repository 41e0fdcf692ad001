// Says in lists of lessons which were opened and read to their end, and leads on from where one was.
(function () {
  "use strict";
  var store = window.CourseRecord;
  var words = document.getElementById("@progress");
  if (!words) return;
  words = words.dataset;
  var motif = document.getElementById("@motif");
  var address = store.address;

  show();
  // A page that the browser kept whole knows nothing of what was read since.
  addEventListener("pageshow", function (event) { if (event.persisted) show(); });

  function show() {
    forget();
    var kept = store.read();
    if (!kept.seen.length && !store.rights().size) return;
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
        var done = own.filter(function (goal) { return store.right(store.rights(), goal) === store.count(goal); }).length;
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
