// The linear twin as the speaker's view: follows the deck that opened it, and turns its slides.
(function () {
  "use strict";
  var deck = window.opener;
  if (!deck || window.name !== "speaker") return;
  document.body.classList.add("speaker");

  var clock = document.createElement("p");
  clock.className = "clock";
  document.querySelector(".bar").prepend(clock);
  var begin = Date.now();
  setInterval(showTime, 1000);
  showTime();

  addEventListener("message", function (event) {
    if (event.source === deck && event.data.slide) show(event.data.slide);
  });
  addEventListener("keydown", function (event) {
    if (event.target.closest("a, button, summary, pre") && event.key === " ") return;
    var step = { ArrowRight: "next", ArrowDown: "next", PageDown: "next", " ": "next",
      ArrowLeft: "previous", ArrowUp: "previous", PageUp: "previous" }[event.key];
    if (!step) return;
    event.preventDefault();
    deck.postMessage({ step: step }, "*");
  });
  deck.postMessage({ step: "none" }, "*");

  function show(id) {
    document.querySelectorAll(".slide").forEach(function (slide) {
      if (slide.id === id) {
        slide.setAttribute("aria-current", "true");
        slide.scrollIntoView();
      } else {
        slide.removeAttribute("aria-current");
      }
    });
  }

  function showTime() {
    var seconds = Math.floor((Date.now() - begin) / 1000);
    clock.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
  }
})();
