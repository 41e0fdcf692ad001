// Shows a question with other numbers, and other questions of a bank. The build has computed the draws: a line each, in it by tabs what each place shows,
// then value, tolerance and what is shown of each answer.
(function () {
  "use strict";
  var FACTS = 4;

  function of(quiz) {
    if (!quiz.dataset.draws) return null;
    var rows = quiz.dataset.draws.split("\n").map(function (row) { return row.split("\t"); });
    var answers = quiz.dataset.quiz === "number" ? Array.from(quiz.querySelectorAll("[data-tolerance]")) : [];
    var made = { count: rows.length, at: 0, show: show };
    return made;

    function show(at) {
      made.at = at >= 0 && at < rows.length ? at : 0;
      var row = rows[made.at];
      quiz.querySelectorAll("[data-drawn]").forEach(function (place) {
        place.textContent = row[place.dataset.drawn - 1];
      });
      var facts = row.length - FACTS * answers.length;
      answers.forEach(function (answer, index) {
        var own = row.slice(facts + FACTS * index);
        answer.dataset.text = own[0];
        answer.dataset.tolerance = own[1];
        var shown = answer.querySelector("strong");
        var unit = quiz.querySelector("[data-part=entry] .unit");
        shown.textContent = own[2] + (unit ? " " + unit.textContent : "");
        var tolerance = answer.querySelector("strong + span");
        if (tolerance) tolerance.textContent = " ± " + own[3];
      });
    }
  }

  // A bank: its questions were made by quiz.js before, since they say how they stand.
  function bank(place, store, words, nameOf) {
    var name = store.address(location.href) + "#" + place.id;
    var asked = place.querySelector(":scope > [data-part=asked]");
    var others = place.querySelector(":scope > [data-part=others]");
    if (!others) return;
    var rest = Array.from(others.querySelectorAll(":scope > [data-quiz]"));
    var all = Array.from(asked.children);
    var count = all.length;
    // In the order in which they are written, so that their numbers rise.
    place.dataset.bank.split(" ").forEach(function (at, index) { rest.splice(Number(at), 0, all[index]); });
    all = rest;
    var bar = document.createElement("p");
    bar.className = "bank-bar";
    var more = document.createElement("button");
    more.type = "button";
    more.textContent = words.otherQuestions;
    bar.append(more);
    asked.after(bar);
    others.hidden = true;

    var kept = store.read().banks[name] || [];
    ask(all.filter(function (quiz) { return kept.indexOf(quiz.id) >= 0; }));
    seek();
    addEventListener("hashchange", seek);
    more.addEventListener("click", function () {
      ask(next());
      store.change(function (record) { record.banks[name] = shown().map(function (quiz) { return quiz.id; }); });
      var first = shown()[0];
      first.tabIndex = -1;
      first.focus({ preventScroll: true });
      first.scrollIntoView();
    });

    function shown() {
      return Array.from(asked.children);
    }

    function ask(chosen) {
      if (chosen.length !== count) return;
      shown().forEach(function (quiz) { others.append(quiz); });
      all.forEach(function (quiz) { if (chosen.indexOf(quiz) >= 0) asked.append(quiz); });
    }

    // What was never asked first, then what was asked longest ago.
    function next() {
      var answers = store.some(all.map(nameOf));
      var now = shown();
      return all.map(function (quiz) {
        var answer = answers[nameOf(quiz)];
        var day = answer && answer.checked ? answer.day + (answer.right ? 1e7 : 1) : 0;
        return { quiz: quiz, order: day + (now.indexOf(quiz) < 0 ? 0 : 1e9) + Math.random() };
      }).sort(function (one, other) { return one.order - other.order; })
        .slice(0, count).map(function (one) { return one.quiz; });
    }

    // Where an address leads to a question that isn't asked now.
    function seek() {
      var wanted = window.targetOf(location.hash);
      if (all.indexOf(wanted) < 0 || wanted.parentNode === asked) return;
      ask([wanted].concat(shown().slice(1)));
      wanted.scrollIntoView();
    }
  }

  window.QuizDraw = { of: of, bank: bank };
})();
