// Code of which learners pick lines.
(function () {
  "use strict";
  var words = document.getElementById("@quizWords").dataset;
  var more = document.getElementById("@quizMoreWords").dataset;

  window.QuizKinds = Object.assign(window.QuizKinds || {}, { lines: lines });

  function lines(quiz, solution) {
    var marks = window.QuizMarks;
    var judged = solution.querySelector(":scope > [data-part=judged]");
    var right = numbers(judged.dataset.answer);
    var rows = Array.from(quiz.querySelectorAll(":scope > [data-part=lines] .code-line")).map(function (line, index) {
      var text = line.textContent.trim();
      var input = marks.create("input");
      input.type = right.length > 1 ? "checkbox" : "radio";
      input.name = quiz.id + "@lines";
      input.setAttribute("aria-label", window.wording(more.line, line.dataset.number || "−") + ": " + text);
      line.prepend(input);
      // The last sign of a line ends it; what is said of it stands before that.
      var flag = marks.create("span", "flag");
      var end = line.lastChild;
      if (end.nodeType === Node.TEXT_NODE && end.data.slice(-1) === "\n") end.splitText(end.data.length - 1).before(flag);
      else line.append(flag);
      line.addEventListener("click", function (event) {
        if (event.target !== input && !event.target.closest("a") && !String(getSelection())) input.click();
      });
      return { input: input, flag: flag, number: index + 1, text: index + 1 + ": " + text };
    });

    function numbers(text) {
      return text.split(",").map(Number);
    }

    function chosen() {
      return rows.filter(function (row) { return row.input.checked; });
    }

    // What is said of the lines that were picked, each named.
    function said(picked) {
      var all = marks.create("div");
      Array.from(judged.children).forEach(function (item) {
        var of = numbers(item.dataset.lines);
        var feedback = item.querySelector(":scope > .feedback");
        if (!feedback || !picked.some(function (row) { return of.indexOf(row.number) >= 0; })) return;
        all.append(item.querySelector("strong").cloneNode(true), feedback.cloneNode(true));
      });
      return all;
    }

    return {
      code: true,
      fields: rows.map(function (row) { return row.input; }),
      read: function () {
        var picked = chosen();
        return picked.length ? picked.map(function (row) { return row.text; }) : null;
      },
      fill: function (texts) {
        rows.forEach(function (row) { row.input.checked = texts.indexOf(row.text) >= 0; });
      },
      judge: function () {
        var picked = chosen();
        var good = 0;
        picked.forEach(function (row) {
          var fits = right.indexOf(row.number) >= 0;
          good += fits ? 1 : 0;
          marks.mark(row.flag, fits);
        });
        var wrong = picked.length - good;
        return {
          right: wrong ? 0 : good, all: right.length, tell: said(picked),
          more: wrong ? words.notRight : words.missing
        };
      },
      clear: function () { rows.forEach(function (row) { marks.unmark(row.flag); }); }
    };
  }
})();
