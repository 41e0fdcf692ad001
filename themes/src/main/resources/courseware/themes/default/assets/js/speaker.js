// The linear twin as the speaker's view: what the audience sees, what comes next, and what is to be said. It follows
// the window with the slides and drives it; without one, it drives its own picture of them.
(function () {
  "use strict";
  if (!/[?&]speaker\b/.test(location.search)) return;
  var KEYS = {
    ArrowRight: "next", PageDown: "next", " ": "next", n: "next", ArrowLeft: "previous", PageUp: "previous",
    p: "previous", ArrowDown: "down", ArrowUp: "up", Home: "first", End: "last", b: "black", ".": "black",
    t: "timer", q: "pointer",
  };
  if (document.documentElement.dir === "rtl") {
    KEYS.ArrowRight = "previous";
    KEYS.ArrowLeft = "next";
  }
  var PATIENCE = 2500;
  var body = document.body;
  var deck = opener;
  var heard = 0;
  var slides = Array.from(document.querySelectorAll(".slide"));
  var shown = "";
  var stepped = false;
  var pointing = false;
  var last = null;

  body.classList.add("speaker");
  document.title = body.dataset.speakerView + " · " + document.title;
  document.querySelector(".frame").before(document.getElementById("@speaker-view").content.cloneNode(true));
  var now = document.querySelector('[id="@now"] iframe');
  var next = document.querySelector('[id="@next"] iframe');
  slides.forEach(function (slide, index) {
    slide.id = slide.id || "@slide-" + (index + 1);
    whole(slide);
    slide.querySelectorAll("details").forEach(function (details) { details.open = true; });
    if (!slide.querySelector(".notes")) slide.append(document.getElementById("@no-notes").content.cloneNode(true));
    document.getElementById("@go-to").add(new Option(index + 1 + " · " + title(slide), slide.id));
  });
  document.getElementById("@slide-count").textContent = slides.length;
  window.SpeakerTime.begin(slides);
  listen();
  var hash = location.hash || "#" + encodeURIComponent(slides[0].id);
  now.src = body.dataset.deck + "?receiver" + hash;
  next.src = body.dataset.deck + "?receiver" + hash;
  setInterval(ask, 1000);
  ask();

  // Who speaks reads all that is to be said, also what the slide shows of it.
  function whole(slide) {
    var template = slide.querySelector("template.whole");
    if (!template) return;
    var notes = slide.querySelector(".notes");
    if (notes) notes.remove();
    template.replaceWith(template.content.cloneNode(true));
  }

  function listen() {
    addEventListener("message", receive);
    addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select")) return;
      if (event.key === "+" || event.key === "-") window.SpeakerTime.size(event.key === "+" ? 1 : -1);
      if (event.key === "g") document.getElementById("@go-to").focus();
      var key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      var action = Object.prototype.hasOwnProperty.call(KEYS, key) ? KEYS[key] : null;
      if (key === " " && event.shiftKey) action = "previous";
      if (!action || key === " " && event.target.closest("button, a, summary")) return;
      event.preventDefault();
      act(action);
    });
    document.addEventListener("click", function (event) {
      var button = event.target.closest("[data-step], [data-size]");
      if (!button) return;
      if (button.dataset.size) window.SpeakerTime.size(Number(button.dataset.size));
      else act(button.dataset.step);
    });
    document.getElementById("@go-to").addEventListener("change", function (event) { act("goTo", event.target.value); });
    document.getElementById("@open-slides").addEventListener("click", openSlides);
    point();
  }

  // The window with the slides, or one's own picture of them where there is none.
  function master() {
    return isDeckThere() ? deck : now.contentWindow;
  }

  function isDeckThere() {
    return Boolean(deck && !deck.closed && Date.now() - heard < PATIENCE);
  }

  function ask() {
    if (deck && !deck.closed) deck.postMessage({ deck: "where" }, "*");
    var alone = document.getElementById("@alone");
    if (performance.now() > PATIENCE && alone.hidden === !isDeckThere()) alone.hidden = isDeckThere();
  }

  function act(action, value) {
    if (action === "pointer") {
      pointing = !pointing;
      document.querySelector('[data-step="pointer"]').setAttribute("aria-pressed", String(pointing));
      if (!pointing) send(master(), { deck: "act", action: "pointAt", value: null });
      return;
    }
    stepped = stepped || ["next", "down"].indexOf(action) >= 0;
    send(master(), { deck: "act", action: action, value: value });
  }

  function send(target, message) {
    if (target) target.postMessage(message, "*");
  }

  function openSlides() {
    deck = open(body.dataset.deck + "#" + encodeURIComponent(shown), "slides:" + location.pathname);
  }

  function receive(event) {
    if (location.protocol !== "file:" && event.origin !== location.origin) return;
    if (!event.data || event.data.deck !== "at") return;
    if (event.source === deck) {
      heard = Date.now();
      ratio(event.data.ratio);
      show(event.data);
      picture(now, event.data, false);
    } else if (event.source === now.contentWindow) {
      if (!isDeckThere()) show(event.data);
      else if (last && (event.data.id !== last.id || event.data.step !== last.step)) picture(now, last, false);
    } else if (event.source === next.contentWindow && last && !next.dataset.ready) {
      next.dataset.ready = "true";
      picture(next, last, true);
    }
  }

  function picture(frame, state, ahead) {
    send(frame.contentWindow, { deck: "show", id: state.id, step: state.step, timers: ahead ? [] : state.timers,
      ahead: ahead });
  }

  // The pictures have the ratio of the slides that the audience sees, so that one points at the same place.
  function ratio(wanted) {
    if (!(wanted > 0)) return;
    document.querySelectorAll('[id="@now"], [id="@next"]').forEach(function (screen) { screen.style.aspectRatio = wanted; });
  }

  function show(state) {
    var same = last && last.id === state.id && last.step === state.step;
    if (last && !same) stepped = true;
    last = state;
    black(Boolean(state.black));
    if (!same) picture(next, state, true);
    steps(state);
    var index = slides.findIndex(function (slide) { return slide.id === state.id; });
    if (index < 0) return;
    window.SpeakerTime.arrived(index, stepped);
    if (shown === state.id) return;
    shown = state.id;
    history.replaceState(null, "", "#" + encodeURIComponent(shown));
    slides.forEach(function (slide, at) {
      if (at === index) slide.setAttribute("aria-current", "true");
      else slide.removeAttribute("aria-current");
    });
    scrollTo(0, 0);
    document.querySelector(".frame").scrollTo(0, 0);
    document.getElementById("@go-to").value = shown;
    document.getElementById("@now-title").textContent = title(slides[index]);
    var following = document.getElementById("@next-title");
    following.textContent = index + 1 < slides.length ? title(slides[index + 1]) : following.dataset.end;
  }

  function steps(state) {
    var step = document.getElementById("@step");
    step.textContent = state.steps ? "· " + window.wording(step.dataset.stepOf, state.step + 1, state.steps) : "";
  }

  function black(on) {
    document.getElementById("@black").hidden = !on;
    document.querySelector('[data-step="black"]').setAttribute("aria-pressed", String(on));
  }

  // What one points at in the picture is pointed at on the slides.
  function point() {
    var pad = document.getElementById("@pad");
    pad.addEventListener("pointermove", function (event) {
      if (!pointing) return;
      var box = pad.getBoundingClientRect();
      send(master(), { deck: "act", action: "pointAt",
        value: [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height] });
    });
    pad.addEventListener("click", function () { if (!pointing) act("next"); });
  }

  function title(slide) {
    return slide.querySelector("h2").textContent.replace(/\s+/g, " ").trim();
  }
})();
