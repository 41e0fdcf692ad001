(function () {
  "use strict";
  var root = document.documentElement;
  var words = document.body.dataset;

  function each(selector, action) {
    document.querySelectorAll(selector).forEach(action);
  }

  schemeChoice();
  fieldsInView();
  notice();
  copyButtons();
  focusInDrawer();
  currentLessonInView();
  contentsFollowReading();

  function schemeChoice() {
    var buttons = document.querySelectorAll("[data-choose-scheme]");
    function show() {
      var scheme = root.dataset.scheme || "system";
      buttons.forEach(function (button) {
        button.setAttribute("aria-pressed", String(button.dataset.chooseScheme === scheme));
      });
      colourBrowserFrame(scheme);
    }
    buttons.forEach(function (button) {
      button.addEventListener("click", function () {
        var scheme = button.dataset.chooseScheme;
        if (scheme === "system") delete root.dataset.scheme;
        else root.dataset.scheme = scheme;
        try {
          localStorage.setItem("scheme", scheme);
        } catch (storageForbidden) {
          // The choice then lasts as long as the page.
        }
        show();
      });
    });
    show();
  }

  function colourBrowserFrame(scheme) {
    each('meta[name="theme-color"]', function (meta) {
      meta.media = scheme === "system" ? "(prefers-color-scheme: " + meta.dataset.scheme + ")"
        : scheme === meta.dataset.scheme ? "all" : "not all";
    });
  }

  // Hidden for good, as long as it says the same; first.js hides it on the pages that follow.
  function notice() {
    var button = document.querySelector(".notice button");
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      var main = document.querySelector("main");
      root.dataset.noticeRead = "";
      try {
        localStorage.setItem("notice-" + root.dataset.notice, "read");
      } catch (storageForbidden) {
        // It is then hidden as long as the page is open.
      }
      main.tabIndex = -1;
      main.focus({ preventScroll: true });
    });
  }

  function copyButtons() {
    if (!navigator.clipboard) return;
    var status = document.createElement("p");
    status.className = "unseen";
    status.setAttribute("role", "status");
    each(".listing", function (listing) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = words.copy;
      button.addEventListener("click", function () {
        navigator.clipboard.writeText(codeOf(listing)).then(function () {
          button.textContent = status.textContent = words.copied;
          setTimeout(function () {
            button.textContent = words.copy;
            status.textContent = "";
          }, 2000);
        }, function () {
          button.textContent = status.textContent = words.copyFailed;
        });
      });
      listing.append(button);
    });
    (document.querySelector("main") || document.body).append(status);
  }

  // What a change leaves: without what it takes away, and without the numbers of explanations.
  function codeOf(listing) {
    var code = listing.querySelector("code").cloneNode(true);
    var removed = code.querySelectorAll("del.code-line");
    var all = removed.length === code.querySelectorAll(".code-line").length;
    code.querySelectorAll(".code-mark, .sign").forEach(function (mark) {
      var space = mark.previousSibling;
      if (space && space.nodeType === Node.TEXT_NODE) space.data = space.data.replace(/ $/, "");
      mark.remove();
    });
    if (!all) removed.forEach(function (line) { line.remove(); });
    return typed(code) || code.textContent;
  }

  // What was typed at prompts, without these and without what was answered; empty where there is no prompt.
  function typed(code) {
    var lines = [];
    var line = { words: "" };
    var texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      var around = texts.currentNode.parentElement;
      if (around.closest(".shell-symbol")) {
        line.prompt = true;
        line.words = "";
      } else if (around.closest(".output")) {
        line.answer = true;
      } else {
        texts.currentNode.data.split("\n").forEach(function (words, number) {
          if (number > 0) {
            lines.push(line);
            line = { words: "" };
          }
          line.words += words;
        });
      }
    }
    lines.push(line);
    if (!lines.some(function (each) { return each.prompt; })) return "";
    var typing = false;
    return lines.filter(function (each) {
      typing = each.prompt || (typing && !each.answer);
      return typing;
    }).map(function (each) { return each.words; }).join("\n").trim();
  }

  // Of a field for many lines a browser brings the one into sight that is written in, and leaves the others where they are.
  function fieldsInView() {
    addEventListener("keyup", function (event) {
      if (event.key === "Tab" && event.target.matches("textarea")) event.target.scrollIntoView({ block: "nearest" });
    });
  }

  // The drawer covers what opened it, so that the focus goes along. With autofocus a browser would remark, on each page that one
  // comes to by a link with a fragment, that nothing gets the focus there.
  function focusInDrawer() {
    each(".course-nav", function (nav) {
      nav.addEventListener("toggle", function (event) {
        if (event.newState === "open") nav.querySelector(".drawer-head button").focus();
      });
    });
  }

  function currentLessonInView() {
    var nav = document.querySelector(".course-nav");
    var current = nav && nav.querySelector('[aria-current="page"]');
    if (!current) return;
    function centre() {
      nav.scrollTop = current.offsetTop - nav.clientHeight / 3;
    }
    centre();
    nav.addEventListener("toggle", centre);
  }

  // Slides have their sections' anchors.
  function openSlidesAt(hash) {
    each(".page-head .to-slides, .contents .to-slides", function (link) {
      link.href = link.getAttribute("href").split("#")[0] + hash;
    });
  }

  function contentsFollowReading() {
    var links = Array.from(document.querySelectorAll(".contents ol a"));
    if (!links.length) return;
    var sections = links.map(function (link) {
      return window.targetOf(link.hash);
    });
    var waiting = false;
    var list = document.querySelector(".contents");
    list.addEventListener("click", function (event) {
      if (event.target.closest("a") && list.matches(":popover-open")) list.hidePopover();
    });
    function mark() {
      waiting = false;
      var line = innerHeight * 0.3;
      var atEnd = scrollY > 0 && scrollY + innerHeight >= root.scrollHeight - 2;
      var here = -1;
      sections.forEach(function (section, index) {
        var shown = section && section.getClientRects().length;
        if (shown && (atEnd || section.getBoundingClientRect().top <= line)) here = index;
      });
      links.forEach(function (link, index) {
        if (index === here) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      });
      openSlidesAt(here < 0 ? "" : links[here].hash);
    }
    addEventListener("scroll", function () {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    }, { passive: true });
    mark();
  }
})();
