// Conversations to take part in: one speaker's turns are the learner's own, who writes or says something, and compares; and what
// somebody gets wrong is a question before it is put right.
(function () {
  "use strict";
  var template = document.getElementById("@listening");
  if (!template) return;
  var words = template.dataset;
  var asked = 0;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function button(text, work) {
    var made = element("button", "", text);
    made.type = "button";
    made.addEventListener("click", work);
    return made;
  }

  function nameOf(turn) {
    var name = turn.matches(".turn") && turn.querySelector(".who b");
    return name ? name.textContent : "";
  }

  // A choice of parts beside the button that starts listening; `taken` is called with a speaker's name, or with nothing.
  function offer(player, line) {
    var names = player.steps.map(function (step) { return nameOf(step.main); }).filter(function (name, index, all) {
      return name && all.indexOf(name) === index;
    });
    // Where a part of a conversation stands on the front page it is to be tried, not set up.
    if (names.length < 2 || player.dialog.closest(".sample")) return;
    var label = element("label", "take-part", words.takePart + " ");
    var select = element("select");
    select.append(new Option(words.noPart, ""));
    names.forEach(function (name) { select.append(new Option(name, name)); });
    select.addEventListener("change", function () { player.part = select.value; });
    label.append(select);
    line.append(label);
  }

  // Hides what is said where it is the learner's part; says whether it does.
  function veil(player, main) {
    if (!player.part || nameOf(main) !== player.part || main.classList.contains("compared")) return false;
    if (main.classList.contains("own-turn")) return true;
    main.classList.add("own-turn");
    around(player, main, true);
    var part = element("div", "own-part");
    var ask = element("p", "ask", window.wording(words.yourTurn, player.part));
    ask.id = main.id + "@part";
    var field = element("textarea", "attempt");
    field.setAttribute("aria-labelledby", ask.id);
    field.rows = 2;
    var key = window.Kept.written("part", main.id);
    field.value = window.Kept.get(key) || "";
    var note = element("p", "kept");
    field.addEventListener("input", function () {
      note.textContent = window.Kept.set(key, field.value || null) ? "" : words.notKept;
    });
    part.append(ask, field, note, button(words.compare, function () {
      reveal(player, main);
      var said = main.querySelector(".said");
      said.setAttribute("tabindex", "-1");
      said.focus({ preventScroll: true });
      said.scrollIntoView({ block: "nearest" });
    }));
    main.querySelector(".who").after(part);
    return true;
  }

  // What stands below a turn gives away what is said in it.
  function around(player, main, veiled) {
    player.steps.forEach(function (step) {
      if (step.main !== main) return;
      step.items.forEach(function (item) { if (item !== main) item.classList.toggle("veiled", veiled); });
    });
  }

  function reveal(player, main) {
    around(player, main, false);
    main.classList.add("compared");
    var compare = main.querySelector(".own-part > button");
    if (compare) compare.remove();
    // One goes on behind what belongs to the turn.
    var step = player.steps.find(function (step) { return step.main === main; });
    if (compare && player.waiting) step.items[step.items.length - 1].append(player.waiting);
  }

  // What was left behind without comparing is shown, and what belonged to the part is gone with it.
  function pass(player, main) {
    player.steps.forEach(function (step) {
      if (step.main !== main && step.main.classList.contains("own-turn")) reveal(player, step.main);
    });
  }

  function end(player) {
    player.steps.forEach(function (step) {
      around(player, step.main, false);
      step.main.classList.remove("own-turn", "compared");
      var part = step.main.querySelector(".own-part");
      if (part) part.remove();
    });
  }

  // True or not, before one reads what is wrong about it.
  function judge(stop) {
    var details = stop.querySelector(":scope > details");
    var label = details && details.querySelector(".label");
    if (!label) return;
    var told = label.textContent;
    var question = element("p", "ask");
    question.append(element("b", "label", words.trueOrNot));
    question.id = stop.id ? stop.id + "@ask" : "@ask" + asked++;
    var said = element("p", "verdict");
    said.setAttribute("role", "status");
    var buttons = element("p", "judge");
    buttons.setAttribute("role", "group");
    buttons.setAttribute("aria-labelledby", question.id);
    buttons.tabIndex = -1;
    var claim = stop.previousElementSibling && stop.previousElementSibling.querySelector(".said");
    if (claim) {
      claim.id = claim.id || question.id + "@claim";
      buttons.setAttribute("aria-describedby", claim.id);
    }
    [[words.itIsTrue, false], [words.itIsNot, true]].forEach(function (choice) {
      buttons.append(button(choice[0], function () {
        said.textContent = choice[1] ? words.rightNotTrue : words.wrongNotTrue;
        said.classList.toggle("right", choice[1]);
        label.textContent = told;
        details.hidden = false;
        details.open = true;
        // Where one was goes, so that a learner by keyboard goes on from what is told.
        if (buttons.contains(document.activeElement)) details.querySelector("summary").focus({ preventScroll: true });
        buttons.remove();
        // What is told stands below what was pressed, and a player may be in front of it.
        stop.scrollIntoView({ block: "nearest" });
      }));
    });
    details.hidden = true;
    stop.insertBefore(question, details);
    stop.insertBefore(buttons, details);
    stop.insertBefore(said, details);
  }

  document.querySelectorAll("div.dialog .stop.misconception").forEach(judge);
  window.DialogRoles = { offer: offer, veil: veil, pass: pass, end: end };
})();
