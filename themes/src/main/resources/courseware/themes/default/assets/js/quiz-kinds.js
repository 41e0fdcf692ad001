// How each kind of quiz is answered and judged. What is right stands in the page's own folded answer.
(function () {
  "use strict";
  var words = document.getElementById("@quizWords").dataset;
  var LONGEST = 100;
  var signs = 0;

  // Each makes fields and returns: fields, read() to strings or null, fill(strings, what is known of them), judge(), clear().
  // judge() gives {right, all}: how many of how many are; tell: what is said about it; more: words of its own; how: how well
  // it went, where learners say that themselves, and "" where nothing is judged; waits: true where they didn't yet.
  // Some have words of their own: check, for the button, and unanswered(), for why there is nothing to check. code: true, where
  // read() gives lines of code.
  window.QuizKinds = Object.assign({
    choices: choose, single: choices, multiple: choices, text: entry, number: entry, order: order, match: match, cloze: cloze
  }, window.QuizKinds);
  window.QuizMarks = { create: create, mark: mark, unmark: unmark, described: described };

  function create(name, className, text) {
    var element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  // As the page counts: A to Z, AA and so on.
  function letter(index) {
    var last = String.fromCharCode(65 + index % 26);
    return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
  }

  function mark(element, right, why) {
    unmark(element);
    element.classList.add(right ? "right" : "wrong");
    var sign = create("span", "sign", why || (right ? words.right : words.wrong));
    sign.id = "@sign" + ++signs;
    element.append(sign);
    // Whoever comes back to a field by keyboard is told what was said of it.
    fieldsOf(element).forEach(function (field) { described(field, sign.id, true); });
  }

  function unmark(element) {
    element.classList.remove("right", "wrong");
    Array.from(element.querySelectorAll(":scope > .sign, :scope > .feedback")).forEach(function (old) {
      fieldsOf(element).forEach(function (field) { described(field, old.id, false); });
      old.remove();
    });
  }

  function fieldsOf(element) {
    return (element.matches(".flag") ? element.parentElement : element).querySelectorAll("input, select, .piece, .move > button");
  }

  // Whether an element belongs to what describes a field.
  function described(field, id, does) {
    var ids = (field.getAttribute("aria-describedby") || "").split(" ").filter(function (one) { return one && one !== id; });
    if (does) ids.push(id);
    if (ids.length) field.setAttribute("aria-describedby", ids.join(" "));
    else field.removeAttribute("aria-describedby");
  }

  function told(item) {
    var feedback = item.querySelector(":scope > .feedback");
    return feedback && feedback.cloneNode(true);
  }

  function sameText(a, b) {
    return plain(a) === plain(b);
  }

  function plain(text) {
    return text.normalize("NFKC").toLowerCase().replace(/[‘’]/g, "'").replace(/[‐‑–—]/g, "-")
      .replace(/\s+/g, " ").replace(/^[ "“”]+|[ "“”.!?]+$/g, "");
  }

  function choices(quiz, solution) {
    return choose(quiz, Array.from(solution.querySelectorAll(":scope > [data-part=judged] > li")));
  }

  // judged has what is said of each.
  function choose(quiz, judged) {
    var options = Array.from(quiz.querySelectorAll(":scope > [data-part=options] > li")).map(function (item, index) {
      var input = create("input");
      input.type = quiz.dataset.quiz === "multiple" ? "checkbox" : "radio";
      input.name = quiz.id;
      input.id = quiz.id + "@option" + (index + 1);
      var content = create("div", "option");
      content.id = input.id + "Text";
      content.append.apply(content, Array.from(item.childNodes));
      input.setAttribute("aria-labelledby", content.id);
      item.append(input, content);
      item.addEventListener("click", function (event) {
        if (event.target === input || event.target.closest("a, button, summary, input")) return;
        if (String(getSelection())) return;
        input.click();
      });
      return { item: item, input: input, content: content, judged: judged[index] };
    });

    // Numbers in it may be drawn anew.
    function text(option) {
      return option.content.textContent.trim();
    }

    return {
      fields: options.map(function (option) { return option.input; }),
      read: function () {
        var chosen = options.filter(function (option) { return option.input.checked; });
        return chosen.length ? chosen.map(text) : null;
      },
      fill: function (texts) {
        options.forEach(function (option) { option.input.checked = texts.indexOf(text(option)) >= 0; });
      },
      judge: function () {
        var right = 0;
        var wrong = 0;
        var all = 0;
        options.forEach(function (option) {
          var good = option.judged.classList.contains("right");
          all += good ? 1 : 0;
          if (!option.input.checked) return unmark(option.item);
          right += good ? 1 : 0;
          wrong += good ? 0 : 1;
          mark(option.item, good);
          var feedback = told(option.judged);
          if (feedback) option.item.append(feedback);
        });
        return { right: wrong ? 0 : right, all: all, more: !wrong && right < all ? words.missing : words.notRight };
      },
      clear: function () { options.forEach(function (option) { unmark(option.item); }); }
    };
  }

  function field(place, label, labelledBy, size) {
    var input = create("input");
    input.type = "text";
    input.autocomplete = "off";
    input.spellcheck = false;
    input.maxLength = LONGEST;
    input.setAttribute("autocapitalize", "off");
    if (size) input.size = size;
    if (labelledBy) input.setAttribute("aria-labelledby", labelledBy);
    else input.setAttribute("aria-label", label);
    place.append(input);
    return input;
  }

  function entry(quiz, solution) {
    var place = quiz.querySelector(":scope > [data-part=entry]");
    var numeric = quiz.dataset.quiz === "number";
    var unit = place.querySelector(".unit");
    var input = field(place.querySelector(".gap"), words.answer);
    if (numeric) input.inputMode = "decimal";
    var expected = Array.from(solution.querySelectorAll(":scope > [data-part=judged] > li"));

    function fits(item, answer) {
      if (numeric) {
        var wanted = Number(item.dataset.text);
        var most = Number(item.dataset.tolerance) + Math.abs(wanted) * 1e-12;
        return QuizNumbers.read(answer, unit && unit.textContent).some(function (one) { return Math.abs(one - wanted) <= most; });
      }
      if (!item.dataset.pattern) return sameText(item.dataset.text, answer);
      return new RegExp("^(?:" + item.dataset.pattern + ")$", "i").test(plain(answer));
    }

    return {
      fields: [input],
      read: function () { return input.value.trim() ? [input.value.trim()] : null; },
      fill: function (texts) { input.value = texts[0].slice(0, LONGEST); },
      judge: function () {
        var answer = input.value.trim().slice(0, LONGEST);
        if (numeric && !QuizNumbers.read(answer, unit && unit.textContent).length) return { right: 0, all: 1, more: words.noNumber };
        var found = expected.find(function (item) { return fits(item, answer); });
        var right = Boolean(found) && found.classList.contains("right");
        mark(place, right);
        return { right: right ? 1 : 0, all: 1, more: words.notRight, tell: found && told(found) };
      },
      clear: function () { unmark(place); }
    };
  }

  function order(quiz) {
    var list = quiz.querySelector(":scope > [data-part=options]");
    var items = Array.from(list.children);
    items.forEach(function (item, index) {
      var content = create("div", "option");
      content.append.apply(content, Array.from(item.childNodes));
      content.id = quiz.id + "@item" + (index + 1);
      var buttons = create("span", "move");
      buttons.append(button(item, content, -1, words.up, "↑"), button(item, content, 1, words.down, "↓"));
      item.append(buttons, content);
    });
    ends();

    function button(item, content, by, label, sign) {
      var made = create("button", "", sign);
      made.type = "button";
      made.id = content.id + (by < 0 ? "Up" : "Down");
      made.setAttribute("aria-label", label);
      made.setAttribute("aria-labelledby", made.id + " " + content.id);
      made.addEventListener("click", function () { move(item, by, made); });
      return made;
    }

    function move(item, by, pressed) {
      if (pressed.getAttribute("aria-disabled") === "true") return;
      if (by < 0) list.insertBefore(item, item.previousElementSibling);
      else list.insertBefore(item.nextElementSibling, item);
      pressed.focus();
      moved(item);
    }

    function moved(item) {
      ends();
      quiz.dispatchEvent(new CustomEvent("quiz-change", {
        detail: window.wording(words.now, Array.from(list.children).indexOf(item) + 1, items.length)
      }));
    }

    window.QuizDrag(items, {
      over: function (x, y, item) {
        var place = window.QuizDrag.within(list, x, y, 80) && window.QuizDrag.inList(list, y, item);
        return place && place.before !== item.nextElementSibling ? place : null;
      },
      away: function () { window.QuizDrag.away(quiz); },
      drop: function (item, place) {
        list.insertBefore(item, place.before);
        moved(item);
      }
    });

    function ends() {
      Array.from(list.children).forEach(function (item, index, all) {
        var buttons = item.querySelectorAll(":scope > .move > button");
        buttons[0].setAttribute("aria-disabled", String(index === 0));
        buttons[1].setAttribute("aria-disabled", String(index === all.length - 1));
      });
    }

    // Lines that say the same stand for each other.
    function says(item) {
      return item.querySelector(":scope > .option").innerHTML.replace(/\s+/g, " ").trim();
    }

    function text(item) {
      return item.querySelector(":scope > .option").textContent.trim();
    }

    return {
      fields: [],
      unanswered: function () {
        return items.every(function (item, index) { return list.children[index] === item; }) ? words.notMoved : "";
      },
      read: function () { return Array.from(list.children).map(text); },
      fill: function (texts) {
        var sorted = items.slice().sort(function (a, b) { return texts.indexOf(text(a)) - texts.indexOf(text(b)); });
        list.append.apply(list, sorted);
        ends();
      },
      judge: function () {
        var right = 0;
        var wanted = [];
        items.forEach(function (item) { wanted[Number(item.dataset.place) - 1] = says(item); });
        Array.from(list.children).forEach(function (item, index) {
          var good = says(item) === wanted[index];
          right += good ? 1 : 0;
          mark(item, good);
        });
        return { right: right, all: items.length };
      },
      clear: function () { items.forEach(unmark); }
    };
  }

  function match(quiz, solution) {
    var offered = quiz.querySelector(":scope > [data-part=rights]");
    var rights = Array.from(offered.children);
    var plainRights = rights.every(function (right) { return !right.querySelector("math, code, img"); });
    // The fields name them too.
    if (plainRights) offered.setAttribute("aria-hidden", "true");
    quiz.classList.toggle("plain", plainRights);
    // Letters stand beside them on paper alone; the answer says what they mean.
    if (plainRights) {
      solution.querySelectorAll(":scope > ul > li > strong").forEach(function (strong) {
        var named = rights.find(function (right, index) { return letter(index) === strong.textContent; });
        if (named) strong.after(" " + named.textContent.trim());
      });
    }
    var cells = Array.from(quiz.querySelectorAll(":scope > * > [data-part=pairs] > tbody > tr > td")).map(function (cell) {
      var select = create("select");
      select.setAttribute("aria-labelledby", cell.previousElementSibling.id);
      select.append(new Option(words.choose, ""));
      rights.forEach(function (right, index) {
        select.append(new Option((plainRights ? "" : letter(index) + "  ") + right.textContent.trim(), letter(index)));
      });
      cell.append(select);
      return { cell: cell, select: select };
    });

    rights.forEach(function (right) {
      var content = create("span", "option");
      content.append.apply(content, Array.from(right.childNodes));
      right.append(content);
    });
    window.QuizDrag(rights, {
      over: function (x, y) {
        var found = cells.find(function (one) { return window.QuizDrag.within(one.cell.parentElement, x, y, 0); });
        if (found) found.cell.parentElement.classList.add("lands");
        return found;
      },
      away: function () { window.QuizDrag.away(quiz); },
      drop: function (right, place) {
        place.select.value = letter(rights.indexOf(right));
        place.select.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });

    function shown(value) {
      var right = rights.find(function (right, index) { return letter(index) === value; });
      return right ? right.textContent.trim() : "";
    }

    return {
      fields: cells.map(function (one) { return one.select; }),
      read: function () {
        var any = cells.some(function (one) { return one.select.value; });
        return any ? cells.map(function (one) { return shown(one.select.value); }) : null;
      },
      fill: function (texts) {
        cells.forEach(function (one, index) {
          var found = rights.findIndex(function (right) { return right.textContent.trim() === texts[index]; });
          one.select.value = found < 0 ? "" : letter(found);
        });
      },
      judge: function () {
        var right = 0;
        cells.forEach(function (one) {
          var good = one.select.value === one.cell.dataset.place;
          right += good ? 1 : 0;
          if (one.select.value) mark(one.cell, good);
          else unmark(one.cell);
        });
        return { right: right, all: cells.length };
      },
      clear: function () { cells.forEach(function (one) { unmark(one.cell); }); }
    };
  }

  function cloze(quiz, solution) {
    var answers = Array.from(solution.querySelectorAll(":scope > [data-part=judged] > li")).map(function (item) {
      return item.dataset.answers.split("\n");
    });
    var gaps = Array.from(quiz.querySelectorAll(".gap[data-gap]")).filter(function (gap) { return !solution.contains(gap); });
    gaps = gaps.map(function (gap) {
      var accepted = answers[Number(gap.dataset.gap) - 1];
      var size = Math.max.apply(null, accepted.map(function (answer) { return answer.length; }));
      return { gap: gap, accepted: accepted, input: field(gap, window.wording(words.gap, gap.dataset.gap), "", Math.min(40, size + 2)) };
    });
    return {
      fields: gaps.map(function (one) { return one.input; }),
      read: function () {
        var any = gaps.some(function (one) { return one.input.value.trim(); });
        return any ? gaps.map(function (one) { return one.input.value.trim(); }) : null;
      },
      fill: function (texts) {
        gaps.forEach(function (one, index) { one.input.value = (texts[index] || "").slice(0, LONGEST); });
      },
      judge: function () {
        var right = 0;
        gaps.forEach(function (one) {
          var good = one.accepted.some(function (answer) { return sameText(answer, one.input.value); });
          right += good ? 1 : 0;
          mark(one.gap, good);
        });
        return { right: right, all: gaps.length };
      },
      clear: function () { gaps.forEach(function (one) { unmark(one.gap); }); }
    };
  }
})();
