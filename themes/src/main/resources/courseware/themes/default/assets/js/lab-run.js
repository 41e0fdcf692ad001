// What labs are played by, in the page and (by Rhino) while courses are built: their seeded source, their clock, their log.
// A lab's model.js and view.js are told here by Labs.model and Labs.view; everything they get is in "tools".
(function () {
  "use strict";
  var models = Object.create(null);
  var views = Object.create(null);
  var MOST_LOGGED = 200;
  var MOST_TURNS = 1000000;
  var turns = 0;

  window.Labs = {
    model: function (name, functions) { models[name] = functions; },
    view: function (name, functions) { views[name] = functions; },
    // Stands at the beginning of each loop and function of a lab, so that none is busy forever.
    turn: function () {
      turns += 1;
      if (turns > MOST_TURNS) throw new Error("it is busy for too long: more than " + MOST_TURNS + " turns in one go");
    },
  };

  window.LabRun = { begin: begin, has: has, random: random, unplain: unplain };

  function has(name) {
    return Boolean(models[name] && views[name]);
  }

  // One run of a lab from its start. setup: {name, tick (seconds), seed, settings, words, log}.
  function begin(setup) {
    var model = models[setup.name];
    var view = views[setup.name];
    var source = random(setup.seed);
    var ticks = 0;
    var entries = [];
    var logged = 0;
    var tools = {
      time: 0,
      tick: setup.tick,
      random: source.next,
      exponential: function (mean) { return -mean * window.Arithmetic.ln(1 - source.next()); },
      log: function (event, values) {
        logged += 1;
        entries.push({ number: logged, time: tools.time, event: String(event), values: values || {} });
        if (entries.length > MOST_LOGGED) entries.shift();
      },
      math: window.Arithmetic,
    };
    var settings = copy(setup.settings);
    var shapes = { room: null, kept: null };
    var state = counted(function () { return model.start(settings, tools); });

    return {
      step: function () {
        ticks += 1;
        // Rounded, so that three tenths are three tenths.
        tools.time = Math.round(ticks * setup.tick * 1e6) / 1e6;
        counted(function () { model.step(state, settings, tools); });
      },
      act: function (action) {
        counted(function () { model.act(state, action, settings, tools); });
      },
      change: function (name, value) { settings[name] = value; },
      readings: function () {
        return counted(function () { return model.readings(state, settings); });
      },
      // In a room {width, height, letter}, of which the last two are only given on slides.
      draw: function (room) {
        return counted(function () { return window.LabShapes.tree(view.draw(state, settings, picturing(room))); });
      },
      describe: function () {
        return counted(function () { return String(view.describe(state, settings, picturing({ width: 720 }))); });
      },
      time: function () { return tools.time; },
      state: function () { return state; },
      log: function () { return entries; },
      save: function () {
        return copy({ ticks: ticks, source: source.save(), state: state, settings: settings, entries: entries, logged: logged });
      },
      load: function (kept) {
        ticks = kept.ticks;
        tools.time = Math.round(ticks * setup.tick * 1e6) / 1e6;
        source.load(kept.source);
        state = kept.state;
        settings = kept.settings;
        entries = kept.entries;
        logged = kept.logged;
      },
    };

    function picturing(room) {
      var given = window.LabShapes.tools(room, tools.time, setup.words || {}, setup.units || {});
      given.model = model;
      given.kept = kept;
      return given;

      // A shape that stays the same as long as these values do, so that it is neither made nor looked at in each picture.
      function kept(name, values, make) {
        if (shapes.room !== room) shapes = { room: room, kept: Object.create(null) };
        var signs = values.join("\n");
        var known = shapes.kept[name];
        if (known && known.signs === signs) return known.shape;
        var shape = make();
        if (Array.isArray(shape)) shape.kept = { name: String(name), node: null, shapes: 0, picture: null };
        shapes.kept[name] = { signs: signs, shape: shape };
        return shape;
      }
    }
  }

  function counted(what) {
    turns = 0;
    return what();
  }

  function copy(value) {
    return JSON.parse(JSON.stringify(value));
  }

  // Numbers from 0 up to but without 1, the same ones for the same seed on all machines (sfc32).
  function random(seed) {
    var a = (seed ^ 0x9e3779b9) >>> 0;
    var b = (Math.imul(seed, 0x85ebca6b) ^ 0x243f6a88) >>> 0;
    var c = (seed / 4294967296 ^ 0xb7e15162) >>> 0;
    var d = 1;
    for (var warm = 0; warm < 15; warm++) draw();
    return {
      next: function () { return (draw() + (draw() >>> 11) / 2097152) / 4294967296; },
      save: function () { return [a, b, c, d]; },
      load: function (kept) { a = kept[0]; b = kept[1]; c = kept[2]; d = kept[3]; },
    };

    function draw() {
      var sum = (a + b + d) >>> 0;
      d = (d + 1) >>> 0;
      a = (b ^ (b >>> 9)) >>> 0;
      b = (c + (c << 3)) >>> 0;
      c = ((c << 21) | (c >>> 11)) >>> 0;
      c = (c + sum) >>> 0;
      return sum;
    }
  }

  // Where a value isn't made of what JSON can say; empty if it is.
  function unplain(value, path, depth) {
    var kind = typeof value;
    if (value === null || kind === "string" || kind === "boolean") return "";
    if (kind === "number") return isFinite(value) ? "" : path + " is " + value;
    if (kind !== "object") return path + " is " + (kind === "undefined" ? kind : "a " + kind);
    if (depth > 20) return path + " is nested too deeply, or contains itself";
    var names = Object.keys(value);
    for (var i = 0; i < names.length; i++) {
      var name = names[i];
      var bad = unplain(value[name], Array.isArray(value) ? path + "[" + name + "]" : path + "." + name, depth + 1);
      if (bad) return bad;
    }
    return "";
  }
})();
