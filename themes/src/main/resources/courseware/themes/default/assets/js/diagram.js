// Shows pictures of mermaid's diagrams. A frame of its own draws them, whose policy allows what such pictures need and
// nothing else; what it answers is shown as an image. Until then, and where that fails, their text stands there.
(function () {
  "use strict";
  var FEW = 12;
  var PATIENCE = 20000;
  var address = document.currentScript.dataset.frame;
  var figures = Array.from(document.querySelectorAll(".diagram.mermaid"));
  var queue = [];
  var frame = null;
  var busy = null;
  var ready = false;
  var timeout = 0;

  figures.forEach(function (figure) {
    figure.classList.add("waiting");
    figure.querySelector(".source").open = false;
  });
  addEventListener("message", receive);
  // On slides and on paper there is no scrolling to wait for.
  if (figures.length <= FEW || document.body.matches(".deck, .handout, .whole")) {
    if (document.readyState === "complete") ask(figures);
    else addEventListener("load", function () { ask(figures); });
  } else {
    var observer = new IntersectionObserver(function (entries) {
      var near = entries.filter(function (entry) { return entry.isIntersecting; });
      near.forEach(function (entry) { observer.unobserve(entry.target); });
      ask(near.map(function (entry) { return entry.target; }));
    }, { rootMargin: "150% 0px" });
    figures.forEach(function (figure) { observer.observe(figure); });
  }

  function ask(some) {
    queue = queue.concat(some);
    next();
  }

  function next() {
    if (busy || !queue.length) return;
    if (!frame) open();
    if (!ready) return;
    busy = queue.shift();
    wait(function () { fail(""); });
    frame.contentWindow.postMessage({ draw: busy.querySelector("code").textContent }, "*");
  }

  function open() {
    ready = false;
    frame = document.createElement("iframe");
    frame.className = "diagram-frame";
    // Files are strangers to each other anyway, and a frame in a sandbox may load none.
    if (location.protocol !== "file:") frame.setAttribute("sandbox", "allow-scripts");
    frame.setAttribute("aria-hidden", "true");
    frame.tabIndex = -1;
    frame.title = "";
    frame.src = address;
    document.body.append(frame);
    wait(function () {
      queue.splice(0).forEach(function (figure) { text(figure, ""); });
      close();
    });
  }

  function close() {
    frame.remove();
    frame = null;
  }

  function wait(action) {
    clearTimeout(timeout);
    timeout = setTimeout(action, PATIENCE);
  }

  function receive(event) {
    if (!frame || event.source !== frame.contentWindow || !event.data || event.data.diagram !== "drawn") return;
    clearTimeout(timeout);
    if (event.data.ready) ready = true;
    else if (busy && typeof event.data.light === "string" && typeof event.data.dark === "string") show(event.data);
    else if (busy) text(busy, String(event.data.problem || ""));
    busy = null;
    next();
  }

  // A frame that doesn't answer is still at it, so the next diagram gets another.
  function fail(problem) {
    text(busy, problem);
    busy = null;
    close();
    next();
  }

  function show(drawn) {
    var box = busy.querySelector(".drawing");
    [["in-light", drawn.light], ["in-dark", drawn.dark]].forEach(function (each) {
      var image = document.createElement("img");
      image.className = each[0];
      image.alt = busy.dataset.alternative;
      image.width = Number(drawn.width);
      image.height = Number(drawn.height);
      image.src = "data:image/svg+xml," + encodeURIComponent(each[1]);
      box.append(image);
    });
    busy.classList.remove("waiting");
    busy.classList.add("drawn");
  }

  function text(figure, problem) {
    var message = document.createElement("p");
    message.className = "problem";
    message.textContent = figure.dataset.failed;
    if (problem) {
      var cause = document.createElement("code");
      cause.textContent = problem;
      message.append(" ", cause);
    }
    figure.classList.remove("waiting");
    figure.querySelector(".source").open = true;
    figure.querySelector(".source").before(message);
  }
})();
