// Moves things by mouse, finger or pen, beside the buttons and fields that do the same. A finger moves them by their grips,
// so that it scrolls the page everywhere else.
(function () {
  "use strict";
  // What moved less was pressed.
  var FAR = 5;
  // So near to the window's edge the page scrolls, by so much a frame.
  var EDGE = 56;
  var STEP = 9;

  // ways.over(x, y, item, dx) shows where it would land and returns that place, or null; ways.away() takes that sign away;
  // ways.drop(item, place) puts it there.
  window.QuizDrag = function (items, ways) {
    items.forEach(function (item) {
      var grip = document.createElement("span");
      grip.className = "grip";
      grip.setAttribute("aria-hidden", "true");
      item.prepend(grip);
      item.classList.add("drags");
      item.addEventListener("dragstart", function (event) { event.preventDefault(); });
      item.addEventListener("pointerdown", function (event) {
        if (event.button || !event.isPrimary || event.pointerType !== "mouse" && event.target !== grip) return;
        if (!event.target.closest("a, input, select, summary, button[aria-disabled]")) follow(item, event, ways);
      });
    });
  };

  function follow(item, down, ways) {
    var x = down.clientX;
    var y = down.clientY;
    var top = scrollY;
    var place = null;
    var frame = 0;
    var on = { pointermove: move, pointerup: drop, pointercancel: stop, keydown: escape, blur: leave };
    Object.keys(on).forEach(function (name) { addEventListener(name, on[name], true); });

    function move(event) {
      if (event.pointerId !== down.pointerId) return;
      x = event.clientX;
      y = event.clientY;
      if (frame || Math.hypot(x - down.clientX, y - down.clientY) < FAR) return;
      item.setPointerCapture(down.pointerId);
      item.classList.add("dragged");
      show();
    }

    // A quick hand lets go before the next frame.
    function land(event) {
      x = event.clientX;
      y = event.clientY;
      cancelAnimationFrame(frame);
      show();
    }

    function show() {
      var by = y < EDGE ? -STEP : y > innerHeight - EDGE ? STEP : 0;
      if (by) scrollBy({ top: by, behavior: "instant" });
      item.style.translate = x - down.clientX + "px " + (y - down.clientY + scrollY - top) + "px";
      ways.away();
      place = ways.over(x, y, item, x - down.clientX);
      frame = requestAnimationFrame(show);
    }

    function drop(event) {
      if (event.pointerId !== down.pointerId) return;
      var moved = Boolean(frame);
      if (moved) land(event);
      stop();
      if (!moved) return;
      // What was let go of wasn't pressed.
      addEventListener("click", hush, true);
      setTimeout(function () { removeEventListener("click", hush, true); });
      if (place) ways.drop(item, place);
    }

    function escape(event) {
      if (event.key !== "Escape" || !frame) return;
      hush(event);
      stop();
    }

    function leave(event) {
      if (event.target === window) stop();
    }

    function stop() {
      cancelAnimationFrame(frame);
      frame = 0;
      Object.keys(on).forEach(function (name) { removeEventListener(name, on[name], true); });
      item.classList.remove("dragged");
      item.style.translate = "";
      ways.away();
    }
  }

  function hush(event) {
    event.preventDefault();
    event.stopPropagation();
  }

  // Shows where in a list something would land; before is the item behind that place, or null at the end.
  window.QuizDrag.inList = function (list, y, item) {
    var others = Array.from(list.children).filter(function (one) { return one !== item; });
    var before = others.find(function (one) {
      var box = one.getBoundingClientRect();
      return y < (box.top + box.bottom) / 2;
    }) || null;
    (before || others[others.length - 1] || list).classList.add(before ? "lands" : "lands-behind");
    return { list: list, before: before };
  };

  window.QuizDrag.within = function (element, x, y, by) {
    var box = element.getBoundingClientRect();
    return x > box.left - by && x < box.right + by && y > box.top - by && y < box.bottom + by;
  };

  window.QuizDrag.away = function (quiz) {
    quiz.querySelectorAll(".lands, .lands-behind").forEach(function (one) { one.classList.remove("lands", "lands-behind"); });
  };
})();
