// Figures and diagrams as large as the window. Without this script they stay as large as the column.
(function () {
  "use strict";
  var parts = document.getElementById("@enlarging");
  if (!parts || !window.HTMLDialogElement || !window.ResizeObserver) return;
  var GAIN = 1.15;
  var offers = new Map();
  var dialog = null;

  var observer = new ResizeObserver(function (entries) {
    entries.forEach(function (entry) { offers.get(entry.target)(); });
  });

  function part(selector) {
    return parts.content.querySelector(selector).cloneNode(true);
  }

  // A drawing has no size at which it would become coarse.
  function widest(picture) {
    var drawn = picture.localName === "svg" || /\.svg$|^data:image\/svg/.test(picture.getAttribute("src"));
    if (drawn) return Infinity;
    var copies = (picture.getAttribute("srcset") || "").match(/\d+(?=w)/g) || [];
    return Math.max.apply(null, copies.concat(picture.getAttribute("width"), picture.naturalWidth).map(Number));
  }

  function offer(box, place, picture) {
    var button = part(".enlarge");
    place.prepend(button);
    button.addEventListener("click", function () { open(picture(), place, button); });
    box.addEventListener("click", function (event) {
      if (!button.hidden && picture() && picture().contains(event.target)) open(picture(), place, button);
    });
    function look() {
      var shown = picture();
      button.hidden = !shown || !shown.clientWidth || widest(shown) < shown.clientWidth * GAIN;
      box.classList.toggle("enlarges", !button.hidden);
    }
    offers.set(box, look);
    observer.observe(box);
    // Only then is known how large it is; captured, since loading is told to nobody around.
    box.addEventListener("load", look, true);
  }

  document.querySelectorAll("main figure > img:not([alt=\"\"])").forEach(function (image) {
    var box = document.createElement("div");
    box.className = "enlarging";
    image.before(box);
    box.append(image);
    offer(box, box, function () { return image; });
  });

  // A script may draw it later, and once more in other colours.
  document.querySelectorAll("main .diagram > .drawing").forEach(function (drawing) {
    offer(drawing, drawing.parentNode, function () {
      return Array.from(drawing.children).find(function (child) { return child.getClientRects().length; });
    });
  });

  function open(picture, place, button) {
    if (!dialog) make();
    var copy = picture.cloneNode(true);
    var shown = picture.getBoundingClientRect();
    var limit = widest(picture);
    copy.removeAttribute("srcset");
    copy.removeAttribute("id");
    copy.removeAttribute("loading");
    copy.style.setProperty("--ratio", shown.width / shown.height);
    copy.style.setProperty("--widest", limit === Infinity ? "200rem" : limit + "px");
    dialog.setAttribute("aria-label", picture.alt || picture.getAttribute("aria-label") || button.getAttribute("aria-label"));
    var room = dialog.querySelector(".room");
    room.classList.toggle("diagram", place.classList.contains("diagram"));
    room.replaceChildren(copy);
    button.focus({ preventScroll: true });
    dialog.showModal();
    dialog.scrollTo(0, 0);
  }

  function make() {
    dialog = part("dialog");
    document.body.append(dialog);
    dialog.addEventListener("click", function (event) {
      if (!event.target.closest("a")) dialog.close();
    });
  }
})();
