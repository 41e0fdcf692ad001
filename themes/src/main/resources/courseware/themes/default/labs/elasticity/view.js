// Above, what is there now: who waits, and the machines. Below, the last ten minutes: what was asked for against what
// could be served, and how long answers took.
const SPAN = 600; // seconds that the graphs hold
const SAMPLE = 5; // seconds between two of their points
const SIZES = [1, 2, 4, 8, 16];

const last = (values) => values[values.length - 1];
const round = (value) => Math.round(value * 10) / 10;
// Whole per cent, of which there are 100 or 0 only where nothing is missing.
const inPercent = (share) => (share > 0 && share < 1 ? Math.max(1, Math.min(99, Math.round(100 * share))) / 100 : share);

/** Lines at 45 degrees inside a box, so that what isn't ready can be told by more than colour. */
const hatch = (x, y, width, height, gap) => {
  let path = "";
  for (let at = gap; at < width + height; at += gap) {
    const fromX = Math.min(at, width);
    const toX = Math.max(0, at - height);
    path += "M" + round(x + fromX) + " " + round(y + at - fromX) + "L" + round(x + toX) + " " + round(y + at - toX);
  }
  return path;
};

const squares = (from, to, columns, x, y, pitch) => {
  let path = "";
  for (let place = from; place < to; place += 1) {
    path += "M" + (x + (place % columns) * pitch) + " " + (y + Math.floor(place / columns) * pitch) + "h" + (pitch - 2) + "v" + (pitch - 2) + "h" + (2 - pitch) + "z";
  }
  return path;
};

/** The line of those who wait, with its empty places, and how many are turned away. */
const line = (state, settings, tools, box) => {
  const words = tools.words;
  const pitch = tools.height > 0 ? 12 : 8;
  const columns = Math.floor(box.width / pitch);
  const waiting = state.queue.length;
  const places = Math.max(settings.queue, waiting);
  const rows = Math.max(1, Math.ceil(places / columns));
  const refused = last(state.series.refused);
  const large = tools.height > 0;
  const y = box.y + (large ? 66 : 50);
  const shapes = ["g", {},
    ["text", { x: box.x, y: box.y + (large ? 24 : 16), size: large ? tools.letter : 16, className: "strong accent" },
      tools.fill(words.arriving, { rate: tools.number(Math.round(last(state.series.load)), "req/s") })],
    ["text", { x: box.x, y: box.y + (large ? 54 : 38), size: large ? tools.letter : 15, className: waiting > 0 ? "warn" : "quiet" },
      waiting > 0 ? tools.fill(words.waiting, { count: waiting }) : tools.fill(words.places, { count: settings.queue })],
    ["path", { d: squares(waiting, places, columns, box.x, y, pitch), className: "line" }],
    ["path", { d: squares(0, waiting, columns, box.x, y, pitch), className: "warn solid" }],
  ];
  if (refused > 0) {
    shapes.push(["text", { x: box.x, y: y + rows * pitch + (large ? 24 : 18), size: large ? tools.letter : 15, className: "bad strong" },
      tools.fill(words.away, { rate: tools.number(Math.ceil(refused), "req/s") })]);
  }
  return { shapes: shapes, bottom: y + rows * pitch + (large ? 30 : 24) };
};

/** Time until a machine has started, as minutes and seconds. */
const countdown = (machine, state) => {
  const left = Math.max(0, Math.ceil(machine.ready - state.time));
  return Math.floor(left / 60) + ":" + (left % 60 < 10 ? "0" : "") + (left % 60);
};

/** One core: filled as high as it is used; hatched while it starts, dashed while it leaves. */
const core = (state, machine, x, y, size, name, letter) => {
  if (machine.phase === "starting") {
    return ["g", { key: name },
      ["rect", { x: x, y: y, width: size, height: size, rx: 5, className: "quiet hollow dashed" }],
      ["path", { d: hatch(x + 2, y + 2, size - 4, size - 4, 8), className: "line" }],
      size < letter * 2.5 ? null : ["rect", { x: x + 2, y: y + size / 2 - 10, width: size - 4, height: 20, rx: 4, className: "surface plain" }],
      size < letter * 2.5 ? null : ["text", { x: x + size / 2, y: y + size / 2 + 5, anchor: "middle", size: 14 }, countdown(machine, state)],
    ];
  }
  if (machine.phase === "leaving") {
    return ["g", { key: name },
      ["rect", { x: x, y: y, width: size, height: size, rx: 5, className: "quiet hollow dashed" }],
      ["text", { x: x + size / 2, y: y + size / 2 + letter * 0.36, anchor: "middle", size: letter, className: "quiet" }, "→"],
    ];
  }
  const level = Math.max(0, Math.min(1, state.level)) * (size - 4);
  const tone = state.level > 0.9 ? "bad" : "accent";
  return ["g", { key: name },
    ["rect", { x: x, y: y, width: size, height: size, rx: 5, className: tone }],
    ["rect", { x: x + 2, y: y + 2 + (size - 4 - level), width: size - 4, height: level, rx: 3, className: tone + " solid plain" }],
  ];
};

/** Machines of one core side by side, and faintly the places that the autoscaler may still fill. */
const fleet = (state, settings, tools, box) => {
  const places = settings.control === "auto" ? Math.max(settings.most, state.machines.length) : state.machines.length;
  // On a slide two rows have to do.
  const size = tools.height > 0 ? Math.min(38, Math.floor((box.width + 6) / Math.ceil(places / 2)) - 6) : 38;
  const pitch = size + 6;
  const columns = Math.floor((box.width + 6) / pitch);
  const x = (at) => box.x + (at % columns) * pitch;
  const y = (at) => box.y + Math.floor(at / columns) * pitch;
  const shapes = [];
  state.machines.forEach((machine, at) => {
    shapes.push(core(state, machine, x(at), y(at), size, "m" + machine.id, tools.letter));
  });
  for (let at = state.machines.length; at < places; at += 1) {
    shapes.push(["circle", { cx: x(at) + size / 2, cy: y(at) + size / 2, r: 3, className: "grid" }]);
  }
  return { shapes: shapes, bottom: box.y + Math.ceil(places / columns) * pitch };
};

/** Machines of many cores: a frame each, as large as it has cores. */
const towers = (state, tools, box) => {
  const shapes = [];
  let x = box.x;
  let y = box.y;
  let bottom = y;
  for (let machine of state.machines) {
    const columns = Math.min(machine.cores, 8);
    const width = Math.max(columns * 22 + 10, tools.letter * 4.6);
    const height = Math.ceil(machine.cores / 8) * 22 + 10;
    if (x > box.x && x + width > box.x + box.width) {
      x = box.x;
      y = bottom + 4;
    }
    const starting = machine.phase === "starting";
    const cells = ["g", { key: "m" + machine.id },
      ["rect", { x: x, y: y, width: columns * 22 + 10, height: height, rx: 6, className: (machine.phase === "up" ? "accent" : "quiet dashed") + " hollow" }],
      ["text", { x: x, y: y + height + tools.letter + 4, size: tools.letter, className: "quiet" },
        starting ? countdown(machine, state) : tools.fill(tools.words.cores, { count: machine.cores })],
    ];
    for (let at = 0; at < machine.cores; at += 1) {
      cells.push(core(state, machine, x + 6 + (at % 8) * 22, y + 6 + Math.floor(at / 8) * 22, 20, "c" + at, tools.letter));
    }
    shapes.push(cells);
    bottom = Math.max(bottom, y + height + tools.letter + 10);
    x += width + 12;
  }
  return { shapes: shapes, bottom: bottom };
};

/** Whether what machines are worth together is less than each of them alone. */
const limited = (settings) => settings.growth === "up" || settings.contention > 0 || settings.coherency > 0;

const machines = (state, settings, tools, box) => {
  const words = tools.words;
  const up = tools.model.coresIn(state, "up");
  const starting = tools.model.coresIn(state, "starting");
  const leaving = tools.model.coresIn(state, "leaving");
  const large = tools.height > 0;
  const parts = [tools.fill(words.up, { count: up, use: tools.number(inPercent(state.level), "%") })];
  const coming = [];
  if (settings.control === "auto" && (!large || starting + leaving === 0)) {
    (large ? coming : parts).push(tools.fill(words.auto, { target: tools.number(settings.target, "%") }));
  }
  if (starting > 0) {
    coming.push(tools.fill(words.starting, { count: starting }));
  }
  if (leaving > 0) {
    coming.push(tools.fill(words.leaving, { count: leaving }));
  }
  if (large && limited(settings)) {
    coming.push(tools.fill(words.worthNow, { worth: tools.number(up / tools.model.slowdown(Math.max(1, up), settings), "", 1) }));
  }
  const at = { x: box.x, y: box.y + (large ? 66 : 50), width: box.width };
  const single = state.machines.every((machine) => machine.cores === 1) && settings.growth !== "up";
  const drawn = single ? fleet(state, settings, tools, at) : towers(state, tools, at);
  return {
    shapes: ["g", {},
      ["text", { x: box.x, y: box.y + (large ? 24 : 16), size: large ? tools.letter : 16, className: "strong" }, large ? tools.short(parts.join(" · "), box.width - 10) : parts.join(" · ")],
      ["text", { x: box.x, y: box.y + (large ? 54 : 38), size: large ? tools.letter : 15, className: "quiet" }, large ? tools.short(coming.join(", "), box.width) : coming.join(" · ")],
      drawn.shapes,
    ],
    bottom: drawn.bottom,
  };
};

/** Where values stand in a graph over time. */
const frame = (state, box, high) => {
  const count = state.series.load.length;
  const end = Math.floor(state.time / SAMPLE) * SAMPLE;
  const from = Math.max(0, end - SPAN);
  const first = end - (count - 1) * SAMPLE;
  const left = box.x + box.margin;
  const right = box.x + box.width - box.names;
  return {
    left: left,
    right: right,
    top: box.y,
    bottom: box.y + box.height,
    high: high,
    from: from,
    head: left + ((end - from) / SPAN) * (right - left),
    x: (time) => left + ((time - from) / SPAN) * (right - left),
    at: (index) => left + ((first + index * SAMPLE - from) / SPAN) * (right - left),
    y: (value) => box.y + box.height * (1 - Math.max(0, Math.min(high, value)) / high),
  };
};

const curve = (values, plot, className) => {
  let path = "";
  let pen = false;
  values.forEach((value, index) => {
    if (value === null) {
      pen = false;
    } else {
      path += (pen ? "L" : "M") + round(plot.at(index)) + " " + round(plot.y(value));
      pen = true;
    }
  });
  return ["path", { d: path, className: className }];
};

const axes = (plot, unit, tools) => {
  const shapes = ["g", {}];
  for (let part of plot.bottom - plot.top < tools.letter * 3 ? [0, 1] : [0, 0.5, 1]) {
    const y = plot.y(plot.high * part);
    shapes.push(["line", { x1: plot.left, x2: plot.right, y1: y, y2: y, className: part === 0 ? "axis" : "grid" }]);
    if (part > 0) {
      shapes.push(["text", { x: plot.left - 8, y: y + tools.letter * 0.36, anchor: "end", size: tools.letter, className: "quiet" }, tools.number(plot.high * part, unit)]);
    }
  }
  return shapes;
};

const minutes = (plot, tools) => {
  const shapes = ["g", {}];
  for (let time = Math.ceil(plot.from / 120) * 120; time <= plot.from + SPAN; time += 120) {
    shapes.push(["line", { x1: plot.x(time), x2: plot.x(time), y1: plot.bottom, y2: plot.bottom + 5, className: "axis" }]);
    shapes.push(["text", { x: plot.x(time), y: plot.bottom + tools.letter + 6, anchor: "middle", size: tools.letter, className: "quiet" },
      time + 120 > plot.from + SPAN ? tools.number(time, "min") : String(time / 60)]);
  }
  return shapes;
};

/** Names of curves beside their newest point, with room between them. */
const names = (plot, ends, letter) => {
  const sorted = ends.slice().sort((one, other) => other.value - one.value);
  const shapes = ["g", {}];
  const pitch = letter + 3;
  let free = plot.top + 5;
  sorted.forEach((end, index) => {
    const rest = (sorted.length - 1 - index) * pitch;
    const y = Math.max(free, Math.min(plot.y(end.value) + letter * 0.36, plot.bottom - 4 - rest));
    free = y + pitch;
    shapes.push(["text", { x: plot.head + 6, y: y, size: letter, className: end.className + " name" }, end.name]);
  });
  return shapes;
};

/** The parts of the graph where one curve lies above another, as shapes, the largest one's middle for its name. */
const between = (upper, lower, plot, className) => {
  const shapes = ["g", {}];
  let above = [];
  let below = [];
  let most = null;
  const close = () => {
    if (above.length > 1) {
      const width = last(above)[0] - above[0][0];
      const middle = Math.floor(above.length / 2);
      const height = below[middle][1] - above[middle][1];
      shapes.push(["polygon", { points: above.concat(below.slice().reverse()), className: className + " plain" }]);
      if (most === null || width * height > most.size) {
        most = { size: width * height, width: width, height: height, x: (above[0][0] + last(above)[0]) / 2, y: (above[middle][1] + below[middle][1]) / 2 };
      }
    }
    above = [];
    below = [];
  };
  for (let index = 0; index < upper.length; index += 1) {
    const gap = upper[index] - lower[index];
    const before = index === 0 ? gap : upper[index - 1] - lower[index - 1];
    if ((gap > 0) !== (before > 0)) {
      const share = before / (before - gap);
      const x = plot.at(index - 1) + share * (plot.at(index) - plot.at(index - 1));
      const y = plot.y(upper[index - 1] + share * (upper[index] - upper[index - 1]));
      above.push([x, y]);
      below.push([x, y]);
      if (gap <= 0) {
        close();
      }
    }
    if (gap > 0) {
      above.push([plot.at(index), plot.y(upper[index])]);
      below.push([plot.at(index), plot.y(lower[index])]);
    }
  }
  close();
  return { shapes: shapes, most: most };
};

const named = (area, text, className, letter) => {
  const room = area.most !== null && area.most.width > text.length * letter * 0.57 && area.most.height > letter * 1.5;
  return room ? ["text", { x: area.most.x, y: area.most.y + letter * 0.36, anchor: "middle", size: letter, className: className }, text] : null;
};

const highest = (values, least) => values.reduce((most, value) => Math.max(most, value === null ? 0 : value), least);

const traffic = (state, settings, tools, box) => {
  const words = tools.words;
  const series = state.series;
  const top = highest(series.ordered, highest(series.load, settings.load * 6.5));
  const plot = frame(state, box, Math.ceil(top / 20) * 20);
  const idle = between(series.capacity, series.load, plot, "line");
  const short = between(series.load, series.capacity, plot, "bad");
  const shapes = ["g", {},
    ["text", { x: box.x, y: box.y - 18, size: tools.letter, className: "strong" }, words.rates],
    axes(plot, "", tools),
    idle.shapes,
    short.shapes,
  ];
  for (let at of state.crowds) {
    if (at >= plot.from) {
      const x = plot.x(at);
      shapes.push(["line", { x1: x, x2: x, y1: plot.top - 6, y2: plot.bottom, className: "accent dashed" }]);
      const large = tools.height > 0;
      const near = !large && x < plot.left + 70;
      // On a slide it stands beside the title, where there is room.
      shapes.push(large && x < words.rates.length * tools.letter * 0.57 + words.crowd.length * tools.letter * 0.57 + 20 ? null : ["text", { x: near ? x + 6 : x - 6, y: large ? box.y - 18 : plot.top + 6, anchor: near ? "start" : "end", size: tools.letter, className: "accent" }, words.crowd]);
    }
  }
  const ends = [
    { value: last(series.capacity), name: words.capacity, className: "strong" },
    { value: last(series.load), name: words.asked, className: "accent strong" },
  ];
  if (last(series.ordered) > last(series.capacity) * 1.02) {
    ends.push({ value: last(series.ordered), name: words.ordered, className: "quiet" });
  }
  shapes.push(curve(series.ordered, plot, "quiet dashed"));
  shapes.push(curve(series.capacity, plot, "curve quiet"));
  shapes.push(curve(series.load, plot, "curve accent"));
  shapes.push(named(idle, words.idle, "quiet", tools.letter), named(short, words.short, "bad strong", tools.letter));
  shapes.push(names(plot, ends, tools.letter));
  return shapes;
};

const response = (state, tools, box) => {
  const words = tools.words;
  const p50 = state.series.p50;
  const p95 = state.series.p95;
  const most = highest(p95, 0);
  let high = 1;
  while (high < most) {
    high *= 2;
  }
  const plot = frame(state, box, high);
  const ends = [];
  if (last(p95) !== null && last(p95) !== undefined) {
    ends.push({ value: last(p95), name: "p95 " + tools.number(last(p95), "time"), className: "warn strong" });
    ends.push({ value: last(p50), name: "p50 " + tools.number(last(p50), "time"), className: "quiet" });
  }
  return ["g", {},
    ["text", { x: box.x, y: box.y - 14, size: 14, className: "strong" }, words.response],
    axes(plot, "s", tools),
    curve(p95, plot, "curve warn"),
    curve(p50, plot, "curve quiet dashed"),
    names(plot, ends, tools.letter),
    minutes(plot, tools),
  ];
};

/** What n cores are worth by the Universal Scalability Law, and where this fleet is on its curve. */
const law = (state, settings, tools, box) => {
  const words = tools.words;
  const up = settings.growth === "up";
  const worth = (n) => n / tools.model.slowdown(n, settings);
  const now = Math.max(1, tools.model.coresIn(state, "up"));
  const most = Math.max(20, now);
  const left = box.x + box.margin;
  const width = box.width - box.margin - box.names;
  const x = (n) => left + ((n - 1) / (most - 1)) * width;
  const y = (value) => box.y + box.height * (1 - value / most);
  let path = "";
  for (let n = 1; n <= (up ? 16 : most); n += 1) {
    path += (n === 1 ? "M" : "L") + round(x(n)) + " " + round(y(worth(n)));
  }
  const shapes = ["g", {},
    ["text", { x: box.x, y: box.y - 14, size: 14, className: "strong" }, tools.fill(up ? words.worthUp : words.worth, { count: now })],
    ["line", { x1: left, x2: x(most), y1: y(0), y2: y(0), className: "axis" }],
    ["line", { x1: x(1), x2: x(most), y1: y(1), y2: y(most), className: "quiet dashed" }],
    ["text", { x: x(most) + 6, y: y(most) + 5, size: 14, className: "quiet" }, words.ideal],
    ["path", { d: path, className: "curve accent" }],
  ];
  for (let n of up ? SIZES : [1, 5, 10, 15, 20]) {
    shapes.push(["text", { x: x(n), y: y(0) + 18, anchor: "middle", size: 14, className: "quiet" }, String(n)]);
  }
  for (let value of [10, 20]) {
    shapes.push(["text", { x: left - 8, y: y(value) + 5, anchor: "end", size: 14, className: "quiet" }, String(value)]);
  }
  const at = worth(now);
  shapes.push(["line", { x1: x(now), x2: x(now), y1: y(0), y2: y(at), className: "accent" }]);
  shapes.push(["circle", { cx: x(now), cy: y(at), r: 6, className: "accent solid" }]);
  shapes.push(["text", { x: x(now) + (now > 14 ? -10 : 10), y: y(at) + (at > 3 ? 20 : -10), anchor: now > 14 ? "end" : "start", className: "accent strong" },
    tools.fill(words.worthNow, { worth: tools.number(at, "", 1) })]);
  return shapes;
};

/** On a slide: who waits, the machines, and what was asked for against what could be served, with letters for the back row. */
const projected = (state, settings, tools) => {
  const left = tools.width > 600 ? 310 : 250;
  const waiting = line(state, settings, tools, { x: 0, y: 0, width: left - 20 });
  const there = machines(state, settings, tools, { x: left, y: 0, width: tools.width - left });
  const top = Math.max(waiting.bottom, there.bottom, 146) + 44;
  const height = Math.max(60, tools.height - top - 34);
  const box = { x: 0, y: top, width: tools.width, height: height, margin: 58, names: 138 };
  return ["svg", { height: tools.height }, waiting.shapes, there.shapes, traffic(state, settings, tools, box),
    minutes(frame(state, box, 1), tools)];
};

const draw = (state, settings, tools) => {
  if (tools.height > 0) {
    return projected(state, settings, tools);
  }
  const wide = tools.width > 500;
  const waiting = line(state, settings, tools, { x: 0, y: 0, width: wide ? 200 : tools.width });
  const fleetBox = wide ? { x: 232, y: 0, width: tools.width - 232 } : { x: 0, y: waiting.bottom + 8, width: tools.width };
  const there = machines(state, settings, tools, fleetBox);
  // Room for the usual rows, so that graphs don't jump whenever a machine comes or goes.
  const usual = wide ? 138 : waiting.bottom + 146;
  const graphs = Math.max(waiting.bottom, there.bottom, usual) + 40;
  const box = (y, height) => ({ x: 0, y: y, width: tools.width, height: height, margin: wide ? 48 : 40, names: 88 });
  const shapes = ["svg", { height: 0 },
    waiting.shapes,
    there.shapes,
    traffic(state, settings, tools, box(graphs, wide ? 160 : 140)),
    response(state, tools, box(graphs + (wide ? 206 : 186), 84)),
  ];
  let bottom = graphs + (wide ? 206 : 186) + 84 + 28;
  if (limited(settings)) {
    const lawBox = box(bottom + 36, 120);
    lawBox.width = Math.min(tools.width, 460);
    lawBox.names = 56;
    shapes.push(law(state, settings, tools, lawBox));
    bottom += 36 + 120 + 28;
  }
  shapes[1].height = bottom;
  return shapes;
};

const describe = (state, settings, tools) => {
  const words = tools.words;
  const series = state.series;
  const values = {
    rate: Math.round(last(series.load)),
    capacity: Math.round(last(series.capacity)),
    up: tools.model.coresIn(state, "up"),
    starting: tools.model.coresIn(state, "starting"),
    leaving: tools.model.coresIn(state, "leaving"),
    waiting: state.queue.length,
    refused: Math.round(last(series.refused)),
  };
  const said = tools.fill(settings.growth === "up" ? words.seenUp : words.seen, values);
  if (last(series.p95) === null) {
    return said;
  }
  return said + " " + tools.fill(words.past, { p50: tools.number(last(series.p50), "time"), p95: tools.number(last(series.p95), "time") });
};

Labs.view("elasticity", { draw, describe });
