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

  function play(run, seconds, tick) {
    var steps = Math.round(seconds / tick);
    for (var i = 0; i < steps; i++) run.step();
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
      ROOMS.forEach(function (room, index) {
        var tree = run.draw(room);
        // What a slide has room for is drawn there; here is only seen whether that can be done.
        if (index < 2) answer.push(tree.attributes.height, window.LabShapes.markup(tree));
      });
      answer.push(run.describe());
      if (JSON.stringify(run.state()) !== before) throw new Error("draw or describe changes the state, which only step and act may do");
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
