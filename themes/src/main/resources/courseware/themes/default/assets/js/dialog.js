// Conversations: room to answer questions, and listening in turn by turn. Without this script all of it stands there.
(function () {
  "use strict";
  var template = document.getElementById("@listening");
  var words = template.dataset;
  var rightToLeft = document.documentElement.dir === "rtl";
  var FORWARD = rightToLeft ? "ArrowLeft" : "ArrowRight";
  var BACK = rightToLeft ? "ArrowRight" : "ArrowLeft";
  var speech = window.speechSynthesis && window.SpeechSynthesisUtterance ? window.speechSynthesis : null;
  var WORDS_A_MINUTE = 190;
  var PAUSE = 700;
  // What a learner answers or chooses before the talk goes on.
  var WAITS = ".asked, .choices";
  var open = null;

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  /** A question becomes a question with a field below it; what was folded behind it is the answer alone. */
  function roomToAnswer(stop) {
    var details = stop.querySelector(":scope > details");
    var ask = stop.querySelector(":scope > .ask");
    var more = null;
    if (details) {
      var summary = details.querySelector("summary");
      ask = element("p", "ask");
      ask.append.apply(ask, Array.from(summary.childNodes));
      stop.insertBefore(ask, details);
      more = details.querySelector(":scope > .more");
      if (more) stop.insertBefore(more, details);
      var see = details.querySelector(":scope > .answer > .see:only-child");
      if (see) details.replaceWith(see);
      else summary.textContent = words.show;
    }
    ask.id = stop.id + "@ask";
    stop.classList.add("asked");
    var field = element("textarea", "attempt");
    field.setAttribute("aria-labelledby", ask.id);
    field.placeholder = words.yours;
    field.rows = 2;
    var key = window.Kept.written("answer", stop.id);
    var note = element("p", "kept");
    field.value = window.Kept.get(key) || "";
    field.addEventListener("input", function () {
      var could = window.Kept.set(key, field.value || null);
      note.textContent = !field.value ? "" : could ? words.kept : words.notKept;
    });
    note.textContent = field.value ? words.kept : "";
    var after = more || ask;
    after.after(field, note);
  }

  /** Shows a conversation step by step: a turn with what leads to it, or a question. */
  function Player(dialog) {
    this.dialog = dialog;
    this.key = "listening " + location.pathname + "#" + (dialog.querySelector(".turn[id]") || dialog).id;
    this.steps = steps(dialog);
    this.at = 0;
    this.playing = false;
    this.speed = Number(window.Kept.get("listening-speed")) || 1;
    this.voices = false;
    this.timer = 0;
  }

  function steps(dialog) {
    var found = [];
    var lead = [];
    dialog.querySelectorAll(":scope > .beat, :scope > .turns > li, :scope > .takeaways").forEach(function (item) {
      if (item.matches(".misconception") && found.length) {
        found[found.length - 1].items.push(item);
      } else if (item.matches(".beat, .direction")) {
        lead.push(item);
      } else {
        found.push({ items: lead.concat(item), main: item });
        lead = [];
      }
    });
    if (lead.length && found.length) Array.prototype.push.apply(found[found.length - 1].items, lead);
    return found;
  }

  function copyOf(selector) {
    return template.content.querySelector(selector).cloneNode(true);
  }

  Player.prototype.offer = function () {
    var player = this;
    var line = copyOf(".listen");
    this.button = line.querySelector("button");
    this.button.addEventListener("click", function () {
      player.start();
    });
    this.dialog.prepend(line);
    this.line = line;
    this.label();
    window.DialogRoles.offer(this, line);
  };

  Player.prototype.label = function () {
    var place = Number(window.Kept.get(this.key));
    var number = place > 1 && place < this.steps.length ? this.turnNumber(place - 1) : 0;
    if (!this.words) this.words = this.button.lastElementChild.textContent;
    this.button.lastElementChild.textContent = number ? window.wording(words.on, number) : this.words;
  };

  Player.prototype.start = function () {
    if (open) open.close();
    open = this;
    this.bar = copyOf(".player");
    this.status = this.bar.querySelector('[role="status"]');
    this.range = this.bar.querySelector("input");
    this.range.max = this.steps.length;
    this.bind();
    this.line.hidden = true;
    this.dialog.classList.add("listening");
    document.body.classList.add("listening-page");
    document.body.append(this.bar);
    // Where one begins with a part or a question, its field takes the focus over.
    this.bar.querySelector('[data-do="play"]').focus({ preventScroll: true });
    var place = Number(window.Kept.get(this.key));
    this.show(place > 1 && place < this.steps.length ? place - 1 : 0);
  };

  Player.prototype.bind = function () {
    var player = this;
    var actions = {
      back: function () { player.step(-1); },
      next: function () { player.step(1); },
      play: function () { player.play(!player.playing); },
      voices: function () { player.speak(!player.voices); },
      close: function () { player.close(); },
    };
    this.bar.querySelectorAll("button").forEach(function (button) {
      button.addEventListener("click", actions[button.dataset.do]);
    });
    if (!speech) this.bar.querySelector('[data-do="voices"]').remove();
    var speed = this.bar.querySelector("select");
    speed.value = String(this.speed);
    speed.addEventListener("change", function () {
      player.speed = Number(speed.value);
      window.Kept.set("listening-speed", speed.value);
      if (player.playing) player.run();
    });
    this.range.addEventListener("input", function () {
      player.show(Number(player.range.value) - 1);
      if (player.playing) player.run();
    });
    this.keys = function (event) {
      player.press(event);
    };
    document.addEventListener("keydown", this.keys);
  };

  Player.prototype.press = function (event) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    var writing = event.target.closest("textarea, input, select");
    if (event.key === "Escape" && event.target.matches("textarea")) {
      this.bar.querySelector('[data-do="next"]').focus();
      return;
    }
    if (writing || document.querySelector(":popover-open")) return;
    if (event.key === "Escape") this.close();
    else if (event.key === FORWARD) this.step(1);
    else if (event.key === BACK) this.step(-1);
    else if (event.key === " " && !event.target.closest("button, summary, a")) this.play(!this.playing);
    else return;
    event.preventDefault();
  };

  Player.prototype.step = function (by) {
    var to = Math.min(this.steps.length - 1, Math.max(0, this.at + by));
    if (to !== this.at) this.show(to);
    if (this.playing) this.run();
  };

  /** Shows all steps up to one, and nothing behind it. */
  Player.prototype.show = function (to) {
    var from = this.at;
    this.at = to;
    this.steps.forEach(function (step, index) {
      step.items.forEach(function (item) {
        item.classList.toggle("later", index > to);
        item.classList.toggle("come", index === to && to > from);
      });
      step.main.classList.toggle("now", index === to);
    });
    var main = this.steps[to].main;
    this.range.value = to + 1;
    var number = this.turnNumber(to);
    var turns = this.turnNumber(this.steps.length - 1);
    this.bar.querySelector(".place").textContent = number + " / " + turns;
    this.range.setAttribute("aria-valuetext", window.wording(words.turnOf, number, turns));
    window.Kept.set(this.key, to > 0 && to < this.steps.length - 1 ? String(to + 1) : null);
    if (this.waiting) this.waiting.remove();
    this.waiting = null;
    window.DialogRoles.pass(this, main);
    var waits = window.DialogRoles.veil(this, main) || main.matches(WAITS);
    var claim = waits ? null : this.claim(to);
    if (waits) this.ask(main);
    else if (!claim || document.activeElement === this.range) this.tell(main);
    // Writing brings the field into view at once, which would end a smooth movement half-way.
    var calm = waits || claim || matchMedia("(prefers-reduced-motion: reduce)").matches;
    main.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
    // In a low window a question and its field are higher than the room above the player.
    var field = waits && main.querySelector(".own-part, textarea");
    if (field) field.scrollIntoView({ block: "nearest" });
    if (!claim || document.activeElement === this.range) return;
    // Whoever doesn't see what is claimed hears it with the question; nobody looks for its answers behind all that follows.
    this.say("");
    claim.focus({ preventScroll: true });
    claim.scrollIntoView({ block: "nearest" });
  };

  /** The answers to what somebody gets wrong at a step, while it wasn't judged yet. */
  Player.prototype.claim = function (index) {
    return this.steps[index].items.map(function (item) { return item.querySelector(".judge"); }).filter(Boolean)[0] || null;
  };

  Player.prototype.turnNumber = function (step) {
    for (var i = step, turns = 0; i >= 0; i--) turns += this.steps[i].main.matches(".turn") ? 1 : 0;
    return turns;
  };

  /** A question stops the talk until the learner goes on. */
  Player.prototype.ask = function (stop) {
    var player = this;
    this.waiting = copyOf(".go-on");
    this.waiting.addEventListener("click", function () {
      player.bar.querySelector('[data-do="next"]').focus({ preventScroll: true });
      player.step(1);
    });
    if (this.at < this.steps.length - 1) stop.append(this.waiting);
    this.say("");
    clearTimeout(this.timer);
    if (speech) speech.cancel();
    stop.querySelector("textarea, summary").focus({ preventScroll: true });
  };

  /** Tells those who don't see it what has come, unless a voice does. */
  Player.prototype.tell = function (main) {
    this.say(this.voices && this.playing ? "" : spoken(main, true));
  };

  Player.prototype.say = function (text) {
    window.sayAloud(this.status, text);
  };

  Player.prototype.play = function (playing) {
    this.playing = playing;
    this.bar.querySelector('[data-do="play"]').setAttribute("aria-pressed", String(playing));
    if (playing && this.at === this.steps.length - 1) this.show(0);
    if (playing) this.run();
    else this.halt();
  };

  Player.prototype.halt = function () {
    clearTimeout(this.timer);
    this.utterance = null;
    if (speech) speech.cancel();
  };

  /** Stays on a step as long as it takes to say it, then goes on. */
  Player.prototype.run = function () {
    this.halt();
    var player = this;
    var main = this.steps[this.at].main;
    if (this.claim(this.at) || main.matches(WAITS) || main.matches(".own-turn:not(.compared)")) return;
    var text = spoken(main, false);
    function goOn() {
      if (!player.playing || open !== player) return;
      if (player.at === player.steps.length - 1) {
        player.play(false);
        player.say(words.end);
        return;
      }
      player.show(player.at + 1);
      player.run();
    }
    if (this.voices && text) {
      this.utter(main, text, goOn);
    } else {
      var count = text.split(/\s+/).length;
      this.timer = setTimeout(goOn, Math.max(1200, count * 60000 / WORDS_A_MINUTE / this.speed) + PAUSE);
    }
  };

  /** What of a step is said: no cues, no listings, no figures. */
  function spoken(main, named) {
    var said = main.querySelector(".said") || main;
    var copy = said.cloneNode(true);
    copy.querySelectorAll(".cue, pre, figure, table, .label, .title, button").forEach(function (silent) {
      silent.remove();
    });
    var text = copy.textContent.replace(/\s+/g, " ").trim();
    var name = named && main.querySelector(".who b");
    return name ? name.textContent + ": " + text : text;
  }

  Player.prototype.speak = function (on) {
    if (on && !speech.getVoices().length) {
      this.say(words.noVoices);
      this.bar.querySelector('[data-do="voices"]').title = words.noVoices;
      return;
    }
    this.voices = on;
    this.bar.querySelector('[data-do="voices"]').setAttribute("aria-pressed", String(on));
    if (on && !this.playing) this.play(true);
    else if (this.playing) this.run();
  };

  Player.prototype.utter = function (main, text, then) {
    var player = this;
    var utterance = new SpeechSynthesisUtterance(text);
    var choice = this.voiceOf(main);
    utterance.lang = document.documentElement.lang;
    if (choice.voice) utterance.voice = choice.voice;
    utterance.pitch = choice.pitch;
    utterance.rate = this.speed;
    utterance.onend = utterance.onerror = function () {
      if (player.utterance === utterance) player.timer = setTimeout(then, PAUSE / 2);
    };
    this.utterance = utterance;
    speech.speak(utterance);
  };

  /** A voice for each speaker: the one that the cast names, else the next of the page's language. */
  Player.prototype.voiceOf = function (main) {
    var name = main.querySelector(".who b");
    if (!name) return { voice: null, pitch: 1 };
    if (!this.chosen) this.chosen = {};
    if (!this.chosen[name.textContent]) {
      var index = Object.keys(this.chosen).length;
      var language = document.documentElement.lang.slice(0, 2).toLowerCase();
      var all = speech.getVoices();
      var fitting = all.filter(function (voice) {
        return voice.lang.slice(0, 2).toLowerCase() === language;
      });
      if (!fitting.length) fitting = all;
      var wish = (main.dataset.voice || "").toLowerCase();
      var wished = wish && all.filter(function (voice) {
        return voice.name.toLowerCase().indexOf(wish) >= 0;
      })[0];
      this.chosen[name.textContent] = {
        voice: wished || fitting[index % fitting.length] || null,
        pitch: wished || index < fitting.length ? 1 : index % 2 ? 1.2 : 0.85,
      };
    }
    return this.chosen[name.textContent];
  };

  /** A link may lead to what hasn't come yet. */
  Player.prototype.showTarget = function () {
    var target = window.targetOf(location.hash);
    for (var i = 0; target && i < this.steps.length; i++) {
      var holds = this.steps[i].items.some(function (item) {
        return item.contains(target);
      });
      if (holds && i > this.at) this.show(i);
    }
  };

  Player.prototype.close = function () {
    this.playing = false;
    this.halt();
    open = null;
    document.removeEventListener("keydown", this.keys);
    if (this.waiting) this.waiting.remove();
    this.bar.remove();
    this.line.hidden = false;
    this.label();
    this.dialog.classList.remove("listening");
    document.body.classList.remove("listening-page");
    window.DialogRoles.end(this);
    this.steps.forEach(function (step) {
      step.items.forEach(function (item) {
        item.classList.remove("later", "come", "now");
      });
    });
    this.button.focus();
  };

  document.querySelectorAll("div.dialog").forEach(function (dialog) {
    dialog.querySelectorAll(".stop:not(.misconception)").forEach(roomToAnswer);
    var player = new Player(dialog);
    if (player.steps.length > 1) player.offer();
    // What unfolds does so above the player; of a claim the verdict belongs to it.
    dialog.addEventListener("toggle", function (event) {
      if (open === player && event.target.open && !event.target.closest(".misconception")) event.target.scrollIntoView({ block: "nearest" });
    }, true);
  });
  addEventListener("hashchange", function () {
    if (open) open.showTarget();
  });
  addEventListener("pagehide", function () {
    if (speech) speech.cancel();
  });
})();
