// Labs: plays what model.js and view.js of a lab say, with a clock of its own, controls, readings, a log and aims.
(function () {
  "use strict";
  var words = document.getElementById("@labWords").dataset;
  var SPEEDS = [0.5, 1, 2, 4, 8];
  var WIDE = 720;
  var NARROW = 340;
  // What one frame may spend on steps; what is left then is not made up for, the clock goes slower instead.
  var BUDGET = 9;
  var SAID_EVERY = 5000;

  document.querySelectorAll(".lab[data-lab]").forEach(function (lab) {
    var setup = JSON.parse(lab.dataset.lab);
    if (!window.LabRun.has(setup.name)) return;
    start(lab, setup);
  });

  function start(lab, setup) {
    var play = part("div", "lab-play");
    var picture = part("div", "lab-picture");
    var show = window.labPicture(picture, setup.title, act);
    var settings = Object.assign({}, setup.settings);
    var seed = setup.seed;
    var first = { settings: Object.assign({}, settings), seed: seed };
    var run = null;
    var running = false;
    var broken = false;
    var speed = 1;
    var debt = 0;
    var before = 0;
    var saidAt = 0;
    var saidUpTo = 0;
    var listed = -1;
    var reached = setup.aims.map(function () { return false; });
    var tests = setup.aims.map(window.labAim);

    var bar = part("div", "lab-bar");
    var go = button(words.play, "lab-go", toggle);
    var step = button(words.step, "lab-step", function () { halt(); one(); announce(clock() + ". " + latest()); });
    var pace = chooser(words.speed, SPEEDS.map(function (value) { return [String(value), value === 0.5 ? "½ ×" : value + " ×"]; }), "1", function (value) {
      speed = Number(value);
    });
    var reset = button(words.reset, "lab-reset", function () { settings = Object.assign({}, first.settings); seed = first.seed; controls.forEach(function (control) { control.set(settings[control.name]); }); again(); });
    var another = button(words.another, "lab-another", function () { seed = seed % 999 + 1; again(); });
    var time = part("output", "lab-time");
    var share = button(words.share, "lab-share", copyLink);
    bar.append(go, step, pace, reset, another, share, time);

    var fault = part("p", "lab-fault");
    fault.hidden = true;
    fault.setAttribute("role", "alert");
    var actions = part("div", "lab-actions");
    setup.actions.forEach(function (action) {
      actions.append(button(action.label, "", function () { act({ name: action.name }); }));
    });
    var readings = part("dl", "lab-readings");
    var values = setup.readings.map(function (reading) {
      var pair = part("div", "");
      var value = part("dd", "");
      pair.append(part("dt", "", reading.label), value);
      readings.append(pair);
      return value;
    });
    var parameters = part("div", "lab-parameters");
    var controls = setup.parameters.map(function (parameter) {
      var made = window.labControl(lab.id, parameter, settings[parameter.name], words, function (value) { change(parameter, value); });
      parameters.append(made.element);
      return made;
    });
    var aims = part("ul", "lab-aims");
    var marks = setup.aims.map(function (aim) {
      var item = part("li", "");
      var mark = part("span", "lab-mark");
      var said = part("span", "unseen");
      item.append(mark, said, document.createTextNode(" " + aim.label));
      aims.append(item);
      return { item: item, mark: mark, said: said };
    });
    var log = part("details", "lab-log");
    var list = part("ol", "");
    log.open = true;
    log.append(part("summary", "", words.log), list);
    var inWords = part("details", "lab-words");
    var described = part("p", "");
    inWords.append(part("summary", "", words.inWords), described);
    inWords.addEventListener("toggle", describe);
    var status = part("p", "lab-status unseen");
    status.setAttribute("role", "status");

    play.append(bar, fault, picture);
    if (setup.actions.length) play.append(actions);
    play.append(readings);
    if (setup.aims.length) play.append(aims);
    play.append(parameters, inWords, log, status);
    lab.insertBefore(play, lab.querySelector(":scope > .lab-still") || null);
    lab.classList.add("live");

    fromLink();
    again();
    var width = 0;
    new ResizeObserver(function () {
      var fresh = picture.clientWidth >= 600 ? WIDE : NARROW;
      if (fresh === width) return;
      width = fresh;
      redraw();
    }).observe(picture);
    document.addEventListener("visibilitychange", function () { before = 0; });

    function again() {
      guarded(function () {
        run = window.LabRun.begin({ name: setup.name, tick: setup.tick, seed: seed, settings: settings, words: setup.words, units: setup.units });
        reached = setup.aims.map(function () { return false; });
        debt = 0;
        saidUpTo = 0;
        listed = -1;
        redraw();
      });
    }

    function change(parameter, value) {
      settings[parameter.name] = value;
      if (parameter.restarts) return again();
      guarded(function () { run.change(parameter.name, value); redraw(); });
    }

    function toggle() {
      if (running) halt();
      else {
        running = true;
        before = 0;
        requestAnimationFrame(frame);
      }
      go.textContent = running ? words.pause : words.play;
      lab.classList.toggle("running", running);
      if (!running) announce(words.paused + " " + clock());
    }

    function halt() {
      running = false;
      go.textContent = words.play;
      lab.classList.remove("running");
      describe();
    }

    function frame(now) {
      if (!running) return;
      var passed = before ? Math.min(now - before, 250) / 1000 : 0;
      before = now;
      debt += passed * speed * setup.pace;
      var until = performance.now() + BUDGET;
      var moved = false;
      guarded(function () {
        while (debt >= setup.tick) {
          debt -= setup.tick;
          run.step();
          aim();
          moved = true;
          if (performance.now() > until) debt = Math.min(debt, setup.tick);
        }
        if (moved) redraw();
      });
      if (moved && now - saidAt > SAID_EVERY) {
        saidAt = now;
        announce(latest());
      }
      if (running) requestAnimationFrame(frame);
    }

    function one() {
      guarded(function () {
        run.step();
        aim();
        redraw();
      });
    }

    function act(action) {
      guarded(function () {
        run.act(action);
        aim();
        redraw();
        announce(latest());
      });
    }

    // What a lab's scripts do wrong ends this run and is told in its place; the page goes on.
    function guarded(what) {
      if (broken) return;
      try {
        what();
      } catch (mistake) {
        broken = true;
        halt();
        fault.hidden = false;
        fault.textContent = window.wording(words.broken, setup.name, mistake && mistake.message ? mistake.message : String(mistake));
        play.classList.add("broken");
      }
    }

    function redraw() {
      if (!run || !width) return;
      show(run.draw(width), width);
      var read = run.readings();
      setup.readings.forEach(function (reading, index) {
        write(values[index], window.LabShapes.number(read[reading.name], reading.unit));
      });
      write(time, clock());
      aimsShown();
      logged();
      if (inWords.open && !running) describe();
    }

    function describe() {
      if (inWords.open && run && !broken) write(described, run.describe());
    }

    function clock() {
      return window.LabShapes.number(run.time(), "s", setup.tick < 1 ? 1 : 0);
    }

    function logged() {
      var entries = run.log();
      var last = entries.length ? entries[entries.length - 1].number : 0;
      if (last === listed) return;
      listed = last;
      var shown = entries.slice(-6).reverse();
      list.textContent = "";
      shown.forEach(function (entry) {
        var item = part("li", "");
        item.append(part("span", "lab-when", window.LabShapes.number(entry.time, "s", setup.tick < 1 ? 1 : 0)), " " + sentence(entry));
        list.append(item);
      });
    }

    function sentence(entry) {
      var text = setup.log[entry.event];
      if (text === undefined) return entry.event;
      return text.replace(/\{([A-Za-z_]\w*)(?::([^}]*))?\}/g, function (place, name, unit) {
        var value = entry.values[name];
        return typeof value === "number" ? window.LabShapes.number(value, unit || "") : String(value === undefined ? "" : value);
      });
    }

    // The newest sentence that wasn't said yet.
    function latest() {
      var entries = run.log();
      var last = entries[entries.length - 1];
      if (!last || last.number <= saidUpTo) return "";
      saidUpTo = last.number;
      return sentence(last);
    }

    function aim() {
      if (!setup.aims.length) return;
      var read = run.readings();
      setup.aims.forEach(function (one, index) {
        if (reached[index] || !tests[index](read, settings)) return;
        reached[index] = true;
        announce(window.wording(words.aimReached, one.label));
      });
    }

    function aimsShown() {
      marks.forEach(function (mark, index) {
        mark.item.classList.toggle("reached", reached[index]);
        write(mark.mark, reached[index] ? "✓" : "○");
        write(mark.said, reached[index] ? words.reached : words.open);
      });
    }

    function announce(text) {
      if (text.trim()) write(status, text);
    }

    function copyLink() {}

    function fromLink() {}
  }

  function part(tag, name, text) {
    var made = document.createElement(tag);
    if (name) made.className = name;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function button(text, name, act) {
    var made = part("button", name, text);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  function chooser(label, choices, chosen, act) {
    var box = part("label", "lab-choice", label + " ");
    var select = part("select", "");
    choices.forEach(function (choice) { select.append(new Option(choice[1], choice[0], false, choice[0] === chosen)); });
    select.addEventListener("change", function () { act(select.value); });
    box.append(select);
    return box;
  }

  function write(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }
})();
