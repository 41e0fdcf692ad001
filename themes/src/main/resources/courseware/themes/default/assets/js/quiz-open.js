// Questions that learners answer in words of their own, compare with an answer, and judge themselves.
(function () {
  "use strict";
  var words = document.getElementById("@quizWords").dataset;
  var more = document.getElementById("@quizMoreWords").dataset;
  var LONGEST = 10000;

  window.QuizKinds = Object.assign(window.QuizKinds || {}, { open: open });

  function open(quiz, solution) {
    var marks = window.QuizMarks;
    var field = marks.create("textarea");
    field.rows = 4;
    field.maxLength = LONGEST;
    field.setAttribute("aria-label", words.answer);
    quiz.querySelector(":scope > [data-part=entry]").append(field);
    var rating = marks.create("fieldset", "rating");
    rating.append(marks.create("legend", "", more.rate));
    rating.hidden = true;
    solution.after(rating);
    var ways = ["good", "hard", "again"].map(function (how) {
      var label = marks.create("label");
      var input = marks.create("input");
      input.type = "radio";
      input.name = quiz.id + "@rating";
      input.value = how;
      input.addEventListener("change", function () { quiz.querySelector(":scope > .quiz-bar > .check").click(); });
      label.append(input, more[how]);
      rating.append(label);
      return input;
    });
    // Another answer isn't rated yet.
    field.addEventListener("input", function () { rate(""); });

    function rate(how) {
      ways.forEach(function (way) { way.checked = way.value === how; });
    }

    return {
      check: more.compare,
      fields: [field].concat(ways),
      read: function () { return field.value.trim() ? [field.value] : null; },
      fill: function (texts, known) {
        field.value = texts[0].slice(0, LONGEST);
        rate(!known || !known.checked ? "" : known.right ? "good" : known.how === "hard" ? "hard" : "again");
      },
      judge: function () {
        var way = ways.find(function (one) { return one.checked; });
        solution.open = true;
        rating.hidden = false;
        if (!way) return { right: 0, all: 1, waits: true, more: more.compareFirst };
        return { right: way.value === "good" ? 1 : 0, all: 1, how: way.value, more: way.value === "good" ? more.rated : more.returns };
      },
      clear: function () { rating.hidden = rating.hidden || !field.value.trim(); }
    };
  }
})();
