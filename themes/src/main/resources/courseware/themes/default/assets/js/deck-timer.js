// A paragraph with class "timer" and data-minutes counts down once it is started. Its end is said, not sounded.
(function () {
  "use strict";
  var parts = document.getElementById("@timer-parts");
  var timers = [];

  window.Deck.timers = {
    state: function () { return timers.map(function (timer) { return { left: timer.left, end: timer.end }; }); },
    show: function (states) {
      timers.forEach(function (timer, index) {
        if (!states[index]) return;
        timer.left = states[index].left;
        timer.end = states[index].end;
        show(timer);
      });
    },
  };
  if (window.Deck.mode !== "print") window.Deck.whenReady(prepare);

  function prepare() {
    document.querySelectorAll(".slides .timer[data-minutes]").forEach(function (element) {
      var minutes = Number(element.dataset.minutes);
      if (!(minutes > 0)) return;
      // What the page says in words the timer says in numbers; on paper the words remain.
      var words = document.createElement("span");
      words.className = "timer-minutes";
      words.append.apply(words, element.childNodes);
      element.append(words, parts.content.cloneNode(true));
      element.classList.add("counting");
      var timer = { element: element, whole: Math.round(minutes * 60), left: 0, end: 0, over: false };
      timer.left = timer.whole;
      timers.push(timer);
      show(timer);
      element.addEventListener("click", function (event) {
        var button = event.target.closest("[data-timer]");
        if (!button) return;
        if (button.dataset.timer === "reset") reset(timer);
        else toggle(timer);
      });
    });
    if (timers.length) setInterval(function () { timers.forEach(tick); }, 250);
    window.Deck.actions.timer = function () {
      timers.filter(function (timer) { return Reveal.getCurrentSlide().contains(timer.element); }).slice(0, 1)
        .forEach(toggle);
    };
  }

  function toggle(timer) {
    if (timer.end) {
      timer.left = leftOf(timer);
      timer.end = 0;
    } else {
      if (timer.left <= 0) timer.left = timer.whole;
      timer.end = Date.now() + timer.left * 1000;
    }
    changed(timer);
  }

  function reset(timer) {
    timer.left = timer.whole;
    timer.end = 0;
    changed(timer);
  }

  function changed(timer) {
    show(timer);
    document.dispatchEvent(new CustomEvent("timerchange"));
  }

  function leftOf(timer) {
    return timer.end ? Math.max(0, Math.ceil((timer.end - Date.now()) / 1000)) : timer.left;
  }

  function tick(timer) {
    if (!timer.end) return;
    var before = timer.shown;
    if (leftOf(timer) === 0) {
      timer.left = 0;
      timer.end = 0;
    }
    show(timer);
    if (window.Deck.mode !== "audience" || timer.shown === before) return;
    var end = timer.element.querySelector(".timer-end");
    if (timer.shown === 60 && timer.whole > 60) window.Deck.say(end.dataset.soon);
    if (timer.shown === 0) {
      window.Deck.say(end.dataset.up);
      changed(timer);
    }
  }

  function show(timer) {
    var left = leftOf(timer);
    var button = timer.element.querySelector('[data-timer="toggle"]');
    var end = timer.element.querySelector(".timer-end");
    timer.shown = left;
    timer.element.querySelector(".timer-left").textContent =
      Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
    button.textContent = timer.end ? button.dataset.pause : button.dataset.start;
    timer.element.classList.toggle("over", left === 0);
    end.textContent = left === 0 ? end.dataset.up : "";
  }
})();
