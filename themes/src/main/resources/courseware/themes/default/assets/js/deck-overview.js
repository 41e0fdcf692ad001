// All slides as small pictures, to choose one by number, by title, by words or with the arrow keys. And the other
// dialogs, which need nothing but to be opened and closed.
(function () {
  "use strict";
  var overview = document.getElementById("@overview");
  var tiles = document.getElementById("@overview-tiles");
  var find = document.getElementById("@overview-find");
  var found = document.getElementById("@overview-found");
  var help = document.getElementById("@help");
  var slides = [];

  if (window.Deck.mode === "audience") window.Deck.whenReady(prepare);

  function prepare() {
    window.Deck.actions.overview = function () { open(false); };
    window.Deck.actions.find = function () { open(true); };
    window.Deck.actions.help = function () { help.showModal(); };
    document.querySelectorAll("dialog").forEach(function (dialog) {
      dialog.addEventListener("click", function (event) {
        if (event.target === dialog || event.target.closest("[data-close]")) dialog.close();
      });
    });
    help.addEventListener("keydown", function (event) {
      if (event.key !== "?") return;
      event.preventDefault();
      help.close();
    });
    overview.addEventListener("keydown", keys);
    // The event comes late: by then the pictures may be those of a dialog that was opened again.
    overview.addEventListener("close", function () { if (!overview.open) tiles.replaceChildren(); });
    find.addEventListener("input", filter);
    Reveal.on("slidechanged", function () { mark([], []); });
  }

  // Pictures are made anew each time, so that they show slides as they are now.
  function open(searching) {
    if (overview.open) return;
    slides = Reveal.getSlides().filter(function (slide) { return slide.id; });
    tiles.replaceChildren.apply(tiles, slides.map(tile));
    find.value = "";
    overview.showModal();
    filter();
    var current = tiles.children[Math.max(0, slides.indexOf(Reveal.getCurrentSlide()))].querySelector("button");
    current.focus();
    if (searching) find.focus();
  }

  function tile(slide, index) {
    var item = document.createElement("li");
    var button = document.createElement("button");
    var heading = slide.querySelector("h1, h2, h3");
    button.type = "button";
    button.textContent = index + 1 + " " + (heading ? heading.textContent : "");
    if (slide === Reveal.getCurrentSlide()) button.setAttribute("aria-current", "true");
    button.addEventListener("click", function () { choose(slide); });
    item.append(picture(slide), button);
    return item;
  }

  function picture(slide) {
    var frame = document.createElement("div");
    frame.className = "picture";
    frame.inert = true;
    var deck = document.createElement("div");
    deck.className = "reveal";
    var slides = document.createElement("div");
    slides.className = "slides";
    deck.append(slides);
    frame.append(deck);
    var copy = slide.cloneNode(true);
    copy.querySelectorAll("[id], [popovertarget]").forEach(function (element) {
      element.removeAttribute("id");
      element.removeAttribute("popovertarget");
    });
    ["id", "inert", "hidden", "aria-hidden"].forEach(function (name) { copy.removeAttribute(name); });
    copy.classList.remove("past", "future");
    copy.classList.add("present");
    copy.style.display = "grid";
    slides.append(copy);
    return frame;
  }

  function choose(slide) {
    var wanted = wantedWords();
    overview.close();
    window.Deck.act("goTo", slide.id);
    mark([slide], wanted);
  }

  function wantedWords() {
    var wanted = find.value.trim().toLowerCase();
    return /^\d*$/.test(wanted) ? [] : wanted.split(/\s+/);
  }

  // Marks what was looked for, where the browser can do so without changing the slide.
  function mark(places, wanted) {
    if (!window.Highlight || !CSS.highlights) return;
    var marks = new Highlight();
    places.forEach(function (place) {
      var texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      while (wanted.length && texts.nextNode()) {
        var node = texts.currentNode;
        var text = node.data.toLowerCase();
        wanted.forEach(function (word) {
          for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
            var range = new Range();
            range.setStart(node, at);
            range.setEnd(node, at + word.length);
            marks.add(range);
          }
        });
      }
    });
    CSS.highlights.set("found", marks);
  }

  // A number alone is a slide's number; words are looked for in slides and notes.
  function filter() {
    var wanted = find.value.trim().toLowerCase();
    var words = wantedWords();
    var count = 0;
    slides.forEach(function (slide, index) {
      var matches = /^\d+$/.test(wanted) ? String(index + 1).indexOf(wanted) === 0
        : words.every(function (word) { return slide.textContent.toLowerCase().indexOf(word) >= 0; });
      tiles.children[index].hidden = !matches;
      count += matches ? 1 : 0;
    });
    mark(Array.from(tiles.children), words);
    found.textContent = !wanted ? "" : count === 0 ? found.dataset.none
      : window.wording(found.dataset.found, count);
  }

  function keys(event) {
    var shown = Array.from(tiles.querySelectorAll("li:not([hidden]) button"));
    if (event.target === find) {
      if (event.key === "Enter" && shown.length) exact(shown).click();
      if (event.key === "ArrowDown" && shown.length) shown[0].focus();
      if (event.key === "Enter" || event.key === "ArrowDown") event.preventDefault();
      return;
    }
    if (event.key === "o") overview.close();
    if (event.key === "g" || event.key === "/") find.focus();
    var to = target(shown, shown.indexOf(document.activeElement), event.key);
    if (to) to.focus();
    if (to || "og/".indexOf(event.key) >= 0) event.preventDefault();
  }

  function exact(shown) {
    return shown.filter(function (button) {
      return button.textContent.split(" ")[0] === find.value.trim();
    })[0] || shown[0];
  }

  function target(shown, index, key) {
    if (index < 0) return null;
    var top = shown[0].offsetParent.offsetTop;
    var across = shown.filter(function (button) { return button.offsetParent.offsetTop === top; }).length;
    var sign = getComputedStyle(tiles).direction === "rtl" ? -1 : 1;
    var step = { ArrowRight: sign, ArrowLeft: -sign, ArrowDown: across, ArrowUp: -across }[key];
    if (key === "Home") return shown[0];
    if (key === "End") return shown[shown.length - 1];
    return step ? shown[index + step] : null;
  }
})();
