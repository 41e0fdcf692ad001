// A dot to point with, and zooming in to where the pointer is.
(function () {
  "use strict";
  var SCALE = 2.2;
  var root = document.documentElement;
  var dot = null;
  var x = innerWidth / 2;
  var y = innerHeight / 2;

  if (window.Deck.mode === "audience") window.Deck.whenReady(prepare);

  function prepare() {
    window.Deck.actions.pointer = function () { root.classList.toggle("pointing"); place(); };
    window.Deck.actions.pointAt = pointAt;
    window.Deck.actions.zoom = zoom;
    addEventListener("pointermove", function (event) {
      x = event.clientX;
      y = event.clientY;
      place();
      pan();
    });
    addEventListener("click", function (event) {
      if (!event.altKey || !event.target.closest(".slides")) return;
      event.preventDefault();
      x = event.clientX;
      y = event.clientY;
      zoom();
    }, true);
    Reveal.on("slidechanged", function () { if (root.classList.contains("zoomed")) zoom(); });
  }

  // From the speaker view, in parts of the slide's width and height; without a place, the dot goes away.
  function pointAt(at) {
    var slide = Reveal.getSlidesElement().getBoundingClientRect();
    root.classList.toggle("pointing", Boolean(at));
    if (!at) return;
    x = slide.left + at[0] * slide.width;
    y = slide.top + at[1] * slide.height;
    place();
  }

  function place() {
    if (!root.classList.contains("pointing")) return;
    if (!dot) {
      dot = document.createElement("div");
      dot.className = "dot";
      document.body.append(dot);
    }
    dot.style.transform = "translate(" + x + "px," + y + "px)";
  }

  function zoom() {
    var zoomed = root.classList.toggle("zoomed");
    Reveal.getRevealElement().style.transform = zoomed ? "scale(" + SCALE + ")" : "";
    pan();
  }

  function pan() {
    if (root.classList.contains("zoomed")) Reveal.getRevealElement().style.transformOrigin = x + "px " + y + "px";
  }
})();
