// What learners set in models and labs: numbers by a slider and a field, choices, switches. A number is in base units
// outside and in its own unit on the page; it goes by whole steps from the least one, so that nothing adds up to
// 0.30000000000000004.
(function () {
  "use strict";
  var Expression = window.Expression;

  // All that stands in an element. What is asked for:
  //   words: the data of the model or lab; show(name, value): a number as it is written, with its unit;
  //   change(name): called after each change by hand.
  window.Quantities = function (root, options) {
    var controls = new Map();
    root.querySelectorAll("[data-control]").forEach(function (element) {
      var name = element.dataset.control;
      var kind = element.matches(".amount") ? Amount : element.matches(".choice") ? Choice : Switch;
      controls.set(name, kind(element, options, function () { options.change(name); }));
    });
    return {
      names: Array.from(controls.keys()),
      get: function (name) { return controls.get(name).get(); },
      set: function (name, value) { controls.get(name).set(value); },
      start: function (name) { return controls.get(name).start; },
      reset: function () { controls.forEach(function (control) { control.set(control.start); }); },
      // Says something beside a control, until that is changed again.
      note: function (name, text) { controls.get(name).note.textContent = text; },
      // A value as a link says it, and what a link says as a value; null for what isn't possible.
      write: function (name) { return controls.get(name).write(); },
      read: function (name, text) { return controls.get(name).read(text); },
    };
  };

  function Amount(element, options, changed) {
    var data = element.dataset;
    var name = data.control;
    var field = element.querySelector(".control-field");
    var slider = element.querySelector(".control-slider");
    var note = element.querySelector(".control-note");
    var unit = [data.unit, Number(data.times), Number(data.per)];
    var low = Number(data.low);
    var high = Number(data.high);
    var step = Number(data.step);
    var value = Number(data.start);
    // What is counted has nothing in between.
    var whole = !data.unit && low % 1 === 0 && step % 1 === 0;

    slider.addEventListener("input", function () { choose(at(Number(slider.value))); });
    field.addEventListener("focus", function () { field.select(); });
    field.addEventListener("change", typed);
    field.addEventListener("keydown", function (event) {
      var by = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
      if (event.key === "Escape") show();
      if (event.key === "Enter") typed();
      if (!by || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      if (field.value !== shown(value)) typed();
      choose(at(Math.max(0, Math.min(Number(slider.max), index() + by))));
      field.select();
    });
    show();
    return { start: value, get: get, set: set, write: write, read: read, note: note };

    function at(steps) { return Expression.at(low, high, step, steps); }

    function index() { return nearest(value); }

    // What lies halfway between two steps goes up, whatever is lost in dividing.
    function nearest(any) { return Math.floor((any - low) / step + 0.5 + 1e-9); }

    function shown(any) { return options.show(name, any); }

    function get() { return value; }

    function set(other) {
      value = other;
      note.textContent = "";
      show();
    }

    function choose(other) {
      note.textContent = "";
      var same = other === value;
      value = other;
      show();
      if (!same) changed();
    }

    function show() {
      field.value = shown(value);
      slider.value = index();
      slider.style.setProperty("--filled", 100 * index() / Math.max(1, slider.max) + "%");
      slider.setAttribute("aria-valuetext", field.value);
    }

    // What was typed is rounded to a step, and moved between the least and the most, which is said.
    function typed() {
      var text = field.value;
      if (text === shown(value)) return;
      var number = window.Quantities.number(text, data.unit, options.words.decimal);
      if (number === null) {
        show();
        note.textContent = window.wording(options.words.noNumber, text.trim(), shown(value));
        return;
      }
      var base = Expression.toBase(number, unit);
      choose(at(nearest(Math.max(low, Math.min(high, base)))));
      if (base < low) note.textContent = window.wording(options.words.least, shown(low));
      if (base > high) note.textContent = window.wording(options.words.most, shown(high));
    }

    function write() { return String(Expression.rounded(Expression.fromBase(value, unit))); }

    // A third of a minute has no end in writing: what is nearly a step is that step.
    function read(text) {
      var number = /^-?\d{1,20}(\.\d{1,20})?(e-?\d{1,3})?$/.test(text) ? Expression.toBase(Number(text), unit) : NaN;
      var near = at(nearest(number));
      if (isFinite(number) && Expression.equal(near, number)) return near;
      return number >= low && number <= high && !whole ? number : null;
    }
  }

  function Choice(element, options, changed) {
    var inputs = Array.from(element.querySelectorAll("input"));
    var note = element.querySelector(".control-note");
    element.addEventListener("change", changed);
    return {
      start: element.dataset.start,
      note: note,
      get: get,
      set: function (key) {
        note.textContent = "";
        inputs.forEach(function (input) { input.checked = input.value === key; });
      },
      write: get,
      read: function (text) { return inputs.some(function (input) { return input.value === text; }) ? text : null; },
    };

    function get() {
      var chosen = inputs.find(function (input) { return input.checked; });
      return chosen ? chosen.value : element.dataset.start;
    }
  }

  function Switch(element, options, changed) {
    var box = element.querySelector("input");
    var note = element.querySelector(".control-note");
    box.addEventListener("change", changed);
    return {
      start: element.dataset.start === "true",
      note: note,
      get: function () { return box.checked; },
      set: function (on) {
        note.textContent = "";
        box.checked = on;
      },
      write: function () { return box.checked ? "on" : "off"; },
      read: function (text) { return text === "on" ? true : text === "off" ? false : null; },
    };
  }

  // A number that somebody typed, with its unit or without, with a point or a comma before decimals; null if it is none.
  // One sign alone before three digits is what the page's language takes it for.
  window.Quantities.number = function (text, unit, decimal) {
    var typed = text.replace(/[\s\u00a0\u202f\u2009']/g, "").replace(/\u2212/g, "-");
    var name = (unit || "").replace(/\s/g, "");
    if (name && typed.toLowerCase().endsWith(name.toLowerCase())) typed = typed.slice(0, -name.length);
    var signs = typed.replace(/[^.,]/g, "");
    var last = signs.slice(-1);
    var groups = signs.length > 1 && signs[0] === last ||
      signs.length === 1 && last !== decimal && /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(typed);
    var parts = groups ? [typed] : [typed.slice(0, typed.lastIndexOf(last)), typed.slice(typed.lastIndexOf(last) + 1)];
    var plain = !signs ? typed : groups ? typed.replace(/[.,]/g, "") : parts[0].replace(/[.,]/g, "") + "." + parts[1];
    return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain) ? Number(plain) : null;
  };
})();
