(function () {
  "use strict";
  var root = document.documentElement;
  var style = document.getElementById("reveal-style");
  var speaker = null;

  style.addEventListener("load", start);
  style.media = "screen";
  if (style.sheet) start();

  function start() {
    if (root.classList.contains("slideshow")) return;
    root.classList.add("slideshow");
    Reveal.initialize({
      width: Number(document.body.dataset.width),
      height: Number(document.body.dataset.height),
      margin: 0,
      minScale: 0.1,
      maxScale: 6,
      center: false,
      display: "grid",
      hash: true,
      slideNumber: false,
      controlsTutorial: false,
      transition: "none",
      backgroundTransition: "none",
      scrollActivationWidth: null,
    }).then(function () {
      // Slides are a document; as an application, screen readers would not let one read them.
      document.querySelector(".reveal").removeAttribute("role");
      Reveal.addKeyBinding({ keyCode: 83, key: "S", description: document.body.dataset.speakerView }, openSpeaker);
      Reveal.on("slidechanged", tellSpeaker);
    });
  }

  // The speaker's view is the linear twin in a second window, which follows the slides and can turn them.
  function openSpeaker() {
    speaker = window.open(document.body.dataset.linear + "#" + Reveal.getCurrentSlide().id, "speaker",
      "popup,width=960,height=800");
  }

  function tellSpeaker() {
    if (speaker && !speaker.closed) speaker.postMessage({ slide: Reveal.getCurrentSlide().id }, "*");
  }

  addEventListener("message", function (event) {
    if (!speaker || event.source !== speaker) return;
    if (event.data.step === "next") Reveal.next();
    else if (event.data.step === "previous") Reveal.prev();
    else if (event.data.step === "none") tellSpeaker();
  });
})();
