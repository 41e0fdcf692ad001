// Lets learners answer quizzes, tells them at once how it went, and remembers it in this browser only.
(function () {
  "use strict";
  var words = document.getElementById("@quizWords").dataset;
  var store = window.CourseRecord;
  var here = store.address(location.href);
  var page = location.href.split(/[?#]/)[0].replace(store.root, "");
  // So long after the last key an answer is kept.
  var WAIT = 400;
  var quizzes = Array.from(document.querySelectorAll(".quiz[data-quiz]"));
  var kept = store.some(quizzes.flatMap(namesOf), page);
  // A question that is asked again because it is due.
  var asked = /[?&]review\b/.test(location.search) && dueHere();
  settle();

  // The next one that is due may be on this page: then the address changes, and nothing else does.
  addEventListener("hashchange", function () {
    var next = window.targetOf(location.hash);
    if (asked && next && next.matches(".quiz[data-quiz]")) location.reload();
  });

  quizzes.forEach(make);
  if (window.QuizDraw) {
    document.querySelectorAll("[data-bank]").forEach(function (bank) { window.QuizDraw.bank(bank, store, words, nameOf); });
  }

  function wayOf(quiz) {
    return page + "#" + quiz.id;
  }

  // Others may stand before it since it was missed, so that an address that counts leads elsewhere.
  function dueHere() {
    var target = window.targetOf(location.hash);
    var due = quizzes.find(function (quiz) {
      var known = kept[nameOf(quiz)];
      return known && known.missed && new URL(store.root + known.way).hash === location.hash;
    }) || target;
    if (due && due !== target) {
      history.replaceState(null, "", "#" + due.id);
      due.scrollIntoView();
    }
    return due;
  }

  // What is kept follows questions to another place, and pages to another address. What is asked no more isn't due any more.
  function settle() {
    var here = quizzes.map(nameOf);
    var stale = Object.keys(kept).filter(function (name) {
      return here.indexOf(name) < 0 && kept[name].missed && kept[name].way.split("#")[0] === page;
    });
    var moved = quizzes.filter(function (quiz) {
      var name = formerly(quiz);
      return name && (name !== nameOf(quiz) || kept[name].way !== wayOf(quiz));
    }).map(function (quiz) { return { from: formerly(quiz), to: nameOf(quiz), way: wayOf(quiz) }; });
    if (!stale.length && !moved.length) return;
    follow(kept);
    store.change(function (record) { follow(record.answers); });

    function follow(answers) {
      stale.forEach(function (name) { if (answers[name]) answers[name].missed = false; });
      moved.forEach(function (one) {
        var known = answers[one.from];
        if (!known) return;
        delete answers[one.from];
        answers[one.to] = known;
        known.way = one.way;
      });
    }
  }

  function make(quiz) {
    var solution = quiz.querySelector(":scope > [data-part=solution]");
    var quizKind = window.QuizKinds[quiz.dataset.quiz](quiz, solution);
    var draws = window.QuizDraw && window.QuizDraw.of(quiz);
    var most = Number(quiz.dataset.tries) || 0;
    var points = quiz.querySelector(":scope > .title > .points");
    var bar = document.createElement("div");
    bar.className = "quiz-bar";
    var check = button(quizKind.check || words.check, "check");
    var again = button(draws ? words.otherNumbers : words.again, "again");
    again.hidden = true;
    var status = document.createElement("p");
    status.setAttribute("role", "status");
    // Says aloud what stands beside the answers.
    var heard = document.createElement("p");
    heard.className = "unseen";
    heard.setAttribute("aria-live", "polite");
    bar.append(check, again, status, heard);
    describe(quiz, quizKind.fields);
    var told = document.createElement("div");
    told.className = "told";
    var below = solution;
    while (below.previousElementSibling.matches("details")) below = below.previousElementSibling;
    quiz.insertBefore(bar, below);
    quiz.insertBefore(told, below);
    quiz.classList.add("live");
    oneByOne(Array.from(quiz.querySelectorAll(":scope > details.hint")));

    check.addEventListener("click", function () {
      var answer = quizKind.read();
      var missing = unanswered();
      if (missing) {
        say(missing);
        return keepInSight();
      }
      tries++;
      var result = judge();
      keepInSight();
      if (result.waits) {
        tries--;
        return;
      }
      window.sayAloud(heard, Array.from(quiz.querySelectorAll(".feedback")).filter(function (one) {
        return !solution.contains(one);
      }).map(function (one) { return one.textContent.trim(); }).join(" "));
      var done = result.right === result.all;
      var helped = Boolean(quiz.querySelector(":scope > details.hint[open]"));
      keep(function (known) {
        var same = known.checked && String(known.given) === String(answer);
        known.given = answer;
        known.checked = true;
        known.right = done;
        var how = "how" in result ? result.how : same ? "" : !done ? "again" : helped || tries > 1 ? "hard" : "good";
        if (how) window.Review.rate(known, how, window.Review.today());
      });
      if (quiz === asked) offerNext();
    });
    again.addEventListener("click", function () {
      tries = 0;
      if (draws) draws.show((draws.at + 1) % draws.count);
      reset();
    });
    quiz.addEventListener("input", function (event) {
      changed("");
      stay(event.target);
    });
    quiz.addEventListener("quiz-change", function (event) { changed(event.detail); });
    quiz.addEventListener("keydown", function (event) {
      if (event.key !== "Enter" || event.isComposing || event.target.type !== "text") return;
      event.preventDefault();
      check.click();
    });

    addEventListener("pagehide", keepGiven);

    var tries = 0;
    var waiting = 0;
    var name = nameOf(quiz);
    var first = quizKind.read();
    var before = kept[name];
    if (draws) draws.show(!before ? 0 : quiz === asked ? (before.draw + 1) % draws.count : before.draw);
    lock();
    if (quiz === asked) {
      say(words.askedAgain);
    } else if (before && before.given.length) {
      quizKind.fill(before.given, before);
      tries = Math.max(before.tries, before.checked ? 1 : 0);
      if (before.checked && !unanswered()) judge();
      if (before.asked && before.asked !== quiz.dataset.asked) say(words.reworded);
    }

    // What to say where there is nothing to check.
    function unanswered() {
      return quizKind.unanswered ? quizKind.unanswered() : quizKind.read() ? "" : words.none;
    }

    function reset() {
      if (first) quizKind.fill(first);
      else quizKind.fields.forEach(empty);
      changed("");
      again.hidden = true;
      solution.open = false;
      lock();
      (quizKind.fields[0] || check).focus();
    }

    function changed(said) {
      quizKind.clear();
      window.sayAloud(heard, "");
      told.textContent = "";
      quiz.classList.remove("done");
      say(said);
      clearTimeout(waiting);
      waiting = setTimeout(keepGiven, WAIT);
    }

    // What was said of another choice is gone, and what stands below it has moved up.
    function stay(field) {
      var choice = field.closest(".options > li, .code-line");
      if (choice) choice.scrollIntoView({ block: "nearest" });
      if (choice) field.scrollIntoView({ block: "nearest" });
    }

    function keepGiven() {
      if (!waiting) return;
      clearTimeout(waiting);
      waiting = 0;
      var answer = quizKind.read();
      keep(function (known) {
        known.given = answer || [];
        known.checked = false;
      });
    }

    function keep(work) {
      clearTimeout(waiting);
      waiting = 0;
      var could = store.keep(name, kept[name], function (known) {
        known.asked = quiz.dataset.asked;
        known.code = Boolean(quizKind.code);
        known.way = wayOf(quiz);
        known.draw = draws ? draws.at : 0;
        known.tries = tries;
        work(known);
        kept[name] = known;
      });
      if (!could) say(words.notKept);
      document.dispatchEvent(new CustomEvent("course-record"));
    }

    // What is to be asked again after this one, or where one stands.
    function offerNext() {
      var all = store.read().answers;
      var next = window.Review.due(all, window.Review.today()).filter(function (one) { return one !== name; })[0];
      var link = document.createElement("a");
      link.className = "next-question";
      link.href = store.root + (next ? all[next].way.replace("#", "?review#") : words.progressPage);
      link.textContent = next ? words.nextQuestion : words.reviewDone;
      var old = bar.querySelector(".next-question");
      if (old) old.remove();
      bar.append(link);
    }

    function judge() {
      var result = quizKind.judge();
      var done = result.right === result.all;
      told.textContent = "";
      if (result.tell) told.append(result.tell);
      var said = done && !("how" in result) ? words.allRight + (points ? " " + points.textContent + "." : "")
        : result.more || window.wording(words.someRight, result.right, result.all);
      say(!most || done ? said : tries < most ? said + " " + window.wording(words.triesLeft, most - tries) : words.noTries);
      quiz.classList.toggle("done", done);
      again.hidden = false;
      if (most) lock(done);
      if (done && "explains" in solution.dataset || most && !done && tries >= most) solution.open = true;
      return result;
    }

    // An answer for which only so many tries are given is shown after them, or once it was found.
    function lock(done) {
      solution.hidden = Boolean(most && !done && tries < most);
      var over = Boolean(most && !done && tries >= most);
      // A button that can't be pressed any more loses the focus, and with it a learner's place on the page.
      if (over && document.activeElement === check) again.focus();
      check.disabled = over;
    }

    function say(text) {
      status.textContent = text;
    }

    // What is said beside the answers pushes down what was pressed and what is said in all, unless one is behind that already.
    function keepInSight() {
      var at = document.activeElement;
      if (!bar.contains(at) && bar.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) return;
      bar.scrollIntoView({ block: "nearest" });
    }
  }

  // What is asked, and in which unit, belongs to the names of the fields.
  function describe(quiz, fields) {
    var asked = quiz.querySelector(":scope > .title + :not([data-part])");
    var unit = quiz.querySelector(":scope > [data-part=entry] .unit");
    if (!asked) return;
    asked.id = asked.id || quiz.id + "@asked";
    quiz.setAttribute("aria-describedby", asked.id);
    if (unit) unit.id = quiz.id + "@unit";
    fields.forEach(function (field) {
      if (field.type === "radio" || field.type === "checkbox") return;
      field.setAttribute("aria-describedby", asked.id + (unit ? " " + unit.id : ""));
    });
  }

  // The next hint shows itself once the one before it was opened.
  function oneByOne(hints) {
    hints.slice(1).forEach(function (hint, index) {
      hint.hidden = true;
      hints[index].addEventListener("toggle", function () { hint.hidden = false; });
    });
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

  // A name of its author's own goes with its page; else the words of the question are its name, wherever it stands.
  function nameOf(quiz) {
    return quiz.hasAttribute("data-named") ? here + "#" + quiz.id : quiz.dataset.asked;
  }

  // The name under which it was kept, maybe when this page had another address; nothing where it wasn't.
  function formerly(quiz) {
    return namesOf(quiz).find(function (name) { return kept[name]; });
  }

  function namesOf(quiz) {
    return [nameOf(quiz)].concat((document.body.dataset.former || "").split(" ").map(function (address) {
      return store.address(store.root + address) + "#" + quiz.id;
    }));
  }
})();
