// Models from formulas: what is moved is evaluated, read and drawn at once, at most once a frame. On slides, all windows of a
// deck show the same state.
(function () {
  "use strict";
  var DRAW = "-draw";
  var part = window.Trial.part;

  document.querySelectorAll(".trial[data-program]").forEach(make);

  function make(root) {
    var words = root.dataset;
    var data = JSON.parse(words.program);
    var program = window.Expression.program(data);
    var text = window.Expression.text(words.decimal === ",");
    var body = part(root, "body");
    var status = part(root, "status");
    var say = window.Trial.sayer(part(root, "said"));
    var seed = data.s;
    var moved = false;
    var update = window.Trial.inFrame(show);
    var controls = window.Quantities(part(root, "controls"), { words: words, show: quantity, change: change });
    var readings = Array.from(body.querySelectorAll("[data-reading]"));
    var aims = Array.from(body.querySelectorAll("[data-aim]"));
    var graphs = Array.from(body.querySelectorAll('[data-part="graph"]'), function (figure) {
      return Array.from(figure.querySelectorAll("svg"), window.Graph);
    });
    var others = window.Trial.onSlides(root, take);

    part(root, "controls").hidden = false;
    part(root, "bar").hidden = false;
    root.classList.add("live");
    if (part(root, "values")) part(root, "values").open = false;
    part(root, "bar").addEventListener("click", function (event) {
      var button = event.target.closest("[data-do]");
      if (button) ({ reset: reset, again: again, link: link })[button.dataset.do]();
    });
    follow(window.Trial.query(root));
    window.Trial.ask(root);

    function change() {
      moved = true;
      status.textContent = "";
      update();
      others.tell(state());
    }

    function reset() {
      controls.reset();
      seed = data.s;
      change();
    }

    function again() {
      seed = (seed + 1) % 2147483648;
      change();
    }

    function quantity(name, value) {
      return text.of(value, data.q[indexOf(data.q, name)][6], 0);
    }

    function reading(index, value) { return text.of(value, data.r[index][2], data.r[index][3]); }

    function values() { return controls.names.map(controls.get); }

    function state() { return { values: values(), seed: seed }; }

    // What another window shows.
    function take(other) {
      if (!other) return moved ? state() : null;
      moved = true;
      controls.names.forEach(function (name, i) { controls.set(name, Number(other.values[i])); });
      seed = other.seed;
      update();
      return null;
    }

    function link() {
      var said = new Map(controls.names.map(function (name) { return [name, controls.write(name)]; }));
      if (seed !== data.s) said.set(DRAW, seed);
      window.Trial.share(root, said, status);
    }

    // A link with anything impossible shows the start, and says so.
    function follow(asked) {
      var found = new Map();
      var bad = "";
      asked.forEach(function (text, name) {
        var number = name === DRAW && /^\d{1,10}$/.test(text) ? Number(text) % 2147483648 : null;
        var value = controls.names.includes(name) ? controls.read(name, text) : number;
        if (value === null) bad = bad || name + " = " + text.slice(0, 40);
        else found.set(name, value);
      });
      if (bad) {
        status.textContent = window.wording(words.badLink, bad);
        return;
      }
      if (!found.size) return;
      found.forEach(function (value, name) {
        if (name === DRAW) seed = value;
        else controls.set(name, value);
      });
      moved = true;
      update();
    }

    function show() {
      var now = values();
      var result = program.run(now, seed);
      var said = readings.map(function (element, i) {
        element.textContent = reading(i, result.readings[i]);
        return element.previousElementSibling.textContent + " " + element.textContent;
      });
      aims.forEach(function (element, i) {
        element.classList.toggle("reached", result.aims[i]);
        var text = window.wording(result.aims[i] ? words.reached : words.open, element.dataset.aim);
        if (result.aims[i] || element.textContent !== text && !element.matches(".reached")) said.push(text);
        element.textContent = text;
      });
      graphs.forEach(function (drawings, i) {
        var graph = result.graphs[i];
        var present = data.g[i][5].map(function (line) { return indexOf(data.r, line[0]); });
        var place = data.g[i][0] < 0 ? NaN : now[data.g[i][0]];
        var heights = present.map(function (index) { return index < 0 ? NaN : result.readings[index]; });
        var shown = present.map(function (index) { return index < 0 ? "" : reading(index, result.readings[index]); });
        drawings.forEach(function (drawing) { drawing.draw(graph.x, graph.lines, place, heights, shown); });
      });
      if (moved && aims.length && result.aims.every(Boolean)) window.Trial.reached(root);
      say(said.join(", "));
    }
  }

  function indexOf(list, name) { return list.findIndex(function (one) { return one[0] === name; }); }
})();
