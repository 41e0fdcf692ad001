// Labs: plays what model.js and view.js of a lab say, with a clock of its own, controls, readings, a log and aims.
(function () {
  "use strict";
  // On a page a picture is drawn as high as it needs, in one of two widths; of the room that there is, in pixels, from where
  // on it is the wide one.
  var WIDE = { width: 720 };
  var NARROW = { width: 340 };
  var ROOMY = 560;
  // The smallest letters on slides, as css/slides.css has them for all that is set there.
  var PROJECTED = 24;
  // What one frame may spend on steps, in milliseconds. What is left then isn't made up for: the clock goes slower instead.
  var BUDGET = 8;
  var LONGEST_FRAME = 250;
  var LOGGED = 100;
  var SAID_EVERY = 5000;
  var DESCRIBED_EVERY = 1000;
  // How often the other windows of a deck get to know what goes on here, in milliseconds.
  var TOLD_EVERY = 80;
  var LARGEST_SEED = 999;
  var written = new WeakMap();
  var KEYS = /^( |Enter|Arrow.*|Page.*|Home|End)$/;

  // Each kind of lab has a script of its own, which is loaded once, and only by pages that can play it.
  var loading = new Map();
  document.querySelectorAll(".lab[data-lab]").forEach(function (root) {
    var address = root.dataset.script;
    if (!loading.has(address)) loading.set(address, load(address));
    loading.get(address).then(function () {
      var setup = JSON.parse(root.dataset.lab);
      if (window.LabRun.has(setup.name)) start(root, setup);
    });
  });

  function load(address) {
    return new Promise(function (done) {
      var script = document.createElement("script");
      script.src = address;
      script.onload = script.onerror = done;
      document.head.append(script);
    });
  }

  function start(root, setup) {
    var Trial = window.Trial;
    var words = root.dataset;
    var seed = setup.seed;
    // What learners count: how often they began with other chances.
    var runs = 1;
    var toldOfNewRun = false;
    var run = null;
    var running = false;
    var broken = false;
    var room = null;
    var speed = 1;
    var debt = 0;
    var before = 0;
    var saidAt = 0;
    var saidUpTo = 0;
    var listed = -1;
    var describedAt = 0;
    var toldAt = 0;
    var moved = false;
    var tests = setup.aims.map(aimTest);
    var reached = setup.aims.map(function () { return false; });
    // Aims that no single run can reach together are reached one after the other, in runs of their own.
    var everReached = reached.slice();
    var listedAims = [];
    var status = part("status");
    var say = Trial.sayer(part("said"));
    var readings = Array.from(root.querySelectorAll("[data-reading]"));
    var aims = Array.from(root.querySelectorAll("[data-aim]"));
    var picture = part("picture");
    var name = picture.querySelector("svg").getAttribute("aria-label");
    picture.textContent = "";
    var show = window.labPicture(picture, name, act);
    // Browsers take no description from what is folded.
    var told = document.createElement("p");
    told.id = root.dataset.trial + "@told";
    told.hidden = true;
    picture.append(told);
    picture.firstChild.setAttribute("aria-describedby", told.id);
    var controls = window.Quantities(root, { words: words, show: shown, change: changed });

    window.LabShapes.marks.decimal = setup.decimal;
    root.classList.add("live");
    root.querySelectorAll("[data-part=bar], [data-part=actions], [data-part=readings], [data-part=controls], [data-part=share], [data-part=log]")
      .forEach(function (element) { element.hidden = false; });
    ["in-words", "values"].forEach(function (name) { if (part(name)) part(name).open = false; });
    on("play", toggle);
    on("step", function () { halt(); one(); say(clock() + ". " + latest()); });
    on("reset", function () { seed = setup.seed; runs = 1; controls.reset(); idle(); again(); say(words.begun); });
    on("another", function () { seed = seed % LARGEST_SEED + 1; runs += 1; again(); say(window.wording(words.run, runs)); });
    on("link", function () { Trial.share(root, shared(), status); });
    part("speed").addEventListener("change", function () { speed = Number(part("speed").value); });
    root.querySelectorAll("[data-act]").forEach(function (button) {
      button.addEventListener("click", function () { act({ name: button.dataset.act }); });
    });
    // What is pressed here turns no slide.
    root.addEventListener("keydown", function (event) {
      if (KEYS.test(event.key) && event.target.closest("button, input, select, summary, [data-action]")) event.stopPropagation();
    });

    fromLink();
    idle();
    again();
    Trial.ask(root);
    new ResizeObserver(measure).observe(picture);
    measure();
    // While it is out of sight, its frames and those of the labs beside it needn't look at it; it keeps its height.
    root.style.setProperty("--lab-height", root.offsetHeight + "px");
    root.classList.add("measured");
    var others = Trial.onSlides(root, take);
    root.addEventListener("click", function () { tell(true); });
    root.addEventListener("change", function () { tell(true); });

    function part(name) { return Trial.part(root, name); }

    function on(name, act) {
      var button = root.querySelector('[data-do="' + name + '"]');
      if (button) button.addEventListener("click", act);
    }

    function measure() {
      var fresh = roomNow();
      if (room && fresh.width === room.width && fresh.height === room.height) return;
      room = fresh;
      guarded(redraw);
    }

    // On a slide a picture fills the room that it has, in the slide's own units, with letters for the back row.
    function roomNow() {
      if (root.matches(".slideshow .on-slide") && picture.clientHeight) {
        return { width: picture.clientWidth, height: picture.clientHeight, letter: PROJECTED };
      }
      return picture.clientWidth >= ROOMY || picture.clientWidth === 0 ? WIDE : NARROW;
    }

    function settings() {
      var all = {};
      Object.keys(setup.settings).forEach(function (name) { all[name] = controls.names.includes(name) ? controls.get(name) : setup.settings[name]; });
      return all;
    }

    function shown(name, value) {
      var data = root.querySelector('[data-control="' + name + '"]').dataset;
      return window.LabShapes.amount(data.times === data.per ? value : value * data.per / data.times, data.unit);
    }

    function again() {
      guarded(function () {
        run = window.LabRun.begin({ name: setup.name, tick: setup.tick, seed: seed, settings: settings(), words: setup.words, units: setup.units });
        reached = reached.map(function () { return false; });
        debt = 0;
        saidUpTo = 0;
        listed = -1;
        check();
        redraw();
      });
    }

    function changed(name) {
      var said = chosen(name);
      status.textContent = "";
      if (setup.restarting.includes(name)) {
        // Once is enough for each lab.
        if (run && run.time() > 0 && !toldOfNewRun) {
          said.push(words.restarted);
          toldOfNewRun = true;
        }
        controls.note(name, said.join(" "));
        return again();
      }
      controls.note(name, said.join(" "));
      guarded(function () {
        run.change(name, controls.get(name));
        check();
        redraw();
      });
    }

    // Whoever changes what counts only beside some choice makes that choice, and is told.
    function chosen(name) {
      var said = [];
      needs(name).forEach(function (need) {
        if (controls.get(need[0]) === need[1]) return;
        controls.set(need[0], need[1]);
        said.push(window.wording(words.chosen, label(need[0], "legend"), label(need[0], '[value="' + need[1] + '"] + span')));
      });
      idle();
      return said;
    }

    // What another parameter has to be for this one to count, as far as learners set it here.
    function needs(name) {
      return Object.entries(setup.needs[name] || {}).filter(function (need) { return controls.names.includes(need[0]); });
    }

    function label(name, what) {
      return root.querySelector('[data-control="' + name + '"]').querySelector(what).textContent;
    }

    // What counts for nothing at present looks so.
    function idle() {
      controls.names.forEach(function (name) {
        var counts = needs(name).every(function (need) { return controls.get(need[0]) === need[1]; });
        root.querySelector('[data-control="' + name + '"]').classList.toggle("idle", !counts);
      });
    }

    function toggle() {
      if (running) {
        halt();
        say(window.wording(words.paused, clock()) + " " + latest());
        return;
      }
      running = true;
      status.textContent = "";
      before = 0;
      playing();
      say(words.running);
      requestAnimationFrame(frame);
    }

    function halt() {
      running = false;
      playing();
      describe();
    }

    function playing() {
      write(part("playing"), running ? words.pause : words.play);
      root.classList.toggle("running", running);
    }

    function frame(now) {
      if (!running) return;
      var passed = before ? Math.min(now - before, LONGEST_FRAME) / 1000 : 0;
      before = now;
      debt += passed * speed * setup.pace;
      var until = performance.now() + BUDGET;
      guarded(function () {
        var stepped = false;
        while (debt >= setup.tick) {
          debt -= setup.tick;
          run.step();
          check();
          stepped = true;
          if (setup.pause && run.time() >= setup.pause && run.time() < setup.pause + setup.tick) {
            debt = 0;
            toggle();
            status.textContent = window.wording(words.paused, clock());
          }
          if (performance.now() > until) debt = Math.min(debt, setup.tick / 2);
        }
        if (stepped) {
          redraw();
          tell(false);
        }
      });
      if (running && now - saidAt > SAID_EVERY) {
        saidAt = now;
        var sentence = latest();
        if (sentence) say(sentence);
      }
      if (running) requestAnimationFrame(frame);
    }

    function one() {
      guarded(function () {
        run.step();
        check();
        redraw();
      });
    }

    function act(action) {
      guarded(function () {
        run.act(action);
        check();
        redraw();
        var sentence = latest();
        if (sentence) say(sentence);
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
        part("fault").hidden = false;
        write(part("fault"), window.wording(words.broken, setup.name, mistake && mistake.message ? mistake.message : String(mistake)));
        root.classList.add("broken");
        root.querySelectorAll("[data-part=bar] :is(button, select), [data-part=actions] button").forEach(function (control) {
          control.disabled = true;
        });
      }
    }

    function redraw() {
      if (!run || !room) return;
      show(run.draw(room), room.width, room.height);
      var read = run.readings();
      readings.forEach(function (element) {
        var name = element.dataset.reading;
        write(element, window.LabShapes.number(read[name], setup.units[name]));
      });
      write(part("time"), (runs === 1 ? "" : window.wording(words.run, runs) + " · ") + clock());
      logged();
      if (!running || performance.now() - describedAt > DESCRIBED_EVERY) describe();
    }

    function describe() {
      describedAt = performance.now();
      if (!run || broken) return;
      var said = run.describe();
      write(part("words"), said);
      write(told, said);
    }

    function clock() { return moment(run.time()); }

    function moment(time) {
      return setup.tick < 60 ? window.LabShapes.number(time, "s", setup.tick < 1 ? 1 : 0) : window.LabShapes.number(time, "time");
    }

    function logged() {
      var box = part("log");
      if (!box) return;
      var entries = run.log();
      var last = entries.length ? entries[entries.length - 1].number : 0;
      if (last === listed) return;
      listed = last;
      part("silent").hidden = entries.length > 0;
      var list = box.querySelector("ol");
      list.textContent = "";
      entries.slice(-LOGGED).reverse().forEach(function (entry) {
        var item = document.createElement("li");
        var when = document.createElement("span");
        when.className = "lab-when";
        when.textContent = moment(entry.time);
        item.append(when, " " + sentence(entry));
        list.append(item);
      });
    }

    function sentence(entry) {
      var text = setup.log[entry.event];
      return text === undefined ? entry.event : window.LabShapes.fill(text, entry.values, setup.words);
    }

    // The newest sentence that wasn't said yet.
    function latest() {
      var entries = run ? run.log() : [];
      var last = entries[entries.length - 1];
      if (!last || last.number <= saidUpTo) return "";
      saidUpTo = last.number;
      return sentence(last);
    }

    function check() {
      if (!tests.length) return;
      var read = run.readings();
      var now = settings();
      tests.forEach(function (test, index) {
        var was = reached[index];
        reached[index] = was || test(read, now);
        everReached[index] = everReached[index] || reached[index];
        var how = reached[index] ? words.reached : everReached[index] ? words.reachedBefore : words.open;
        if (how === listedAims[index]) return;
        listedAims[index] = how;
        var text = window.wording(how, setup.aims[index].label);
        if (reached[index]) say(text);
        aims[index].classList.toggle("reached", reached[index]);
        aims[index].classList.toggle("reached-before", everReached[index] && !reached[index]);
        write(aims[index], text);
      });
      if (everReached.every(Boolean)) Trial.reached(root);
    }

    function shared() {
      var values = new Map();
      controls.names.forEach(function (name) {
        if (controls.get(name) !== controls.start(name)) values.set(name, controls.write(name));
      });
      if (seed !== setup.seed) values.set("seed", String(seed));
      return values;
    }

    // A link with anything impossible shows the start, and says so.
    function fromLink() {
      var found = new Map();
      var bad = "";
      Trial.query(root).forEach(function (text, name) {
        var value = null;
        if (name === "seed" && /^[1-9]\d{0,2}$/.test(text)) value = Number(text);
        else if (controls.names.includes(name)) value = controls.read(name, text);
        if (value === null) bad = bad || name + " = " + text.slice(0, 40);
        else found.set(name, value);
      });
      if (bad) {
        status.textContent = window.wording(words.badLink, bad);
        return;
      }
      found.forEach(function (value, name) {
        if (name === "seed") seed = value;
        else controls.set(name, value);
      });
    }

    // What another window shows. It plays there, and here it is seen.
    function take(other) {
      if (!other) return moved && !broken ? state() : null;
      if (running) halt();
      guarded(function () {
        seed = other.seed;
        runs = other.runs;
        controls.names.forEach(function (name) { controls.set(name, other.run.settings[name]); });
        idle();
        run.load(other.run);
        reached = other.reached;
        everReached = other.everReached;
        listed = -1;
        check();
        redraw();
      });
      return null;
    }

    function state() {
      return { seed: seed, runs: runs, run: run.save(), reached: reached, everReached: everReached };
    }

    function tell(now) {
      moved = true;
      if (broken || !root.matches(".on-slide") || !now && performance.now() - toldAt < TOLD_EVERY) return;
      toldAt = performance.now();
      others.tell(state());
    }
  }

  // Whether an aim is reached, of readings and settings. A choice counts as the number of its key.
  function aimTest(aim) {
    var program = window.Expression.program(JSON.parse(aim.program));
    return function (readings, settings) {
      return program.run(aim.names.map(function (name) {
        var value = name in readings ? readings[name] : name in settings ? settings[name] : name;
        if (value === null || value === undefined) return NaN;
        return typeof value === "string" ? aim.keys[value] : Number(value);
      }), 1).aims[0];
    };
  }

  // Writes what isn't there yet; asking the page each time would take longer than remembering.
  function write(element, text) {
    if (written.get(element) === text) return;
    written.set(element, text);
    element.textContent = text;
  }
})();
