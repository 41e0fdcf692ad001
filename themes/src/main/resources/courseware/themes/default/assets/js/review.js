// When to ask a question again: SM-2, as published by P. A. Wozniak, "Optimization of learning", 1990, section 3.2
// (https://super-memory.com/english/ol/sm2.htm). Here an answer is right at once (good), right with a hint or at a later try
// (hard), or missed (again). Days are the reader's own, counted from 1970.
(function () {
  "use strict";
  var QUALITY = { good: 4, hard: 3, again: 1 };
  var LEAST_EASE = 1.3;
  var returns = window.CourseRecord.returns;

  function today(now) {
    var time = now || new Date();
    return Math.floor((time.getTime() - time.getTimezoneOffset() * 60000) / 86400000);
  }

  // Changes an answer's steps by how it went. Several checks on one day count as one, and what wasn't right at once is hard at best.
  function rate(answer, how, day) {
    // A clock that was set back doesn't take days away.
    var at = Math.max(day, answer.day);
    var again = answer.before && answer.day === at;
    if (again && how === "good" && answer.how !== "good") how = "hard";
    var quality = QUALITY[how];
    if (again) {
      answer.step = answer.before[0];
      answer.gap = answer.before[1];
      answer.ease = answer.before[2];
    } else {
      answer.before = [answer.step, answer.gap, answer.ease];
    }
    if (quality < 3) {
      answer.step = 0;
      answer.gap = 1;
    } else {
      answer.step += 1;
      answer.gap = answer.step === 1 ? 1 : answer.step === 2 ? 6 : Math.round(answer.gap * answer.ease);
    }
    answer.ease = Math.max(LEAST_EASE, answer.ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
    answer.how = how;
    answer.day = at;
    answer.due = at + answer.gap;
    if (how !== "good") answer.missed = true;
    return answer;
  }

  // The names of the answers that are due, the longest waiting first.
  function due(answers, day) {
    return Object.keys(answers).filter(function (name) {
      return returns(answers[name]) && answers[name].due <= day;
    }).sort(function (one, other) {
      return answers[one].due - answers[other].due || (one < other ? -1 : 1);
    });
  }

  // The day on which the next one is due, or 0.
  function next(answers, day) {
    return Object.keys(answers).reduce(function (soonest, name) {
      var answer = answers[name];
      return returns(answer) && answer.due > day && (!soonest || answer.due < soonest) ? answer.due : soonest;
    }, 0);
  }

  window.Review = { today: today, rate: rate, due: due, next: next };
})();
