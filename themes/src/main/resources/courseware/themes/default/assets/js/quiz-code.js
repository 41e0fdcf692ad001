// Lines of code that learners bring into order and indent, by buttons, keys or dragging; some belong nowhere.
(function () {
  "use strict";
  var words = document.getElementById("@quizWords").dataset;
  var more = document.getElementById("@quizMoreWords").dataset;
  var DEEPEST = 8;
  // An answer is kept as lines, indented by so much.
  var INDENT = "  ";

  window.QuizKinds = Object.assign(window.QuizKinds || {}, { code: code });

  function code(quiz) {
    var marks = window.QuizMarks;
    var pool = quiz.querySelector(":scope > [data-part=pieces]");
    var flat = "flat" in pool.dataset;
    var answer = marks.create("ol", "pieces answer");
    answer.dir = "ltr";
    answer.dataset.empty = more.piecesHere;
    var help = marks.create("p", "help", flat ? more.flatHelp : more.pieceHelp);
    help.id = quiz.id + "@help";
    var bar = marks.create("div", "move");
    var chosen = null;
    var items = Array.from(pool.children).map(function (item, index) {
      var piece = marks.create("button", "piece");
      piece.type = "button";
      piece.append.apply(piece, Array.from(item.childNodes));
      piece.addEventListener("click", function () { if (isUsed(item)) choose(item); else use(item, null, 0); });
      piece.addEventListener("keydown", function (event) { press(event, item); });
      var deep = marks.create("span", "unseen");
      deep.id = quiz.id + "@depth" + (index + 1);
      item.append(piece, deep);
      return { item: item, piece: piece, deep: deep, text: piece.textContent.trim(), place: Number(item.dataset.place), wanted: Number(item.dataset.depth), depth: 0 };
    });
    button("↑", words.up, up);
    button("↓", words.down, down);
    if (!flat) {
      button("⇤", more.outdent, outdent);
      button("⇥", more.indent, indent);
    }
    button("×", more.takeOut, takeOut);
    pool.before(title(more.pieces, pool));
    pool.after(title(words.answer, answer), answer, bar, help);

    window.QuizDrag(items.map(function (one) { return one.item; }), {
      over: function (x, y, item) {
        var drag = window.QuizDrag;
        if (drag.within(answer, x, y, 24)) {
          var place = drag.inList(answer, y, item);
          var step = parseFloat(getComputedStyle(answer).fontSize) * 1.5;
          var left = item.getBoundingClientRect().left - answer.getBoundingClientRect().left;
          place.depth = flat ? 0 : limited(Math.round((left - 8) / step));
          var shown = answer.querySelector(".lands, .lands-behind");
          if (shown) shown.style.setProperty("--landing", (place.depth - known(shown).depth) * step + "px");
          return place;
        }
        if (!isUsed(item) || !drag.within(pool, x, y, 24)) return null;
        pool.classList.add("lands-behind");
        return { list: pool };
      },
      away: function () { window.QuizDrag.away(quiz); },
      drop: function (item, place) {
        if (place.list === answer) use(item, place.before, place.depth);
        else takeOut(item);
      }
    });
    choose(null);

    function title(text, list) {
      var made = marks.create("p", "list-title", text);
      made.id = quiz.id + (list === pool ? "@pieces" : "@answer");
      list.setAttribute("aria-labelledby", made.id);
      return made;
    }

    function button(sign, label, work) {
      var made = marks.create("button", "", sign);
      made.type = "button";
      made.setAttribute("aria-label", label);
      made.addEventListener("click", function () { if (chosen) work(chosen); });
      bar.append(made);
    }

    function limited(depth) {
      return Math.max(0, Math.min(DEEPEST, depth));
    }

    function known(item) {
      return items.find(function (one) { return one.item === item; }) || { depth: 0 };
    }

    function isUsed(item) {
      return item.parentElement === answer;
    }

    function choose(item) {
      chosen = item;
      items.forEach(function (one) { one.item.classList.toggle("chosen", one.item === item); });
      bar.querySelectorAll("button").forEach(function (one) { one.setAttribute("aria-disabled", String(!item)); });
    }

    function press(event, item) {
      var work = { ArrowUp: up, ArrowDown: down, ArrowLeft: outdent, ArrowRight: indent, Delete: takeOut, Backspace: takeOut }[event.key];
      if (!work || !isUsed(item) || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      work(item);
    }

    function up(item) {
      if (item.previousElementSibling) use(item, item.previousElementSibling, known(item).depth);
    }

    function down(item) {
      if (item.nextElementSibling) use(item, item.nextElementSibling.nextElementSibling, known(item).depth);
    }

    function indent(item) {
      if (!flat) use(item, item.nextElementSibling, limited(known(item).depth + 1));
    }

    function outdent(item) {
      if (!flat) use(item, item.nextElementSibling, limited(known(item).depth - 1));
    }

    function use(item, before, depth) {
      put(known(item), before, depth);
      var focused = item.querySelector(".piece");
      if (!bar.contains(document.activeElement)) focused.focus({ preventScroll: true });
      follow(focused);
      choose(item);
      tell(window.wording(words.now, Array.from(answer.children).indexOf(item) + 1, answer.children.length)
        + (depth ? " " + window.wording(more.indented, depth) : ""));
    }

    // Whoever moves a line by keys goes with it; a finger goes on where it is.
    function follow(focused) {
      if (focused.matches(":focus-visible")) focused.parentElement.scrollIntoView({ block: "nearest" });
    }

    function put(one, before, depth) {
      one.depth = depth;
      one.deep.textContent = depth ? window.wording(more.indented, depth) : "";
      marks.described(one.piece, one.deep.id, depth > 0);
      marks.described(one.piece, help.id, true);
      one.item.style.setProperty("--depth", depth);
      answer.insertBefore(one.item, before);
    }

    function takeOut(item) {
      var next = item.nextElementSibling || item.previousElementSibling || pool.firstElementChild || item;
      back(item);
      next.querySelector(".piece").focus({ preventScroll: true });
      follow(next.querySelector(".piece"));
      choose(isUsed(next) ? next : null);
      tell("");
    }

    function back(item) {
      var one = known(item);
      one.depth = 0;
      one.deep.textContent = "";
      marks.described(one.piece, one.deep.id, false);
      marks.described(one.piece, help.id, false);
      item.style.removeProperty("--depth");
      pool.append(item);
    }

    function tell(text) {
      quiz.dispatchEvent(new CustomEvent("quiz-change", { detail: text }));
    }

    function used() {
      return Array.from(answer.children).map(known);
    }

    // Which of the lines stand in the right order: of those that do, as many as can be.
    function inOrder(given, wanted) {
      var most = [];
      for (var i = given.length; i >= 0; i--) {
        most[i] = [];
        for (var j = wanted.length; j >= 0; j--) {
          most[i][j] = i === given.length || j === wanted.length ? 0
            : given[i].text === wanted[j].text ? 1 + most[i + 1][j + 1] : Math.max(most[i + 1][j], most[i][j + 1]);
        }
      }
      var found = new Map();
      for (i = 0, j = 0; i < given.length && j < wanted.length;) {
        if (given[i].text === wanted[j].text) found.set(given[i++], wanted[j++]);
        else if (most[i + 1][j] >= most[i][j + 1]) i++;
        else j++;
      }
      return found;
    }

    return {
      code: true,
      fields: [],
      unanswered: function () { return answer.children.length ? "" : words.notMoved; },
      read: function () { return used().map(function (one) { return INDENT.repeat(one.depth) + one.text; }); },
      // Lines that aren't there any more are left out.
      fill: function (lines) {
        items.forEach(function (one) { back(one.item); });
        lines.slice(0, items.length).forEach(function (line) {
          var one = items.find(function (one) { return one.text === line.trim() && !isUsed(one.item); });
          if (one) put(one, null, flat ? 0 : limited(Math.floor((line.length - line.trimStart().length) / INDENT.length)));
        });
        choose(null);
      },
      judge: function () {
        var given = used();
        var wanted = items.filter(function (one) { return one.place; });
        wanted.sort(function (a, b) { return a.place - b.place; });
        var found = inOrder(given, wanted);
        var least = Math.min.apply(null, given.map(function (one) { return one.depth; }));
        var right = 0;
        var first = 0;
        given.forEach(function (one, index) {
          var as = found.get(one);
          var good = Boolean(as) && (flat || one.depth - least === as.wanted);
          right += good ? 1 : 0;
          if (!good) first = first || index + 1;
          marks.mark(one.item, good, good ? "" : as ? more.wrongIndent : one.place ? more.wrongPlace : more.wrongPiece);
        });
        var all = wanted.length;
        return {
          right: first ? Math.min(right, all - 1) : right,
          all: all,
          more: first ? window.wording(words.someRight, right, all) + " " + window.wording(more.lookAt, first) : words.missing
        };
      },
      clear: function () { items.forEach(function (one) { marks.unmark(one.item); }); }
    };
  }
})();
