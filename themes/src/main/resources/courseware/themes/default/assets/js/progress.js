// Remembers, in this browser only, which lessons were opened, and says so in lists of lessons.
(function () {
  "use strict";
  var home = document.querySelector(".course-title");
  var words = document.getElementById("@progress");
  if (!home || !words) return;
  words = words.dataset;
  var motif = document.getElementById("@motif");
  var root = home.href.replace(/[^/]*$/, "");
  var key = "visited " + root;

  // A server may leave out .html and index.html.
  function address(url) {
    return url.split(/[?#]/)[0].replace(root, "").replace(/(^|\/)index(\.html)?$/, "$1").replace(/\.html$/, "");
  }

  function read() {
    try {
      var kept = JSON.parse(localStorage.getItem(key));
      return kept && Array.isArray(kept.seen) ? kept : { seen: [] };
    } catch (storageForbiddenOrForeign) {
      return { seen: [] };
    }
  }

  function write(kept) {
    try {
      if (kept) localStorage.setItem(key, JSON.stringify(kept));
      else localStorage.removeItem(key);
    } catch (storageForbidden) {
      // Then nothing is remembered.
    }
  }

  var body = document.body.classList;
  if (body.contains("lesson") || body.contains("dialog")) remember();
  else show();
  // A page that the browser kept whole knows nothing of what was read since.
  addEventListener("pageshow", function (event) {
    if (event.persisted && !body.contains("lesson") && !body.contains("dialog")) show();
  });

  function remember() {
    var here = address(location.href);
    var kept = read();
    if (kept.seen.indexOf(here) < 0) kept.seen.push(here);
    kept.last = here;
    // For a front page that doesn't list it.
    kept.way = location.href.split(/[?#]/)[0].replace(root, "");
    kept.title = document.querySelector("h1").textContent;
    write(kept);
  }

  function show() {
    forget();
    var kept = read();
    var last = null;
    var any = false;
    document.querySelectorAll(".lessons").forEach(function (list) {
      var seen = 0;
      // Slides alone are no page to be visited.
      var lessons = Array.from(list.children).filter(function (item) { return !item.querySelector(".kind.deck"); });
      lessons.forEach(function (item) {
        var link = item.querySelector("a");
        var here = address(link.href);
        if (here === kept.last) last = link;
        if (kept.seen.indexOf(here) < 0) return;
        seen++;
        mark(item);
      });
      any = any || seen > 0;
      count(list, seen, lessons.length);
    });
    draw(kept.seen);
    if (last) goOn(last.getAttribute("href"), last.firstChild.textContent);
    else if (leads(kept.way) && document.querySelector(".units > .alone")) {
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

  function mark(item) {
    var facts = item.querySelector(".facts");
    if (!facts) {
      facts = document.createElement("p");
      facts.className = "facts";
      item.append(facts);
    }
    facts.prepend(span("visited", words.visited));
  }

  function count(list, seen, all) {
    var unit = list.closest(".unit");
    var facts = unit && unit.querySelector("header .facts");
    if (facts && seen) facts.append(span("seen", window.wording(words.visitedCount, seen, all)));
  }

  // What is kept may be foreign.
  function leads(way) {
    return typeof way === "string" && way !== "" && way.indexOf(":") < 0;
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
      write(null);
      show();
      start.querySelector(".button").focus();
    });
    start.append(button);
  }

  function forget() {
    document.querySelectorAll(".lessons .visited, .units .seen, .forget").forEach(function (sign) { sign.remove(); });
    if (motif) [motif].concat(dots()).forEach(function (drawn) { drawn.removeAttribute("data-seen"); });
    var start = document.querySelector(".start");
    if (!start || !start.first) return;
    var button = start.querySelector(".button");
    button.textContent = start.first[0];
    button.setAttribute("href", start.first[1]);
    start.querySelector("span").textContent = start.first[2];
  }
})();
