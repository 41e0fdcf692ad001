// Shows a term's meaning beside its link, for pointer, keyboard and touch. The link works without.
(function () {
  "use strict";
  var SOON = 150;
  var GRACE = 300;
  var GAP = 6;
  var EDGE = 16;
  var note = document.createElement("div");
  if (!note.showPopover) return;
  note.id = "@term-meaning";
  note.className = "meaning";
  note.setAttribute("role", "tooltip");
  note.setAttribute("popover", "manual");

  var shown = null;
  var line = 0;
  var timer = 0;

  function term(event) {
    return event.target.closest ? event.target.closest("a.term[data-meaning]") : null;
  }

  function later(action, delay) {
    clearTimeout(timer);
    timer = setTimeout(action, delay);
  }

  // A link that runs over two lines has a box on each; the note stands at the one that was pointed at.
  function lineAt(link, event) {
    var boxes = link.getClientRects();
    for (var i = 0; event && i < boxes.length; i++) {
      if (event.clientY >= boxes[i].top && event.clientY <= boxes[i].bottom) return i;
    }
    return 0;
  }

  function show(link, event) {
    clearTimeout(timer);
    if (shown === link) return;
    if (shown) hide();
    shown = link;
    line = lineAt(link, event);
    var name = document.createElement("b");
    name.textContent = link.dataset.term || "";
    note.replaceChildren(link.dataset.term ? name : "", link.dataset.meaning);
    if (!note.isConnected) document.body.append(note);
    link.setAttribute("aria-describedby", note.id);
    note.showPopover();
    place();
  }

  function hide() {
    clearTimeout(timer);
    if (!shown) return;
    shown.removeAttribute("aria-describedby");
    shown = null;
    note.hidePopover();
  }

  function place() {
    if (!shown) return;
    var boxes = shown.getClientRects();
    var box = boxes[Math.min(line, boxes.length - 1)];
    if (!box) return;
    var room = document.documentElement;
    var left = Math.max(EDGE, Math.min(box.left, room.clientWidth - note.offsetWidth - EDGE));
    var below = box.bottom + GAP + note.offsetHeight <= room.clientHeight || box.top < note.offsetHeight + GAP;
    note.style.left = left + "px";
    note.style.top = (below ? box.bottom + GAP : box.top - GAP - note.offsetHeight) + "px";
  }

  document.addEventListener("pointerover", function (event) {
    if (event.pointerType === "touch") return;
    var link = term(event);
    if (link) {
      later(function () { show(link, event); }, SOON);
    } else if (shown && note.contains(event.target)) {
      clearTimeout(timer);
    } else if (shown && document.activeElement !== shown) {
      later(hide, GRACE);
    } else {
      clearTimeout(timer);
    }
  });

  document.addEventListener("focusin", function (event) {
    var link = term(event);
    if (link && link.matches(":focus-visible")) show(link);
  });

  document.addEventListener("focusout", function (event) {
    if (term(event) === shown) hide();
  });

  // A finger can't hover: its first tap shows the meaning, its second follows the link.
  document.addEventListener("click", function (event) {
    var link = term(event);
    if (event.pointerType === "touch" && link && link !== shown) {
      event.preventDefault();
      show(link, event);
    } else if (!link && !note.contains(event.target)) {
      hide();
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && shown) hide();
  });

  addEventListener("scroll", place, { passive: true, capture: true });
  addEventListener("resize", place);
})();
