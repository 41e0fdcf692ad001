// The speaker's clocks: time of day, time spoken, and the pace, which shares the planned minutes among the slides by
// how much there is to say about each.
(function () {
  "use strict";
  var WORDS_OF_A_SLIDE = 25;
  var store = "speaker:" + location.pathname;
  var state = { spent: 0, since: 0, planned: 0, size: 0 };
  var slides = [];
  var current = 0;

  window.SpeakerTime = {
    begin: begin,
    arrived: function (index, stepped) {
      current = index;
      if (stepped && !state.since && state.spent === 0) run();
      show();
    },
    size: function (step) {
      state.size = Math.max(-4, Math.min(8, state.size + step));
      keep();
      document.documentElement.style.setProperty("--notes-scale", Math.pow(1.12, state.size));
    },
  };

  function begin(all) {
    slides = all;
    try {
      var kept = JSON.parse(sessionStorage.getItem(store)) || {};
      Object.keys(state).forEach(function (name) {
        if (Number.isFinite(kept[name])) state[name] = kept[name];
      });
    } catch (storageForbidden) {
      // Then a reload begins anew.
    }
    if (!(state.planned > 0)) state.planned = Number(document.body.dataset.minutes) || slides.length;
    var planned = byId("@planned");
    planned.value = state.planned;
    planned.addEventListener("change", function () {
      if (Number(planned.value) > 0) state.planned = Number(planned.value);
      keep();
      show();
    });
    byId("@run").addEventListener("click", function () {
      if (state.since) stop();
      else run();
      show();
    });
    byId("@reset").addEventListener("click", function () {
      state.spent = 0;
      state.since = 0;
      keep();
      show();
    });
    window.SpeakerTime.size(0);
    setInterval(show, 500);
    show();
  }

  function run() {
    state.since = Date.now();
    keep();
  }

  function stop() {
    state.spent = elapsed();
    state.since = 0;
    keep();
  }

  function keep() {
    try {
      sessionStorage.setItem(store, JSON.stringify(state));
    } catch (storageForbidden) {
      // Then a reload begins anew.
    }
  }

  function elapsed() {
    return state.spent + (state.since ? Date.now() - state.since : 0);
  }

  function show() {
    var spent = elapsed();
    var run = byId("@run");
    byId("@clock").textContent = new Date().toLocaleTimeString(document.documentElement.lang,
      { hour: "2-digit", minute: "2-digit" });
    byId("@elapsed").textContent = minutes(spent);
    run.textContent = state.since ? run.dataset.pause : spent ? run.dataset.resume : run.dataset.start;
    pace(spent);
  }

  // Within the time that the current slide has is on time; else it tells by how many slides and how much time.
  function pace(spent) {
    var box = byId("@pace");
    var words = box.dataset;
    var ends = plan();
    var begins = current === 0 ? 0 : ends[current - 1];
    var late = spent > ends[current] ? spent - ends[current] : spent < begins ? spent - begins : 0;
    var due = ends.findIndex(function (end) { return spent <= end; });
    var by = Math.abs((due < 0 ? slides.length - 1 : due) - current);
    var text = words.onTime;
    if (!spent && !state.since) text = words.notStarted;
    else if (late) {
      var time = minutes(Math.abs(late));
      text = by ? window.wording(late > 0 ? words.behindSlides : words.aheadSlides, by, time)
        : window.wording(late > 0 ? words.behind : words.ahead, time);
    }
    if (box.textContent !== text) box.textContent = text;
    box.className = "pace " + (late > 0 ? "late" : late < 0 ? "early" : "");
  }

  // When each slide ends, in milliseconds; timers of exercises have their own minutes.
  function plan() {
    var whole = state.planned * 60000;
    var timers = slides.map(function (slide) {
      return Array.from(slide.querySelectorAll(".timer[data-minutes]")).reduce(function (sum, timer) {
        return sum + (Number(timer.dataset.minutes) || 0) * 60000;
      }, 0);
    });
    var weights = slides.map(function (slide) {
      return WORDS_OF_A_SLIDE + slide.textContent.split(/\s+/).length;
    });
    var fixed = sum(timers);
    var scale = fixed > whole * 0.8 ? whole * 0.8 / fixed : 1;
    var rest = (whole - fixed * scale) / sum(weights);
    var end = 0;
    return slides.map(function (slide, index) {
      end += timers[index] * scale + weights[index] * rest;
      return end;
    });
  }

  function sum(numbers) {
    return numbers.reduce(function (one, other) { return one + other; }, 0);
  }

  function minutes(time) {
    var seconds = Math.floor(time / 1000);
    return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
  }

  function byId(id) {
    return document.getElementById(id);
  }
})();
