// Questions without right or wrong: what was chosen stays in this browser, and is judged by nobody.
(function () {
  "use strict";
  var more = document.getElementById("@quizMoreWords").dataset;

  window.QuizKinds = Object.assign(window.QuizKinds || {}, { poll: poll });

  function poll(quiz, solution) {
    var said = Array.from(solution.querySelectorAll(":scope > [data-part=judged] > li"));
    var chooser = window.QuizKinds.choices(quiz, said);
    return Object.assign(chooser, {
      check: more.vote,
      judge: function () {
        var at = chooser.fields.findIndex(function (field) { return field.checked; });
        var feedback = said[at] && said[at].querySelector(":scope > .feedback");
        return { right: 0, all: 1, how: "", more: more.voted, tell: feedback && feedback.cloneNode(true) };
      }
    });
  }
})();
