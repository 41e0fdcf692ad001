// Starts the slides. What can be done with them has a name in Deck.actions, which keys, buttons and the speaker view
// use; other scripts add theirs. A deck is shown in one of three modes: to an audience, as a small picture in the
// speaker view (?receiver), or as pages (?print). On a phone held upright a slide would be as small as a stamp, so there
// the slides are cards to scroll through, until somebody wants to see them as slides.
(function () {
  "use strict";
  var root = document.documentElement;
  var words = document.body.dataset;
  var asked = /[?&](receiver|print)\b/.exec(location.search);
  var mode = asked ? asked[1] : "audience";
  var waiting = [];
  var ready = false;
  var listening = false;

  window.Deck = {
    mode: mode,
    actions: {
      next: function () { Reveal.next(); },
      previous: function () { Reveal.prev(); },
      down: function () { if (Reveal.availableRoutes().down) Reveal.down(); else Reveal.next(); },
      up: function () { if (Reveal.availableRoutes().up) Reveal.up(); else Reveal.prev(); },
      first: function () { goTo(Reveal.getSlides()[0]); },
      last: function () { goTo(Reveal.getSlides().slice(-1)[0]); },
      goTo: function (id) { goTo(document.getElementById(id)); },
      black: black,
      fullScreen: fullScreen,
      scheme: scheme,
      asSlides: asSlides,
      print: function () { print(); },
    },
    act: function (name, value) {
      if (Object.prototype.hasOwnProperty.call(window.Deck.actions, name)) window.Deck.actions[name](value);
    },
    whenReady: function (action) {
      if (ready) action();
      else waiting.push(action);
    },
    say: say,
    number: function (slide) { return Reveal.getSlides().indexOf(slide || Reveal.getCurrentSlide()) + 1; },
  };

  // Slides are shown without waiting, and pages printed whole, so images come before their slide does.
  addEventListener("load", function () {
    document.querySelectorAll('.slides img[loading="lazy"]:not([hidden])').forEach(function (image) { image.loading = "eager"; });
  });

  if (mode === "print") showPages();
  else if (mode === "audience" && matchMedia("(width < 37.5rem) and (orientation: portrait)").matches) showCards();
  else startWithStyle(document.getElementById("@reveal-style"));

  // Pages need no reveal.js: each slide stands below the other, in its final state.
  function showPages() {
    root.classList.add("slideshow", "pages");
    document.getElementById("@paper-style").media = "all";
    lastSteps();
    buttons();
  }

  function showCards() {
    root.classList.add("cards");
    buttons();
    document.querySelectorAll(".slides section.quiz:has(.badge, .shown, .gap > .fragment)").forEach(function (slide) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "answer-button";
      button.textContent = words.answer;
      button.addEventListener("click", function () {
        slide.classList.add("answered");
        button.remove();
        slide.tabIndex = -1;
        slide.focus();
      });
      slide.append(button);
    });
  }

  // The slide that one was looking at comes first: the one that the address names, where it can be seen.
  function asSlides() {
    function box(slide) { return slide.getBoundingClientRect(); }
    var named = window.targetOf(location.hash);
    var slides = Array.from(document.querySelectorAll(".slides section[id]"));
    var seen = slides.includes(named) && box(named).top < innerHeight && box(named).bottom > 0
      ? named
      : slides.find(function (slide) { return box(slide).bottom > innerHeight / 3; });
    if (seen) history.replaceState(null, "", "#" + encodeURIComponent(seen.id));
    root.classList.remove("cards");
    document.querySelectorAll(".answer-button").forEach(function (button) { button.remove(); });
    startWithStyle(document.getElementById("@reveal-style"));
  }

  function startWithStyle(style) {
    style.addEventListener("load", start);
    style.media = "screen";
    if (style.sheet) start();
  }

  function start() {
    if (root.classList.contains("slideshow")) return;
    root.classList.add("slideshow", mode);
    // reveal.js would take "#2026" for the number of a slide, and "#/" and "#a/2" for words of its own.
    var hash = location.hash;
    history.replaceState(null, "", location.pathname + location.search);
    Reveal.initialize({
      width: measure("--slide-width", 1280),
      height: height(),
      margin: 0,
      minScale: 0.05,
      maxScale: 6,
      center: false,
      display: "grid",
      rtl: getComputedStyle(document.body).direction === "rtl",
      controls: false,
      keyboard: false,
      overview: false,
      jumpToSlide: false,
      help: false,
      postMessage: false,
      postMessageEvents: false,
      progress: mode === "audience",
      touch: mode === "audience",
      slideNumber: false,
      hideInactiveCursor: false,
      viewDistance: 2,
      mobileViewDistance: 2,
      transition: "none",
      backgroundTransition: "none",
      scrollActivationWidth: null,
      respondToHashChanges: false,
    }).then(function () { started(hash); });
  }

  // In a window less wide than a slide, as on a screen of 4:3, slides are higher by as much as there is, up to 4:3, so
  // that they fill it: what fits on a slide fits on a higher one. reveal.js tells the style sheet, as "--slide-height".
  function height() {
    var width = measure("--slide-width", 1280);
    return Math.round(Math.max(measure("--page-height", 720), Math.min(width * innerHeight / innerWidth, width * 3 / 4)));
  }

  // The only drawing of a slide may grow with it (deck.css).
  function mayGrow() {
    document.querySelectorAll('.slides section:not(.beside, [class*="zoom-"]) > .text > figure:only-of-type > img[src*=".svg"]').forEach(function (image) {
      if (!image.hasAttribute("width")) return;
      image.style.setProperty("--wide", image.getAttribute("width") + "px");
      image.style.setProperty("--ratio", image.getAttribute("width") / image.getAttribute("height"));
      image.classList.add("grows");
    });
  }

  // Words grow where there is much more room than on a page, by as much as the generator found (slides.css).
  function tall() {
    root.classList.toggle("tall", height() - measure("--page-height", 720) >= 200);
  }

  function fill() {
    tall();
    if (Reveal.getConfig().height === height()) return;
    Reveal.configure({ height: height() });
    document.dispatchEvent(new Event("slidesfilled"));
  }

  function measure(name, otherwise) {
    return parseFloat(getComputedStyle(document.body).getPropertyValue(name)) || otherwise;
  }

  function started(hash) {
    follow(hash);
    addEventListener("hashchange", function () { follow(location.hash); });
    addEventListener("resize", fill);
    tall();
    mayGrow();
    document.addEventListener("click", followLink, true);
    // Slides are a document; as an application, screen readers would not let one read them. Nor is a whole slide's
    // text said again when it comes: the focus goes to its heading.
    var reveal = document.querySelector(".reveal");
    reveal.removeAttribute("role");
    reveal.querySelectorAll(".aria-status").forEach(function (status) { status.remove(); });
    ready = true;
    if (mode === "audience") {
      if (!listening) buttons();
      menu();
      hideWhatIsIdle();
      Reveal.on("slidechanged", showPlace);
      showPlace();
    }
    printWhole();
    waiting.forEach(function (action) { action(); });
  }

  // What an address says that came from reveal.js itself is understood as well: a slide's number behind a slash.
  function follow(hash) {
    var number = /^#\/(\d{1,5})$/.exec(hash);
    goTo(window.targetOf(number ? "" : hash.replace(/^#\//, "#")) || number && Reveal.getSlides()[number[1]]);
  }

  // reveal.js reads links within slides as it reads addresses, so it doesn't get to see them.
  function followLink(event) {
    var link = event.target.closest('.slides a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.stopPropagation();
    event.preventDefault();
    follow(link.hash);
  }

  function goTo(place) {
    var slide = place && place.closest(".slides section");
    if (!slide) return;
    var at = Reveal.getIndices(slide);
    Reveal.slide(at.h, at.v);
  }

  function buttons() {
    listening = true;
    document.addEventListener("click", function (event) {
      var button = event.target.closest("[data-do]");
      if (!button) return;
      var menu = button.closest("[popover]");
      if (menu) menu.hidePopover();
      window.Deck.act(button.dataset.do);
    });
  }

  function menu() {
    var ways = document.querySelector(".ways");
    ways.popover = "auto";
  }

  // The address, the place among all slides, and the links to page and text follow the slides.
  function showPlace() {
    var slide = Reveal.getCurrentSlide();
    var id = slide.id;
    history.replaceState(null, "", "#" + encodeURIComponent(id));
    document.getElementById("@deck-place").textContent = window.Deck.number() + " / " + Reveal.getTotalSlides();
    document.querySelectorAll("[data-follow]").forEach(function (link) {
      var page = link.getAttribute("href").split("#")[0];
      link.href = page + "#" + encodeURIComponent(page === words.page ? section(slide) : id);
    });
  }

  // A section's further slides have its anchor with a number; a slide that isn't of the page leads to what came before.
  function section(slide) {
    if (slide.classList.contains("title")) return "";
    return slide.id.replace(/-s\d+$/, "");
  }

  function black() {
    Reveal.togglePause();
    say(Reveal.isPaused() ? words.blackOn : words.blackOff);
  }

  function fullScreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else if (root.requestFullscreen) root.requestFullscreen();
  }

  function scheme() {
    var dark = root.dataset.scheme ? root.dataset.scheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.scheme = dark ? "light" : "dark";
    try {
      localStorage.setItem("scheme", root.dataset.scheme);
    } catch (storageForbidden) {
      // The choice then lasts as long as the page.
    }
  }

  // Says something to a screen reader and, for what one must see as well, on the screen.
  function say(text, seen) {
    var status = document.getElementById("@deck-status");
    status.classList.toggle("unseen", !seen);
    status.textContent = text;
    if (seen) setTimeout(function () { status.classList.add("unseen"); }, 8000);
  }

  function hideWhatIsIdle() {
    var timeout = 0;
    function wake() {
      root.classList.remove("idle");
      clearTimeout(timeout);
      timeout = setTimeout(function () { root.classList.add("idle"); }, 3000);
    }
    ["pointermove", "pointerdown", "focusin"].forEach(function (event) { addEventListener(event, wake); });
    wake();
  }

  // On paper, all slides can be read and all their steps are done.
  function printWhole() {
    var waiting = [];
    addEventListener("beforeprint", function () {
      document.querySelectorAll(".slides section").forEach(function (slide) {
        ["inert", "hidden", "aria-hidden"].forEach(function (name) { slide.removeAttribute(name); });
      });
      waiting = lastSteps();
    });
    addEventListener("afterprint", function () {
      waiting.forEach(function (fragment) { fragment.classList.remove("visible"); });
      Reveal.sync();
    });
  }

  function lastSteps() {
    var waiting = Array.from(document.querySelectorAll(".slides .fragment:not(.visible)"));
    waiting.forEach(function (fragment) { fragment.classList.add("visible"); });
    return waiting;
  }
})();
