// What models and labs have in common: the prediction that is asked first, links to a state, what is said to those who
// don't see what moves, and one drawing a frame however much is moved.
(function () {
  "use strict";
  var QUIET = 700;

  window.Trial = { part: part, ask: ask, query: query, share: share, sayer: sayer, inFrame: inFrame, onSlides: onSlides, reached: reached };

  function part(root, name) { return root.querySelector('[data-part="' + name + '"]'); }

  // Nothing can be tried before one has written what one expects, or says that one doesn't want to. What was written
  // stays in this browser.
  function ask(root) {
    var box = part(root, "prediction");
    if (!box) return;
    var body = part(root, "body");
    var field = box.querySelector("textarea");
    var question = root.querySelector(":scope > .trial-question");
    question.id = question.id || root.id + "@question";
    field.setAttribute("aria-describedby", question.id);
    var key = window.Kept.written("prediction", root.dataset.trial);
    var before = window.Kept.get(key);
    box.hidden = false;
    fold(root);
    field.value = before || "";
    field.addEventListener("input", function () { window.Kept.set(key, field.value); });
    part(box, "try").addEventListener("click", function () {
      window.Kept.set(key, field.value);
      open();
      var first = body.querySelector("input, button");
      if (first) first.focus();
    });
    if (before !== null || query(root).size) open();
    else wait(true);

    function open() {
      wait(false);
      box.classList.add("given");
      box.classList.toggle("empty", !field.value.trim());
      part(box, "try").parentElement.hidden = true;
    }

    function wait(yes) {
      root.classList.toggle("waiting", yes);
      body.inert = yes;
    }
  }

  // What is said afterwards waits until somebody wants it: it gives away what is to be found.
  function fold(root) {
    var said = root.querySelector(":scope > .trial-said");
    if (!said) return;
    var details = document.createElement("details");
    details.className = "trial-afterwards";
    var summary = document.createElement("summary");
    summary.textContent = root.dataset.afterwards;
    said.before(details);
    details.append(summary, said);
    // Nor before anything was tried.
    root.classList.add("untried");
    ["click", "input", "keydown"].forEach(function (kind) {
      part(root, "body").addEventListener(kind, function () { root.classList.remove("untried"); }, { once: true });
    });
  }

  // Remembers with the answers of the course that all aims were reached here, or says that it can't.
  function reached(root) {
    var store = window.CourseRecord;
    if (!store || !root.id || root.matches(".on-slide") || root.dataset.told) return;
    root.dataset.told = "yes";
    var page = location.href.split(/[?#]/)[0].replace(store.root, "");
    var name = store.address(location.href) + "#" + root.id;
    var could = store.keep(name, null, function (known) {
      known.checked = known.right = true;
      known.way = page + "#" + root.id;
    });
    if (!could) part(root, "status").textContent = root.dataset.notKept;
    document.dispatchEvent(new CustomEvent("course-record"));
  }

  // What the address says of a model or lab: its names with their values, {id}.{name}={value}.
  function query(root) {
    var begin = root.dataset.trial + ".";
    var found = new Map();
    new URLSearchParams(location.search).forEach(function (value, name) {
      if (name.startsWith(begin)) found.set(name.slice(begin.length), value);
    });
    return found;
  }

  // Copies a link to a state; says so, or shows it where it can't be copied.
  function share(root, values, status) {
    var address = new URL(location.href);
    var begin = root.dataset.trial + ".";
    Array.from(address.searchParams.keys()).forEach(function (name) {
      if (name.startsWith(begin)) address.searchParams.delete(name);
    });
    values.forEach(function (value, name) { address.searchParams.set(begin + name, value); });
    address.hash = root.id || address.hash;
    status.textContent = "";
    var copying = navigator.clipboard ? navigator.clipboard.writeText(address.href) : Promise.reject();
    copying.then(function () { status.textContent = root.dataset.linkCopied; }, function () {
      var field = document.createElement("input");
      field.readOnly = true;
      field.value = address.href;
      var label = document.createElement("label");
      label.append(root.dataset.linkHere + " ", field);
      status.append(label);
      field.select();
    });
  }

  // Says something once nothing has changed for a moment.
  function sayer(element) {
    var timer = 0;
    return function (text) {
      clearTimeout(timer);
      timer = setTimeout(function () { window.sayAloud(element, text); }, QUIET);
    };
  }

  function inFrame(action) {
    var waiting = false;
    return function () {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(function () {
        waiting = false;
        action();
      });
    };
  }

  // The windows of a deck: the slides, the speaker's view and its pictures. A window that opens asks the others.
  function onSlides(root, take) {
    if (!root.matches(".on-slide") || !window.BroadcastChannel) return { tell: function () {} };
    var deck = new URL(document.body.dataset.deck || "", location.href).pathname;
    var channel = new BroadcastChannel("trial " + deck + " " + root.dataset.trial);
    channel.onmessage = function (event) {
      var answer = take(event.data);
      if (answer) channel.postMessage(answer);
    };
    channel.postMessage(null);
    // What has the focus gets the keys of a remote control.
    root.addEventListener("pointerup", function (event) { event.target.blur(); });
    root.addEventListener("keydown", function (event) {
      var typed = event.key === "Enter" && event.target.matches("input");
      if (typed || event.key === "Escape") event.target.blur();
    });
    return { tell: function (state) { channel.postMessage(state); } };
  }
})();
