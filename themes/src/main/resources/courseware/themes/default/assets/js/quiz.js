// Lets learners answer quizzes, tells them at once how it went, and remembers it in this browser only.
(function () {
  "use strict";
  var words = document.getElementById("@quizWords").dataset;
  var key = "quiz " + location.href.split(/[?#]/)[0];
  var kept = read();

  document.querySelectorAll(".quiz[data-quiz]").forEach(make);

  function make(quiz) {
    var solution = quiz.querySelector(":scope > [data-part=solution]");
    var quizKind = window.QuizKinds[quiz.dataset.quiz](quiz, solution);
    var bar = document.createElement("div");
    bar.className = "quiz-bar";
    var check = button(words.check, "check");
    var again = button(words.again, "again");
    again.hidden = true;
    var status = document.createElement("p");
    status.setAttribute("role", "status");
    bar.append(check, again, status);
    var told = document.createElement("div");
    told.className = "told";
    var below = solution;
    while (below.previousElementSibling.matches("details")) below = below.previousElementSibling;
    quiz.insertBefore(bar, below);
    quiz.insertBefore(told, below);
    quiz.classList.add("live");

    check.addEventListener("click", function () {
      var answer = quizKind.read();
      if (!answer) return say(words.none);
      judge();
      kept[quiz.id] = { answer: answer, checked: true };
      write();
    });
    again.addEventListener("click", function () {
      delete kept[quiz.id];
      write();
      reset();
    });
    quiz.addEventListener("input", function () { changed(""); });
    quiz.addEventListener("quiz-change", function (event) { changed(event.detail); });
    quiz.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" || event.isComposing || event.target.type !== "text") return;
      event.preventDefault();
      check.click();
    });

    var first = quizKind.read();
    var before = kept[quiz.id];
    if (before && Array.isArray(before.answer)) {
      quizKind.fill(before.answer.filter(function (one) { return typeof one === "string"; }));
      if (before.checked && quizKind.read()) judge();
    }

    function reset() {
      if (first) quizKind.fill(first);
      else quizKind.fields.forEach(empty);
      changed("");
      again.hidden = true;
      solution.open = false;
      (quizKind.fields[0] || check).focus();
    }

    function changed(said) {
      quizKind.clear();
      told.textContent = "";
      quiz.classList.remove("done");
      say(said);
      var answer = quizKind.read();
      if (answer) kept[quiz.id] = { answer: answer };
      else delete kept[quiz.id];
      write();
    }

    function judge() {
      var result = quizKind.judge();
      var done = result.right === result.all;
      told.textContent = "";
      if (result.tell) told.append(result.tell);
      say(done ? words.allRight : result.more || window.wording(words.someRight, result.right, result.all));
      quiz.classList.toggle("done", done);
      again.hidden = false;
      if (done && "explains" in solution.dataset) solution.open = true;
    }

    function say(text) {
      status.textContent = text;
    }
  }

  function button(text, name) {
    var made = document.createElement("button");
    made.type = "button";
    made.className = name;
    made.textContent = text;
    return made;
  }

  function empty(field) {
    if (field.type === "radio" || field.type === "checkbox") field.checked = false;
    else field.value = "";
  }

  function read() {
    try {
      var found = JSON.parse(localStorage.getItem(key));
      return Object.assign(Object.create(null), found && typeof found === "object" ? found : null);
    } catch (storageForbiddenOrForeign) {
      return Object.create(null);
    }
  }

  function write() {
    try {
      if (Object.keys(kept).length) localStorage.setItem(key, JSON.stringify(kept));
      else localStorage.removeItem(key);
    } catch (storageForbidden) {
      // Then answers last as long as the page.
    }
  }
})();
