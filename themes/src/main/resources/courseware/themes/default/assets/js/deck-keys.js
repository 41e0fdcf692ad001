// Keys, those of remote controls among them, which send PageUp, PageDown, B or a full stop.
(function () {
  "use strict";
  var KEYS = {
    PageDown: "next", " ": "next", n: "next", l: "next", PageUp: "previous", p: "previous", h: "previous",
    ArrowDown: "down", j: "down", ArrowUp: "up", k: "up", Home: "first", End: "last",
    b: "black", ".": "black", o: "overview", Escape: "overview", g: "find", "/": "find", s: "speaker", q: "pointer",
    z: "zoom", t: "timer", f: "fullScreen", d: "scheme", "?": "help", F1: "help",
  };
  var WHILE_BLACK = ["black", "speaker", "fullScreen", "scheme"];

  if (window.Deck.mode === "audience") window.Deck.whenReady(listen);

  function listen() {
    var rightToLeft = Reveal.getConfig().rtl;
    KEYS.ArrowRight = rightToLeft ? "previous" : "next";
    KEYS.ArrowLeft = rightToLeft ? "next" : "previous";
    addEventListener("keydown", function (event) {
      var action = actionOf(event);
      if (!action || isForSomethingElse(event)) return;
      event.preventDefault();
      if (event.key === "Escape" && document.documentElement.classList.contains("zoomed")) action = "zoom";
      if (Reveal.isPaused() && WHILE_BLACK.indexOf(action) < 0) action = "black";
      window.Deck.act(action);
    });
  }

  function actionOf(event) {
    if (event.altKey || event.metaKey) return null;
    if (event.ctrlKey) return event.shiftKey && event.code === "KeyF" ? "find" : null;
    if (event.shiftKey && event.key === " ") return "previous";
    var key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    return Object.prototype.hasOwnProperty.call(KEYS, key) ? KEYS[key] : null;
  }

  function isForSomethingElse(event) {
    if (event.defaultPrevented || document.querySelector("dialog[open], [popover]:popover-open")) return true;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return true;
    if (event.key === " ") return event.target.closest("button, a, summary");
    return /Arrow(Up|Down)/.test(event.key) && scrolls(event.target);
  }

  function scrolls(element) {
    return element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY);
  }
})();
