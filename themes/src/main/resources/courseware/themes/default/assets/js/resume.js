// Says on the front page how many questions are due to be asked again.
(function () {
  "use strict";
  var words = document.getElementById("@progress");
  var start = document.querySelector(".start");
  if (!words || !start || !words.dataset.page) return;
  var due = window.CourseRecord.due(window.Review.today());
  if (!due) return;
  var link = document.createElement("a");
  link.className = "due";
  link.href = words.dataset.page + "#@review";
  link.textContent = window.wording(words.dataset.due, due);
  start.after(link);
})();
