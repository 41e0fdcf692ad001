const LAYERS = ["network", "rate", "login", "input", "rights", "encryption", "monitoring"];
const KINDS = ["password", "injection", "scan", "flood", "insider", "disk"];
const WALLS = 6;
const LOGIN = 2;
const MONITORING = 6;
const FLOOD = 3;
const INSIDER = 4;
const DISK = 5;
const BEGINS = [0, 0, 0, 0, 56, 88];
const ENDS = [112, 112, 112, 56, 112, 112];
const GAP = 16;
const DATA_AT = 112;
const DATA_SETS = 40;

const THICKEST = 22;
const LABEL = 14;
const LINE = 16;
const STONE = 6;
const MOST_STONES = 10;
const CROSS = "M-4 -4L4 4M-4 4L4 -4";
const DIAMOND = [[0, -7], [7, 0], [0, 7], [-7, 0]];

function sum(list) {
  let total = 0;
  for (let number of list) {
    total = total + number;
  }
  return total;
}

// The lines of a name, the last of them at y. A blank stays at the end of a line, so that it is still read as two words.
function lines(name, x, y, anchor, style) {
  const parts = name.split("\u00ad").join("-|").split(" ").join(" |").split("|");
  return parts.map(function (part, index) {
    return ["text", { x: x, y: y + LINE * (index + 1 - parts.length), size: LABEL, anchor: anchor, className: style }, part];
  });
}

function flat(name) {
  return name.split("\u00ad").join("").split("\u00a0").join(" ");
}

// Where things are. Wide, attacks travel from left to right and each kind has a row; narrow, they travel downwards and
// each kind has a column.
function layout(width) {
  if (width > 500) {
    return {
      wide: true, width: width, height: 466, from: 100, hour: 4.375, lanes: 82, lane: 46, middle: 29,
      dataX: 610, dataY: 97, columns: 5, gapX: 23, gapY: 33.5, watchX: 150, watchY: 382,
    };
  }
  return {
    wide: false, width: width, height: 820, from: 96, hour: 3.875, lanes: 6, lane: 55, middle: 27.5,
    dataX: 18, dataY: 580, columns: 10, gapX: 33.5, gapY: 26, watchX: 4, watchY: 684,
  };
}

function along(place, at) {
  return place.from + at * place.hour;
}

function across(place, kind) {
  return place.lanes + place.lane * kind + place.middle;
}

function spot(place, at, kind) {
  return place.wide ? [along(place, at), across(place, kind)] : [across(place, kind), along(place, at)];
}

function moved(x, y) {
  return "translate(" + Math.round(x * 10) / 10 + " " + Math.round(y * 10) / 10 + ")";
}

function draw(state, settings, tools) {
  if (tools.height > 0) {
    return projected(state, settings, tools);
  }
  const place = layout(tools.width);
  const words = tools.words;
  return ["svg", { height: place.height },
    budget(state, settings, tools),
    legend(place, settings, words),
    lanes(place, words),
    attacks(place, state),
    walls(place, state),
    headers(place, state, tools),
    stopped(place, state),
    through(place, state),
    service(place, state, words),
    data(place, state, tools),
    watch(place, state, tools)];
}

function budget(state, settings, tools) {
  const words = tools.words;
  const spent = state.plan.spent;
  const over = spent > settings.budget;
  const text = tools.fill(over ? words.over : words.spent, { n: spent, all: settings.budget, more: spent - settings.budget });
  return ["text", { key: "budget", x: 0, y: 14, size: LABEL, className: over ? "bad strong" : "strong" }, text];
}

// What the marks mean, at the right above.
function legend(place, settings, words) {
  const shown = settings.shared > 0 ? ["shares"] : [];
  const all = place.wide ? ["attack"].concat(shown, ["stopped", "reads"]) : shown;
  const shapes = [];
  let x = place.width;
  for (let k = all.length - 1; k >= 0; k--) {
    let text = words[all[k]];
    shapes.push(["text", { key: "t" + all[k], x: x, y: 14, size: LABEL, anchor: "end", className: "quiet" }, text]);
    x = x - text.length * 8 - 12;
    shapes.push(["g", { key: "m" + all[k], transform: moved(x, 9) }, sample(all[k])]);
    x = x - 24;
  }
  return ["g", { key: "legend" }, shapes];
}

function sample(name) {
  if (name === "stopped") {
    return ["path", { d: CROSS, className: "good thick" }];
  }
  if (name === "reads") {
    return ["polygon", { points: DIAMOND, className: "bad solid" }];
  }
  return attack(name === "shares");
}

function attack(ringed) {
  return [["circle", { r: 5, className: "tone-2 solid plain" }], ringed ? ["circle", { r: 8.5, className: "tone-2 hollow" }] : null];
}

function lanes(place, words) {
  return ["g", { key: "lanes" }, KINDS.map(function (kind, index) {
    const begin = spot(place, BEGINS[index], index);
    const end = spot(place, ENDS[index], index);
    const name = words[kind];
    const several = name.split("\u00ad").join(" ").split(" ").length > 1;
    const note = index === INSIDER ? words.inside : index === DISK ? words.carried : null;
    return ["g", { key: kind },
      ["line", { x1: begin[0], y1: begin[1], x2: end[0], y2: end[1], className: "grid" }],
      ["circle", { cx: begin[0], cy: begin[1], r: 3, className: "line solid plain" }],
      place.wide ? lines(name, 0, begin[1] + (several ? 13 : 5), null, "strong") : lines(name, begin[0], index % 2 ? 88 : 54, "middle", "strong"),
      place.wide && note ? ["text", { x: begin[0] - 10, y: begin[1] + 5, size: LABEL, anchor: "end", className: "quiet" }, note] : null];
  })];
}

function attacks(place, state) {
  return ["g", { key: "attacks" }, state.moving.map(function (one) {
    const point = spot(place, one.at, one.kind);
    return ["g", { key: "a" + one.id, transform: moved(point[0], point[1]) }, attack(one.key)];
  })];
}

// As thick as its chance to stop an attack of this kind. Without points or switched off it is the line where it would
// stand, and a gate is nothing.
function walls(place, state) {
  const shapes = [];
  for (let wall = 0; wall < WALLS; wall++) {
    for (let kind = 0; kind < KINDS.length; kind++) {
      if (state.limits[kind][wall] > 0) {
        shapes.push(stretch(place, wall, kind, state.chances[kind][wall] * THICKEST));
      }
    }
  }
  return ["g", { key: "walls" }, shapes];
}

function stretch(place, wall, kind, thick) {
  const at = along(place, GAP * (wall + 1));
  const from = place.lanes + place.lane * kind;
  const key = "w" + wall + " " + kind;
  if (thick === 0) {
    return place.wide
      ? ["line", { key: key, x1: at, x2: at, y1: from + 2, y2: from + place.lane - 2, className: "line dashed" }]
      : ["line", { key: key, y1: at, y2: at, x1: from + 2, x2: from + place.lane - 2, className: "line dashed" }];
  }
  return place.wide
    ? ["rect", { key: key, x: at - thick, width: thick, y: from, height: place.lane, className: "accent solid plain" }]
    : ["rect", { key: key, y: at - thick, height: thick, x: from, width: place.lane, className: "accent solid plain" }];
}

function headers(place, state, tools) {
  const shapes = [];
  for (let wall = 0; wall < WALLS; wall++) {
    shapes.push(header(place, state, tools, wall));
  }
  return ["g", { key: "headers" }, shapes];
}

function header(place, state, tools, wall) {
  const words = tools.words;
  const at = along(place, GAP * (wall + 1));
  const points = state.plan.points[wall];
  const off = state.off[wall] !== null;
  const name = shownName(state, words, wall);
  const given = button(state, tools, wall);
  const frame = points > 0 ? "surface" : "hidden";
  if (place.wide) {
    const middle = at - THICKEST / 2;
    return ["g", given,
      ["rect", { x: middle - 34, y: 26, width: 68, height: 50, rx: 6, className: frame }],
      lines(name, middle, 58, "middle", off ? "bad" : null),
      off ? ["text", { x: middle, y: 73, size: LABEL, anchor: "middle", className: "bad strong" }, " " + words.off] : stones(middle - stonesWidth(points) / 2, 66, points)];
  }
  const top = at - THICKEST - 25;
  return ["g", given,
    ["rect", { x: 0, y: top, width: place.width, height: 44, className: "hidden" }],
    ["rect", { x: 0.75, y: top, width: place.width - 1.5, height: 24, rx: 6, className: "surface" }],
    ["text", { x: 8, y: top + 17, size: LABEL, className: off ? "bad strong" : null }, flat(name) + (off ? " – " + words.off : "")],
    off ? null : stones(place.width - 8 - stonesWidth(points), top + 9, points)];
}

function shownName(state, words, layer) {
  return words[layer === LOGIN && state.plan.factor ? "factor" : LAYERS[layer]];
}

// A layer that has points can be switched off, and on again.
function button(state, tools, layer) {
  const words = tools.words;
  const name = LAYERS[layer];
  const points = state.plan.points[layer];
  if (points === 0) {
    return { key: name };
  }
  const off = state.off[layer] !== null;
  const label = tools.fill(off ? words.switchOn : words.switchOff, { layer: flat(shownName(state, words, layer)), n: points });
  return { key: name, action: off ? "mend" : "break", target: name, label: label };
}

function stonesWidth(points) {
  return Math.min(points, MOST_STONES) * STONE - 1;
}

function stones(x, y, points) {
  const shapes = [];
  for (let k = 0; k < Math.min(points, MOST_STONES); k++) {
    shapes.push(["rect", { x: x + STONE * k, y: y, width: STONE - 1, height: 6, rx: 1, className: "accent solid plain" }]);
  }
  return ["g", { key: "stones" }, shapes];
}

// How many each wall has stopped, and a cross for each of the last ones.
function stopped(place, state) {
  const shapes = [];
  for (let gone of state.marks) {
    if (gone.layer !== MONITORING) {
      let point = spot(place, GAP * (gone.layer + 1), gone.kind);
      let back = place.wide ? state.chances[gone.kind][gone.layer] * THICKEST + 8 : THICKEST + 33;
      shapes.push(["path", {
        key: "s" + gone.id,
        d: CROSS,
        transform: place.wide ? moved(point[0] - back, point[1]) : moved(point[0], point[1] - back),
        opacity: 1 - (state.hour - gone.since) / 30,
        className: "good thick",
      }]);
    }
  }
  for (let kind = 0; kind < KINDS.length; kind++) {
    for (let wall = 0; wall < WALLS; wall++) {
      if (state.stopped[kind][wall] > 0) {
        shapes.push(count(place, kind, wall, state.stopped[kind][wall]));
      }
    }
  }
  return ["g", { key: "stopped" }, shapes];
}

function count(place, kind, wall, number) {
  const point = spot(place, GAP * (wall + 1), kind);
  return place.wide
    ? ["text", { key: "c" + wall + " " + kind, x: point[0] - THICKEST - 3, y: point[1] - 10, size: LABEL, anchor: "end", className: "good" }, String(number)]
    : ["text", { key: "c" + wall + " " + kind, x: point[0] + 8, y: point[1] - THICKEST - 28, size: LABEL, className: "good" }, String(number)];
}

// How many of each kind got through, at the end of their lane.
function through(place, state) {
  return ["g", { key: "through" }, state.through.map(function (number, kind) {
    const point = spot(place, ENDS[kind], kind);
    if (number === 0) {
      return null;
    }
    return place.wide
      ? ["text", { key: "t" + kind, x: point[0] - 6, y: point[1] - 10, size: LABEL, anchor: "end", className: "bad strong" }, String(number)]
      : ["text", { key: "t" + kind, x: point[0] + 8, y: point[1] - 8, size: LABEL, className: "bad strong" }, String(number)];
  })];
}

// A flood wants no data: it ends at the service, which it may keep from answering.
function service(place, state, words) {
  const end = spot(place, ENDS[FLOOD], FLOOD);
  const down = state.flooded > state.hour;
  const style = down ? "bad" : "good";
  const told = down ? words.down : words.up;
  const mark = down ? "✕ " : "✓ ";
  if (place.wide) {
    return ["g", { key: "service" },
      ["rect", { x: end[0], y: end[1] - 15, width: 192, height: 30, rx: down ? 0 : 15, className: style }],
      ["text", { x: end[0] + 14, y: end[1] + 5, size: LABEL, className: style + " strong" }, mark + words.service + " " + told]];
  }
  return ["g", { key: "service" },
    ["rect", { x: end[0] - 27, y: end[1] - 4, width: 54, height: 44, rx: down ? 0 : 12, className: style }],
    ["text", { x: end[0], y: end[1] + 14, size: LABEL, anchor: "middle", className: style }, words.service],
    ["text", { x: end[0], y: end[1] + 32, size: LABEL, anchor: "middle", className: style + " strong" }, down ? "✕" : "✓"]];
}

// ---- On a slide ----

// A row for each wall with its name at the left, a column for each kind of attack, which falls down on the data below. A wall
// is as wide as its chance to stop an attack.
function projected(state, settings, tools) {
  const roomy = tools.width > 600;
  const left = roomy ? 244 : 204;
  const lane = (tools.width - left - 8) / KINDS.length;
  // Names stand in two lines, so that each has the room of two columns, or in three where there is height for it.
  const most = KINDS.reduce(function (longest, kind) { return Math.max(longest, flat(tools.words[kind]).length); }, 0) * tools.letter * 0.53;
  const heads = most < lane * 2 || tools.height < 380 ? 2 : 3;
  const top = 4 + 30 * heads;
  // Where there is little room, how long breaches lasted is left to the readings.
  const watched = tools.height > 340;
  const row = (tools.height - top - (watched ? 98 : 50)) / (WALLS + 1);
  const place = {
    wide: false, width: tools.width, height: tools.height, from: top, hour: row / GAP, lanes: left + 8, lane: lane, heads: heads,
    middle: lane / 2, left: left, indent: roomy ? 44 : 8, row: row, letter: tools.letter,
    dataX: left + 8, watchX: left + 16, watchY: tools.height - 46,
  };
  const words = tools.words;
  const spent = state.plan.spent;
  const over = spent > settings.budget;
  const told = tools.fill(over ? words.over : words.spent, { n: spent, all: settings.budget, more: spent - settings.budget });
  return ["svg", { height: tools.height },
    ["g", { key: "budget" }, tools.lines(tools.short(told, left * 2), left - 40).slice(0, 2).map(function (part, index) {
      return ["text", { x: 8, y: 24 + 30 * index, size: tools.letter, className: over ? "bad strong" : "strong" }, part];
    })],
    ["g", { key: "lanes" }, KINDS.map(function (kind, index) { return column(place, index, tools); })],
    ["g", { key: "walls" }, gates(place, state)],
    attacks(place, state),
    ["g", { key: "headers" }, LAYERS.map(function (name, layer) { return layer === MONITORING ? null : plate(place, state, tools, layer, place.from + layer * row + 2, row - 4); })],
    ["g", { key: "stopped" }, numbers(place, state)],
    largeService(place, state, words),
    largeData(place, state, tools),
    watched ? largeWatch(place, state, tools) : null];
}

// Of a name that is longer than its room its first or its last word.
function column(place, kind, tools) {
  const begin = spot(place, BEGINS[kind], kind);
  const end = spot(place, ENDS[kind], kind);
  const name = tools.words[KINDS[kind]];
  const width = flat(name).length * place.letter * 0.53;
  const fits = width < place.lane * place.heads;
  const soft = name.indexOf("\u00ad") > 0;
  const word = soft ? name.split("\u00ad")[0] : name.split(" ").pop();
  const said = fits ? flat(name) : word.slice(0, 1).toUpperCase() + word.slice(1);
  const last = kind === KINDS.length - 1;
  const first = kind === 0 && fits && width > place.lane;
  return ["g", { key: KINDS[kind] },
    ["line", { x1: begin[0], y1: begin[1], x2: end[0], y2: end[1], className: "grid" }],
    ["circle", { cx: begin[0], cy: begin[1], r: 4, className: "line solid plain" }],
    ["text", { x: last ? place.width : first ? place.left + 4 : kind > 0 ? begin[0] : begin[0] - 8, y: 24 + 30 * (kind % place.heads), size: place.letter, anchor: last ? "end" : first ? null : "middle" }, said]];
}

function gates(place, state) {
  const shapes = [];
  for (let wall = 0; wall < WALLS; wall++) {
    for (let kind = 0; kind < KINDS.length; kind++) {
      if (state.limits[kind][wall] > 0) {
        let y = along(place, GAP * (wall + 1)) - 4;
        let middle = across(place, kind);
        let half = (place.lane - 6) / 2;
        let shut = state.chances[kind][wall] * half;
        shapes.push(["line", { key: "l" + wall + " " + kind, x1: middle - half, x2: middle + half, y1: y, y2: y, className: "line dashed" }]);
        shapes.push(shut > 0 ? ["rect", { key: "w" + wall + " " + kind, x: middle - shut, width: 2 * shut, y: y - 4, height: 8, className: "accent solid plain" }] : null);
      }
    }
  }
  return shapes;
}

function plate(place, state, tools, layer, y, height) {
  const points = state.plan.points[layer];
  const off = state.off[layer] !== null;
  const name = flat(shownName(state, tools.words, layer));
  const most = place.left - place.indent - 6;
  const room = place.indent > 30 || (name.length + 3) * place.letter * 0.56 < most;
  return ["g", button(state, tools, layer),
    ["rect", { x: 1, y: y, width: place.left - 2, height: height, rx: 6, className: points === 0 ? "hidden" : off ? "bad dashed" : "surface" }],
    room ? ["text", { x: place.indent > 30 ? 34 : place.left - 8, y: y + height / 2 + 8, size: place.letter, anchor: "end", className: points > 0 && !off ? "accent strong" : "quiet" }, off ? "✕" : String(points)] : null,
    " ", ["text", { x: place.indent, y: y + height / 2 + 8, size: place.letter, className: off ? "bad strong" : points === 0 ? "quiet" : null }, tools.short(off ? name + ", " + tools.words.off : name, most)]];
}

// How many each wall has stopped, and how many of each kind got through, below the last one.
function numbers(place, state) {
  const shapes = [];
  for (let kind = 0; kind < KINDS.length; kind++) {
    for (let wall = 0; wall < WALLS; wall++) {
      if (state.stopped[kind][wall] > 0) {
        shapes.push(number(place, kind, GAP * (wall + 1), "c" + wall + " " + kind, state.stopped[kind][wall], "good"));
      }
    }
    if (state.through[kind] > 0) {
      shapes.push(number(place, kind, kind === FLOOD ? GAP * 6 : DATA_AT, "t" + kind, state.through[kind], "bad strong"));
    }
  }
  return shapes;
}

function number(place, kind, at, key, count, style) {
  return ["text", { key: key, x: across(place, kind) + place.lane / 2 - 3, y: along(place, at) - 10, size: place.letter, anchor: "end", className: style }, String(count)];
}

function largeService(place, state, words) {
  const end = spot(place, ENDS[FLOOD], FLOOD);
  const down = state.flooded > state.hour;
  const style = down ? "bad" : "good";
  const named = words.service.length * place.letter * 0.56 < place.lane + 10;
  const width = named ? place.lane + 14 : place.lane - 6;
  const height = place.row * 1.5;
  return ["g", { key: "service" },
    ["rect", { x: end[0] - width / 2, y: end[1], width: width, height: height, rx: down ? 0 : 12, className: style }],
    named ? ["text", { x: end[0], y: end[1] + height / 2 - 4, size: place.letter, anchor: "middle", className: style }, words.service + " "] : null,
    ["text", { x: end[0], y: end[1] + height / 2 + (named ? 22 : 9), size: place.letter, anchor: "middle", className: style + " strong" }, down ? "✕" : "✓"]];
}

function largeData(place, state, tools) {
  const words = tools.words;
  const reached = readNow(state);
  const wall = along(place, DATA_AT);
  const text = tools.fill(words.read, { n: reached, all: DATA_SETS });
  const columns = DATA_SETS / 2;
  const gap = (place.width - place.dataX) / columns;
  return ["g", { key: "data" },
    ["line", { x1: 0, x2: place.width, y1: wall, y2: wall, className: "line" }],
    ["text", { x: place.indent, y: wall + 31, size: place.letter, className: reached > 0 ? "bad strong" : "strong" }, text],
    state.data.map(function (holders, index) {
      const x = place.dataX + (index % columns + 0.5) * gap;
      const y = wall + 14 + Math.floor(index / columns) * 20;
      return holders > 0
        ? ["polygon", { key: "d" + index, points: [[x, y - 9], [x + 9, y], [x, y + 9], [x - 9, y]], className: "bad solid" }]
        : ["rect", { key: "r" + index, x: x - 6, y: y - 6, width: 12, height: 12, rx: 3, className: "line" }];
    })];
}

function largeWatch(place, state, tools) {
  const axis = place.watchY + 18;
  const mean = watchAt(place, 1 / state.noticed / 24);
  const shapes = [plate(place, state, tools, MONITORING, place.watchY + 3, 40),
    ["line", { x1: place.watchX, x2: place.width, y1: axis, y2: axis, className: "axis" }],
    ["line", { x1: mean, x2: mean, y1: axis - 14, y2: axis + 6, className: "accent thick" }]];
  [1, 4, 16, 64].forEach(function (days) {
    const x = watchAt(place, days);
    shapes.push(["line", { x1: x, x2: x, y1: axis, y2: axis + 5, className: "axis" }]);
    shapes.push(["text", { x: x, y: axis + 26, size: place.letter, anchor: "middle", className: "quiet" }, days === 64 ? tools.fill(tools.words.days, { n: days }) : String(days)]);
  });
  return ["g", { key: "watch" }, shapes, state.breaches.map(function (breach) {
    return ["polygon", { key: "b" + breach.id, points: DIAMOND, transform: moved(watchAt(place, (state.hour - breach.since) / 24), axis - 7 - (breach.id % 2) * 4), className: "bad solid" }];
  })];
}

function readNow(state) {
  let reached = 0;
  for (let holders of state.data) {
    reached = reached + (holders > 0 ? 1 : 0);
  }
  return reached;
}

function data(place, state, tools) {
  const words = tools.words;
  const reached = readNow(state);
  const wall = along(place, DATA_AT);
  const text = tools.fill(words.read, { n: reached, all: DATA_SETS });
  const style = reached > 0 ? "bad strong" : "quiet";
  const shapes = place.wide
    ? [["line", { x1: wall, x2: wall, y1: place.lanes, y2: place.lanes + place.lane * KINDS.length, className: "line" }],
      ["text", { x: wall + 10, y: 42, size: LABEL, className: "strong" }, words.data],
      ["text", { x: wall + 10, y: 58, size: LABEL, className: style }, text]]
    : [["line", { y1: wall, y2: wall, x1: 0, x2: place.width, className: "line" }],
      ["text", { x: 4, y: wall + 22, size: LABEL, className: "strong" }, words.data],
      ["text", { x: place.width - 4, y: wall + 22, size: LABEL, anchor: "end", className: style }, text]];
  return ["g", { key: "data" }, shapes, state.data.map(function (holders, index) {
    const x = place.dataX + (index % place.columns) * place.gapX + (place.wide ? 2 : 0);
    const y = place.dataY + Math.floor(index / place.columns) * place.gapY;
    return holders > 0
      ? ["polygon", { key: "d" + index, points: [[x, y - 9], [x + 9, y], [x, y + 9], [x - 9, y]], className: "bad solid" }]
      : ["rect", { key: "r" + index, x: x - 6, y: y - 6, width: 12, height: 12, rx: 3, className: "line" }];
  })];
}

// Breaches wander to the right as long as nobody notices them. The scale is a square root, so that a day can be told
// from four, and 16 from 64.
function watchAt(place, days) {
  const span = place.width - place.watchX - 8;
  return place.watchX + span * Math.sqrt(Math.min(days, 100) / 100);
}

function watch(place, state, tools) {
  const words = tools.words;
  const off = state.off[MONITORING] !== null;
  const axis = place.watchY + (place.wide ? 56 : 108);
  const mean = watchAt(place, 1 / state.noticed / 24);
  const top = place.watchY;
  const shapes = [
    ["g", button(state, tools, MONITORING),
      ["rect", { x: 0.75, y: top, width: 112, height: 44, rx: 6, className: state.plan.points[MONITORING] > 0 ? "surface" : "hidden" }],
      ["text", { x: 10, y: top + 18, size: LABEL, className: off ? "bad strong" : null }, words.monitoring],
      off ? ["text", { x: 10, y: top + 36, size: LABEL, className: "bad strong" }, " " + words.off] : stones(10, top + 28, state.plan.points[MONITORING])],
    ["text", { x: place.wide ? place.watchX : 0, y: top + (place.wide ? 12 : 62), size: LABEL, className: "quiet" }, words.breaches],
    ["line", { x1: place.watchX, x2: place.width, y1: axis, y2: axis, className: "axis" }],
    ["line", { x1: mean, x2: mean, y1: axis - 38, y2: axis + 6, className: "accent thick" }],
    ["text", { x: mean > place.width - 90 ? mean - 6 : mean + 6, y: axis - 27, size: LABEL, anchor: mean > place.width - 90 ? "end" : null, className: "accent" }, words.average]];
  [1, 4, 16, 64].forEach(function (days) {
    const x = watchAt(place, days);
    shapes.push(["line", { x1: x, x2: x, y1: axis, y2: axis + 5, className: "axis" }]);
    shapes.push(["text", { x: x, y: axis + 22, size: LABEL, anchor: "middle", className: "quiet" }, days === 64 ? tools.fill(words.days, { n: days }) : String(days)]);
  });
  return ["g", { key: "watch" }, shapes, state.breaches.map(function (breach) {
    const x = watchAt(place, (state.hour - breach.since) / 24);
    return ["polygon", { key: "b" + breach.id, points: DIAMOND, transform: moved(x, axis - 8 - (breach.id % 2) * 4), className: "bad solid" }];
  }), state.marks.map(function (gone) {
    return gone.layer === MONITORING ? noticed(place, state, gone, axis) : null;
  })];
}

function noticed(place, state, gone, axis) {
  const x = watchAt(place, gone.hours / 24);
  return ["g", { key: "n" + gone.id, transform: moved(x, axis - 12), opacity: 1 - (state.hour - gone.since) / 30 },
    ["circle", { r: 7, className: "good" }],
    ["path", { d: "M-3 0L-1 3L4 -3", className: "good" }]];
}

function describe(state, settings, tools) {
  const words = tools.words;
  const told = [];
  const built = [];
  const stops = [];
  const broken = [];
  let stoppedInAll = 0;
  LAYERS.forEach(function (name, layer) {
    const label = flat(words[name]);
    if (state.plan.points[layer] > 0) {
      built.push(tools.fill(words.layer, { layer: label, n: state.plan.points[layer] }));
    }
    if (layer !== MONITORING) {
      const count = sum(state.stopped.map(function (row) { return row[layer]; }));
      stoppedInAll = stoppedInAll + count;
      if (count > 0) {
        stops.push(tools.fill(words.layer, { layer: label, n: count }));
      }
    }
    if (state.off[layer] !== null) {
      broken.push(label);
    }
  });
  if (state.plan.factor) {
    built.push(words.factor);
  }
  const through = sum(state.through);
  const floods = state.through[FLOOD];
  told.push(tools.fill(words.points, { spent: state.plan.spent, all: settings.budget, layers: built.join(", ") }));
  told.push(tools.fill(words.ended, { n: through + stoppedInAll, stopped: stoppedInAll, reached: through - floods, floods: floods }));
  if (stops.length > 0) {
    told.push(tools.fill(words.stops, { layers: stops.join(", ") }));
  }
  if (broken.length > 0) {
    told.push(tools.fill(words.broken, { layers: broken.join(", ") }));
  }
  if (state.breaches.length === 0) {
    told.push(words.calm);
  } else {
    const longest = state.breaches.reduce(function (most, breach) { return Math.max(most, state.hour - breach.since); }, 0);
    told.push(tools.fill(words.breached, { n: state.breaches.length, days: Math.floor(longest / 24), data: readNow(state), all: DATA_SETS }));
  }
  return told.join(" ");
}

Labs.view("defence", { draw: draw, describe: describe });
