// Runs labs while courses are built; each function gives back texts.
(function () {
  "use strict";

  function begin(setup) {
    var read = JSON.parse(setup);
    window.LabShapes.marks.decimal = read.decimal || ".";
    return window.LabRun.begin(read);
  }

  // On a page, on a phone, on a slide.
  var ROOMS = [{ width: 720 }, { width: 340 }, { width: 700, height: 400, letter: 24 }];

  // What has no size of its own, by css/lab.css.
  var LETTER = 16;

  function play(run, seconds, tick) {
    var steps = Math.round(seconds / tick);
    for (var i = 0; i < steps; i++) run.step();
  }

  // The smallest letters of a picture that is scaled to its room, and what they say.
  function smallest(tree, room) {
    var found = { size: Infinity, text: "" };
    look(tree, LETTER, Math.min(1, room.height / tree.attributes.height), false);
    return found;

    function look(node, size, scale, shown) {
      if (typeof node === "string") {
        if (shown && node.trim() && size * scale < found.size) found = { size: size * scale, text: node.trim() };
        return;
      }
      if (node.tag === "title") return;
      var own = Number(node.attributes["font-size"] || size);
      var scaled = /scale\(([\d.]+)/.exec(node.attributes.transform || "");
      node.children.forEach(function (child) { look(child, own, scaled ? scale * Number(scaled[1]) : scale, shown || node.tag === "text"); });
    }
  }

  function plain(run) {
    var bad = window.LabRun.unplain(run.state(), "state", 0);
    if (bad) throw new Error(bad + "; the state is made of numbers, texts, true, false, arrays and objects");
  }

  var functions = {
    // The state after some time, as a picture and in words, and what is read off it.
    still: function (setup, seconds, tick) {
      var run = begin(setup);
      plain(run);
      play(run, seconds, tick);
      plain(run);
      var before = JSON.stringify(run.state());
      var answer = [];
      var least = null;
      ROOMS.forEach(function (room, index) {
        var tree = run.draw(room);
        // What a slide has room for is drawn there; here is only seen whether that can be done, and read from the back row.
        if (index < 2) answer.push(tree.attributes.height, window.LabShapes.markup(tree));
        else least = smallest(tree, room);
      });
      answer.push(run.describe(), least.size, least.text);
      if (JSON.stringify(run.state()) !== before) throw new Error("draw or describe changes the state, which only step and act may do");
      // Where the start is shown, it is tried all the same whether the lab can go on from there.
      if (seconds < tick) {
        run.step();
        plain(run);
        run.readings();
      }
      return answer;
    },
    // Readings after some time: numbers, or nothing.
    readings: function (setup, seconds, tick, names) {
      var run = begin(setup);
      play(run, seconds, tick);
      plain(run);
      var read = run.readings();
      return names.split(" ").map(function (name) {
        var value = read[name];
        if (value === null || value === undefined) return "";
        if (typeof value !== "number") throw new Error("the reading " + name + " is no number");
        return String(value);
      });
    },
    // The state after each step, for comparison with browsers.
    states: function (setup, steps, seen) {
      var run = begin(setup);
      var all = [JSON.stringify(run.state())];
      for (var i = 0; i < steps; i++) {
        run.step();
        all.push(JSON.stringify(run.state()));
      }
      all.push(JSON.stringify(run.readings()), JSON.stringify(run.log()));
      if (seen) {
        ROOMS.forEach(function (room) { all.push(JSON.stringify(run.draw(room))); });
        all.push(run.describe());
      }
      return all;
    },
  };

  return function (name) {
    return functions[name].apply(null, Array.prototype.slice.call(arguments, 1)).map(String);
  };
})();
