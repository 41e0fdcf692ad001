// Links the slides with the speaker view: the window that was opened from here or that opened this one, or, for a
// small picture, the window around it. Files have no origin to compare, so the windows themselves are.
(function () {
  "use strict";
  var mode = window.Deck.mode;
  var words = document.body.dataset;
  var speaker = null;
  var FOR_SPEAKER = ["next", "previous", "up", "down", "first", "last", "goTo", "black", "pointAt", "timer"];

  if (mode !== "print") window.Deck.whenReady(link);

  function link() {
    if (mode === "receiver") speaker = parent;
    else if (opener) speaker = opener;
    window.Deck.actions.speaker = openSpeaker;
    addEventListener("message", receive);
    ["slidechanged", "fragmentshown", "fragmenthidden", "paused", "resumed"].forEach(function (event) {
      Reveal.on(event, tell);
    });
    document.addEventListener("timerchange", tell);
    document.addEventListener("slidesfilled", tell);
    tell();
  }

  function openSpeaker() {
    if (speaker && speaker !== opener && !speaker.closed) {
      speaker.focus();
      return;
    }
    speaker = open(words.linear + "?speaker#" + encodeURIComponent(Reveal.getCurrentSlide().id),
      "speaker:" + location.pathname, "popup,width=1280,height=800");
    if (!speaker) window.Deck.say(words.popupBlocked, true);
  }

  function receive(event) {
    if (!isSpeaker(event) || !event.data || typeof event.data !== "object") return;
    if (mode === "audience") speaker = event.source;
    if (event.data.deck === "where") tell();
    else if (event.data.deck === "show" && mode === "receiver") show(event.data);
    else if (event.data.deck === "act" && FOR_SPEAKER.indexOf(event.data.action) >= 0) {
      window.Deck.act(event.data.action, event.data.value);
    }
  }

  function isSpeaker(event) {
    if (location.protocol !== "file:" && event.origin !== location.origin) return false;
    if (mode === "receiver") return event.source === parent;
    return Boolean(event.source) && (event.source === opener || event.source.opener === window);
  }

  function show(state) {
    var slide = document.getElementById(state.id);
    if (!slide) return;
    var at = Reveal.getIndices(slide);
    Reveal.slide(at.h, at.v, state.step);
    window.Deck.timers.show(state.timers || []);
    document.documentElement.classList.toggle("ended", Boolean(state.ahead) && Reveal.isLastSlide());
    if (state.ahead) Reveal.next({ skipFragments: true });
  }

  function tell() {
    if (!speaker || speaker.closed) return;
    var slide = Reveal.getCurrentSlide();
    var step = Reveal.getIndices().f;
    speaker.postMessage({
      deck: "at",
      id: slide.id,
      step: step === undefined ? -1 : step,
      steps: new Set(Array.from(slide.querySelectorAll(".fragment"), function (fragment) {
        return fragment.dataset.fragmentIndex;
      })).size,
      black: Reveal.isPaused(),
      ratio: Reveal.getConfig().width / Reveal.getConfig().height,
      timers: window.Deck.timers.state(),
    }, "*");
  }
})();
