// The page of one's own progress: what was read, answered and reached, what is due, and a way to take it along.
(function () {
  "use strict";
  var page = document.getElementById("@my-progress");
  var store = window.CourseRecord;
  var words = page.dataset;
  var LARGEST = 5000000;
  var titles = new Map();
  page.querySelectorAll("[data-lesson]").forEach(function (lesson) {
    var link = lesson.querySelector("a");
    titles.set(store.address(link.href), link.textContent);
  });

  show();
  openWhatIsInWork();
  addEventListener("pageshow", function (event) { if (event.persisted) show(); });
  addEventListener("storage", show);

  on("export", save);
  on("import", function () { part("file").click(); });
  on("reset", function () {
    if (!confirm(words.sure)) return;
    store.forget();
    store.forgetWritings();
    show();
    tell(words.wasReset);
  });
  part("file").addEventListener("change", load);

  function part(name) {
    return page.querySelector("[data-part=" + name + "]");
  }

  function on(name, work) {
    page.querySelector("[data-do=" + name + "]").addEventListener("click", work);
  }

  function tell(text) {
    part("status").textContent = text;
  }

  function show() {
    var kept = store.read();
    var day = window.Review.today();
    lessons(kept);
    review(kept, day);
    answers(kept);
  }

  // Of many lessons those are looked for among which one is: where one was last, else where something is left to read.
  function openWhatIsInWork() {
    var units = Array.from(page.querySelectorAll("details.unit"));
    var last = store.read().last;
    var here = units.find(function (unit) {
      return Array.from(unit.querySelectorAll("[data-lesson]")).some(function (lesson) { return addressOf(lesson) === last; });
    }) || units.find(function (unit) { return unit.querySelector("[data-lesson]:not([data-state=read])"); }) || units[0];
    units.forEach(function (unit) { unit.open = unit === here; });
  }

  function addressOf(lesson) {
    return store.address(lesson.querySelector("a").href);
  }

  function lessons(kept) {
    var all = 0, read = 0, asked = 0, right = 0, goals = 0, reached = 0, points = 0, won = 0;
    page.querySelectorAll("[data-lesson]").forEach(function (lesson) {
      var here = addressOf(lesson);
      var isRead = kept.read.indexOf(here) >= 0;
      var isSeen = isRead || kept.seen.indexOf(here) >= 0;
      all++;
      read += isRead ? 1 : 0;
      lesson.dataset.state = isRead ? "read" : isSeen ? "seen" : "";
      var questions = store.questions(lesson.dataset.questions, here);
      var rights = store.right(store.rights(), questions);
      var count = store.count(questions);
      asked += count;
      right += rights;
      points += store.points(questions);
      won += store.points(questions, store.rights());
      var facts = [];
      if (isSeen) facts.push(isRead ? words.read : words.visited);
      if (store.begun(kept.answers, questions)) facts.push(window.wording(words.right, rights, count));
      else if (count) facts.push(window.wording(words.asks, count));
      lesson.querySelector(".state").textContent = facts.join(" · ");
      lesson.querySelectorAll("[data-serving]").forEach(function (goal) {
        var serving = store.questions(goal.dataset.serving, here);
        var done = serving.length > 0 && store.right(store.rights(), serving) === store.count(serving);
        goals++;
        reached += done ? 1 : 0;
        goal.classList.toggle("reached", done);
        goal.querySelector(".state").textContent = done ? words.reached : "";
      });
    });
    page.querySelectorAll("details.unit").forEach(function (unit) {
      unit.querySelector("summary > .state").textContent = window.wording(words.readCount,
        unit.querySelectorAll("[data-state=read]").length, unit.querySelectorAll("[data-lesson]").length);
    });
    figure("read", read, all);
    figure("right", right, asked);
    figure("reached", reached, goals);
    figure("points", won, points);
  }

  function figure(name, some, all) {
    var place = part(name);
    place.hidden = !all;
    place.querySelector("b").textContent = some + " / " + all;
    var bar = place.querySelector("progress");
    bar.max = all || 1;
    bar.value = some;
  }

  function review(kept, day) {
    var due = window.Review.due(kept.answers, day);
    var list = part("due");
    list.textContent = "";
    due.slice(0, 50).forEach(function (name) {
      list.append(item(kept.answers[name].way));
    });
    var next = window.Review.next(kept.answers, day);
    part("due-count").textContent = due.length
      ? window.wording(words.due, due.length)
      : next ? window.wording(words.nextDue, next - day) : words.noneDue;
    var start = part("start-review");
    start.hidden = !due.length;
    if (due.length) start.href = store.root + kept.answers[due[0]].way.replace("#", "?review#");
  }

  function item(way) {
    var line = document.createElement("li");
    var link = document.createElement("a");
    link.href = store.root + way.replace("#", "?review#");
    link.textContent = titleOf(way);
    line.append(link);
    return line;
  }

  // What the page's own list calls the lesson, and the question's place there.
  function titleOf(way) {
    var here = store.address(store.root + way);
    return (titles.get(here) || here) + ", " + (way.split("#")[1] || "").replace(/^quiz-/, words.question + " ");
  }

  // As the course goes: lesson by lesson, and there by the numbers of the questions.
  function placeOf(way, order) {
    var number = /^\D*(\d{1,3})$/.exec(way.split("#")[1] || "");
    return order.indexOf(store.address(store.root + way)) * 1000 + (number ? Number(number[1]) : 0);
  }

  function answers(kept) {
    var list = part("answers");
    list.textContent = "";
    var order = Array.from(titles.keys());
    Object.keys(kept.answers).sort(function (one, other) {
      return placeOf(kept.answers[one].way, order) - placeOf(kept.answers[other].way, order);
    }).forEach(function (name) {
      var answer = kept.answers[name];
      if (!answer.checked) return;
      var line = item(answer.way);
      line.querySelector("a").href = store.root + answer.way;
      var said = document.createElement(answer.code ? "pre" : "span");
      said.className = "given";
      said.textContent = answer.given.join(answer.code ? "\n" : ", ");
      var state = document.createElement("span");
      state.className = "state";
      // What has no day was judged by nobody.
      state.textContent = !answer.day ? "" : answer.right ? words.isRight
        : answer.how === "hard" ? words.partly : words.isWrong;
      if (answer.day && answer.how !== "hard") state.classList.add(answer.right ? "right" : "wrong");
      line.append(" ", said, " ", state);
      list.append(line);
    });
    var written = store.writings();
    Object.keys(written).sort().forEach(function (name) {
      if (!written[name].trim()) return;
      var line = item(name.replace(/^\w+ /, ""));
      var link = line.querySelector("a");
      link.href = link.href.replace("?review#", "#");
      link.textContent = link.textContent.split(", ")[0] + ", " + words.writings;
      var said = document.createElement("span");
      said.className = "given";
      said.textContent = written[name];
      line.append(" ", said);
      list.append(line);
    });
    part("no-answers").hidden = Boolean(list.children.length);
  }

  function save() {
    var kept = Object.assign({}, store.read(), {
      answers: store.read().answers,
      course: document.documentElement.dataset.course,
      writings: store.writings()
    });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(kept, null, 1)], { type: "application/json" }));
    link.download = "progress.json";
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  function load() {
    var file = part("file").files[0];
    part("file").value = "";
    if (!file) return;
    if (file.size > LARGEST) return tell(words.notProgress);
    file.text().then(function (text) {
      var found;
      try {
        found = JSON.parse(text);
      } catch (damaged) {
        return tell(words.notProgress);
      }
      if (!found || found.version !== 1 || !found.answers || !Array.isArray(found.seen)) return tell(words.notProgress);
      if (found.course !== document.documentElement.dataset.course && !confirm(window.wording(words.otherCourse, String(found.course)))) return;
      var could = store.change(function (kept) { join(kept, store.of(found)); });
      could = store.keepWritings(found.writings) && could;
      show();
      tell(could ? words.wasImported : words.notKept);
    });
  }

  // What both know, of each answer the later one; of a bank those questions are asked that are asked here already.
  function join(kept, other) {
    ["seen", "read"].forEach(function (list) {
      other[list].forEach(function (one) { if (kept[list].indexOf(one) < 0) kept[list].push(one); });
    });
    if (!kept.last) {
      kept.last = other.last;
      kept.way = other.way;
      kept.title = other.title;
    }
    Object.keys(other.answers).forEach(function (name) {
      var own = kept.answers[name];
      if (!own || own.day <= other.answers[name].day) kept.answers[name] = other.answers[name];
    });
    Object.keys(other.banks).forEach(function (name) { kept.banks[name] = kept.banks[name] || other.banks[name]; });
  }
})();
