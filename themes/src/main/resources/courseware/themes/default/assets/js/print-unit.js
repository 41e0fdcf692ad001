(function () {
  "use strict";
  var choice = document.getElementById("@print-what"),
    root = document.documentElement,
    cover = document.getElementById("@cover"),
    heading = cover.querySelector("h1"),
    course = heading.textContent,
    title = document.title,
    main = document.getElementById("@main");
  // By the id of each part, that of its unit.
  var units = Object.create(null), unit = "";
  main.querySelectorAll(":scope > .part").forEach(function (part) {
    if (part.matches(".unit")) { unit = part.id; }
    units[part.id] = part.matches(".glossary") ? "" : unit;
  });
  function leads(link) {
    var part = window.targetOf(link.hash);
    return part ? units[part.id] : undefined;
  }

  function show(wanted) {
    choice.value = wanted;
    // An address may name a unit that isn't there any more.
    if (choice.selectedIndex < 0) { choice.value = ""; }
    var only = choice.value;
    function leave(element, of) { element.hidden = Boolean(only) && of !== only; }
    main.querySelectorAll(":scope > .part").forEach(function (part) { leave(part, units[part.id]); });
    main.querySelectorAll(".whole-contents > ol > li").forEach(function (entry) {
      leave(entry, leads(entry.querySelector("a")));
    });
    var answered = false;
    main.querySelectorAll(".page-answers").forEach(function (answers) {
      leave(answers, leads(answers.querySelector("a")));
      answered = answered || !answers.hidden;
    });
    main.querySelectorAll(".answers-at-end").forEach(function (answers) { answers.hidden = !answered; });
    var named = only ? choice.options[choice.selectedIndex].text : "";
    cover.querySelectorAll(".of").forEach(function (line) { line.hidden = !only; });
    cover.querySelectorAll(".lead").forEach(function (line) { line.hidden = Boolean(only); });
    heading.textContent = named || course;
    root.dataset.page = named;
    // Browsers name the file after it that they print into.
    document.title = named ? named + " · " + course : title;
  }
  // A link may lead into a unit that isn't shown.
  function reach() {
    var at = window.targetOf(location.hash);
    if (at && at.closest("[hidden]")) {
      show("");
      at.scrollIntoView();
    }
  }
  choice.addEventListener("change", function () { show(choice.value); });
  addEventListener("hashchange", reach);
  show(new URLSearchParams(location.search).get("unit") || "");
  reach();
})();
