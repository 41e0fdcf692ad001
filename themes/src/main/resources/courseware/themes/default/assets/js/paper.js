// While a page is printed, the answers to what it asks stand at its end, and so do the addresses of its links. Without this
// script, each stands in its place.
(function () {
  "use strict";
  var template = document.getElementById("@paper");
  var article = document.querySelector("main article");
  if (!template || !article) return;
  var words = template.dataset;
  var ANSWERS = "details:is(.hint, .solution), .stop:not(.misconception) > details";
  var undo = [];

  addEventListener("beforeprint", function () {
    if (undo.length) return;
    answers();
    addresses();
  });
  addEventListener("afterprint", function () {
    while (undo.length) undo.pop()();
  });

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text || "";
    return made;
  }

  // What is added and taken away again.
  function put(node, where) {
    where(node);
    undo.push(function () { node.remove(); });
    return node;
  }

  function toEnd(node) {
    article.append(node);
  }

  function clean(node) {
    return node.textContent.replace(/\s+/g, " ").trim();
  }

  function answers() {
    var all = Array.from(article.querySelectorAll(ANSWERS)).filter(function (details) {
      // Questions of a bank that aren't asked now aren't printed either.
      return !details.parentElement.closest(ANSWERS + ", [hidden]");
    });
    if (!all.length) return;
    var section = put(element("section", "answers-at-end text"), toEnd);
    section.append(element("h2", "", words.answers));
    all.forEach(function (details) {
      var stop = details.closest(".stop");
      var label = stop || details.dataset.part ? words.answer : clean(details.querySelector("summary"));
      section.append(element("h3", "", owner(details) + " · " + label), moved(details, label));
    });
  }

  // What an answer belongs to, in the words above it.
  function owner(details) {
    var asked = details.closest(".quiz, .stop, .callout:is(.exercise, .discussion)");
    var name = asked && asked.querySelector(":scope > .title, :scope > .ask, :scope > details > summary");
    var copy = (name || document.querySelector("h1")).cloneNode(true);
    copy.querySelectorAll(".time, .points").forEach(function (fact) { fact.remove(); });
    return clean(copy);
  }

  function moved(details, label) {
    var nodes = Array.from(details.childNodes).filter(function (node) { return node.nodeName !== "SUMMARY"; });
    var box = element("div", "at-end" + (details.matches(".quiz > *") ? " solution" : ""));
    box.append.apply(box, nodes);
    details.classList.add("moved");
    undo.push(function () {
      details.append.apply(details, nodes);
      details.classList.remove("moved");
    });
    put(element("p", "answer-place", window.wording(words.place, label, words.answers)), function (place) { details.after(place); });
    return box;
  }

  function addresses() {
    var numbers = new Map();
    var list = element("ol", "");
    article.querySelectorAll("a[href^=\"http\"]").forEach(function (link) {
      var address = link.getAttribute("href");
      if (bare(address).startsWith(bare(clean(link)))) return;
      if (!numbers.has(address)) {
        numbers.set(address, numbers.size + 1);
        list.append(element("li", "", address));
      }
      link.dataset.note = numbers.get(address);
      undo.push(function () { delete link.dataset.note; });
    });
    if (!numbers.size) return;
    var box = put(element("div", "addresses"), toEnd);
    box.append(element("p", "label", words.addresses), list);
  }

  function bare(address) {
    return address.replace(/^https?:\/\//, "");
  }
})();
