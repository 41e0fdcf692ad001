// A new slide is announced once: the focus goes to its heading, which is then read, and its number is said after it.
// What is revealed on a slide is said as it comes.
(function () {
  "use strict";
  var words = document.body.dataset;

  if (window.Deck.mode === "audience") window.Deck.whenReady(follow);

  function follow() {
    Reveal.on("slidechanged", function () {
      if (!document.querySelector("dialog[open]")) arrive();
    });
    Reveal.on("fragmentshown", function (event) {
      var text = (event.fragments || [event.fragment]).map(textOf).join(" ").trim();
      window.Deck.say(text || stepOf(event.fragment));
    });
    // While a dialog was open, the speaker may have turned the slides.
    document.addEventListener("close", function () {
      if (document.activeElement === document.body) focus();
    }, true);
  }

  function focus() {
    var heading = Reveal.getCurrentSlide().querySelector("h1, h2, h3");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  function arrive() {
    focus();
    window.Deck.say(window.wording(words.slideOf, window.Deck.number(), Reveal.getTotalSlides()));
  }

  // Steps through code have no text of their own.
  function stepOf(fragment) {
    return window.wording(words.step, Number(fragment.dataset.fragmentIndex) + 1);
  }

  function textOf(element) {
    var said = element.cloneNode(true);
    said.querySelectorAll("[aria-hidden=true]").forEach(function (sign) { sign.remove(); });
    return said.textContent.replace(/\s+/g, " ").trim();
  }
})();
