// The picture: clients at the left (above on phones), the balancer, the nodes as cards, or as tokens when there are many.
const MOST_CARDS = 7;
// With more, messages between nodes aren't drawn.
const MOST_WATCHED = 12;
const CARD = 50;
const GAP = 10;
// What a cut takes between the nodes on this side and those beyond.
const RIFT = 34;

Labs.view("failover", { draw: draw, describe: describe });

function draw(state, settings, tools) {
  const plan = tools.height > 0 ? projected(state, settings, tools) : layout(state, tools.width > 500);
  // What stays comes first and what moves by itself, so that a dot that comes or goes leaves all else in its place.
  const around = ["g", {}];
  lines(around, state, plan);
  clients(around, plan, tools);
  balancer(around, state, settings, plan, tools);
  const nodes = ["g", {}];
  for (let i = 0; i < state.nodes.length; i++) {
    nodes.push(plan.many ? still(state, i, plan, tools) : plan.large ? row(state, settings, i, plan, tools) : card(state, settings, i, plan, tools));
  }
  common(nodes, state, plan, tools);
  const below = ["g", {}];
  if (plan.large && settings.mtbf > 0) {
    shares(below, state, settings, plan, tools);
  } else {
    key(below, state, plan, tools);
  }
  if (!plan.large) {
    below.push(curves(state, settings, plan, tools));
  }
  const cut = ["g", {}];
  if (state.cut > 0) {
    rift(cut, plan, tools);
  }
  const moving = ["g", { moves: true }];
  messages(moving, state, plan, tools);
  requests(moving, state, plan, tools);
  return ["svg", { height: plan.height }, around, below, cut, nodes, moving];
}

// ---- Where things are ----

function layout(state, wide) {
  const count = state.nodes.length;
  const many = count > MOST_CARDS;
  const elects = state.mode === "leader";
  const plan = { wide: wide, large: false, many: many, elects: elects, places: [], riftAt: null, gap: GAP, card: CARD, tall: 44, unit: 1, end: wide ? 716 : 336 };
  if (wide) {
    plan.nodes = { x: 440, y: 34, width: elects && !many ? 222 : 276, whole: 276 };
    plan.balancer = { x: 176, y: 74, width: 150, height: 84 };
    plan.clients = [[44, 66], [44, 116], [44, 166]];
    plan.head = [[16, 24], [176, 24], [440, 24]];
  } else {
    plan.nodes = { x: 46, y: 176, width: elects && !many ? 242 : 290, whole: 290 };
    plan.balancer = { x: 4, y: 92, width: 332, height: 44 };
    plan.clients = [[98, 50], [188, 50], [278, 50]];
    plan.head = [[4, 20], null, [46, 164]];
  }
  let bottom = many ? tokens(plan, state, count) : cards(plan, state, count);
  plan.shared = { x: plan.nodes.x, y: bottom + 6, width: plan.nodes.whole, height: 40 };
  bottom += 52;
  if (wide) {
    plan.height = Math.max(bottom + 8, 400);
    plan.key = { x: 16, y: 204, width: 380 };
    plan.graph = { x: 16, y: 252, width: 400, height: Math.min(190, plan.height - 256) };
  } else {
    plan.key = { x: 4, y: bottom + 20, width: 332 };
    plan.graph = { x: 0, y: bottom + (elects && !many ? 88 : 66), width: 336, height: 150 };
    plan.height = plan.graph.y + 152;
  }
  return plan;
}

// On a slide: the same from left to right, with a row for each node and letters for the back of the room. What the graph
// shows on a page is read beside the picture.
function projected(state, settings, tools) {
  const count = state.nodes.length;
  const many = count > MOST_CARDS;
  const elects = state.mode === "leader" && !many;
  const plan = { wide: true, large: true, many: many, elects: state.mode === "leader", places: [], riftAt: null, gap: 8, unit: 1.5, height: tools.height, end: tools.width };
  const roomy = tools.width > 600;
  const left = roomy ? 322 : settings.mtbf > 0 ? 276 : 248;
  plan.nodes = { x: left, y: 38, width: tools.width - left - (elects ? (roomy ? 54 : 44) : 0), whole: tools.width - left };
  plan.balancer = { x: roomy ? 84 : 62, y: 46, width: roomy ? 170 : 138, height: 112 };
  plan.clients = [[26, 60], [26, 106], [26, 152]];
  plan.head = [[0, 24], null, [left, 24]];
  const free = tools.height - plan.nodes.y - RIFT;
  plan.card = Math.min(64, free / (count + 1) - plan.gap);
  plan.tall = Math.min(46, (free - 44) / (Math.ceil(count / acrossOf(plan)) + 1));
  if (many) {
    tokens(plan, state, count);
  } else {
    cards(plan, state, count);
  }
  const shared = many ? 42 : Math.min(46, Math.max(plan.card, 34));
  plan.shared = { x: left, y: tools.height - shared - 1, width: plan.nodes.whole - 1, height: shared };
  plan.key = { x: 0, y: 200, width: left - 20 };
  return plan;
}

function acrossOf(plan) {
  return plan.large ? Math.floor(plan.nodes.width / 46) : plan.wide ? 6 : 7;
}

function cards(plan, state, count) {
  let y = plan.nodes.y;
  for (let i = 0; i < count; i++) {
    if (state.cut > 0 && i === count - state.cut) {
      plan.riftAt = y + (RIFT - plan.gap) / 2;
      y += RIFT;
    }
    plan.places.push({ x: plan.nodes.x, y: y, width: plan.nodes.width, height: plan.card, cx: plan.nodes.x, cy: y + plan.card / 2 });
    y += plan.card + plan.gap;
  }
  // The room that a cut will take is kept free, so that nothing below moves.
  return plan.nodes.y + count * (plan.card + plan.gap) + RIFT;
}

function tokens(plan, state, count) {
  const across = acrossOf(plan);
  const cell = Math.floor(plan.nodes.width / across);
  const tall = plan.tall;
  const near = count - state.cut;
  let y = plan.nodes.y + tall / 2;
  let column = 0;
  for (let i = 0; i < count; i++) {
    if (state.cut > 0 && i === near) {
      y += column > 0 ? tall : 0;
      plan.riftAt = y - tall / 2 + RIFT / 2 - 4;
      y += RIFT;
      column = 0;
    } else if (column === across) {
      column = 0;
      y += tall;
    }
    plan.places.push({ x: plan.nodes.x + column * cell, y: y - tall / 2, width: cell, height: tall, cx: plan.nodes.x + column * cell + cell / 2, cy: y });
    column += 1;
  }
  return plan.nodes.y + (Math.ceil(count / across) + 1) * tall + RIFT;
}

// A way through the picture: points that a dot goes along at an even pace.
function along(points, share) {
  let whole = 0;
  for (let i = 1; i < points.length; i++) {
    whole += distance(points[i - 1], points[i]);
  }
  let left = whole * Math.max(0, Math.min(1, share));
  for (let i = 1; i < points.length; i++) {
    let part = distance(points[i - 1], points[i]);
    if (left <= part && part > 0) {
      return [between(points[i - 1][0], points[i][0], left / part), between(points[i - 1][1], points[i][1], left / part)];
    }
    left -= part;
  }
  return points[points.length - 1];
}

function distance(one, other) {
  return Math.sqrt((one[0] - other[0]) * (one[0] - other[0]) + (one[1] - other[1]) * (one[1] - other[1]));
}

function between(from, to, share) {
  return from + (to - from) * share;
}

function clientWay(plan, client) {
  const place = plan.clients[client];
  const box = plan.balancer;
  return plan.wide
    ? [[place[0] + 20, place[1]], [box.x, box.y + box.height / 2]]
    : [[place[0], place[1] + 15], [place[0], box.y]];
}

function nodeWay(plan, i) {
  const place = plan.places[i];
  const box = plan.balancer;
  if (plan.wide) {
    return [[box.x + box.width, box.y + box.height / 2], [place.cx, place.cy]];
  }
  return plan.many
    ? [[24, box.y + box.height], [24, place.y], [place.cx, place.cy]]
    : [[24, box.y + box.height], [24, place.cy], [place.cx, place.cy]];
}

// From card to card, in a bow at their right.
function bow(plan, from, to, share) {
  const one = plan.places[from];
  const other = plan.places[to];
  const edge = one.x + one.width;
  const out = edge + Math.min(plan.wide ? 104 : 90, plan.unit * (24 + 22 * Math.abs(from - to)));
  const rest = 1 - share;
  return [rest * rest * edge + 2 * rest * share * out + share * share * edge, rest * rest * one.cy + 2 * rest * share * (one.cy + other.cy) / 2 + share * share * other.cy];
}

function beyond(state, i) {
  return i >= state.nodes.length - state.cut;
}

function apart(state, from, to) {
  return beyond(state, from) !== beyond(state, to);
}

// ---- Things that stay ----

function lines(shapes, state, plan) {
  for (let k = 0; k < 3; k++) {
    shapes.push(route(clientWay(plan, k), "grid"));
  }
  if (plan.many) {
    return;
  }
  for (let i = 0; i < state.nodes.length; i++) {
    shapes.push(route(nodeWay(plan, i), beyond(state, i) ? "grid dashed" : "grid"));
  }
}

function route(points, className) {
  return ["polyline", { points: points, className: className }];
}

function clients(shapes, plan, tools) {
  shapes.push(text(plan.head[0], tools.words.clients, "strong", plan.large ? tools.letter : 16));
  for (let k = 0; k < 3; k++) {
    let place = plan.clients[k];
    shapes.push(["rect", { x: place[0] - 20, y: place[1] - 15, width: 40, height: 26, rx: 4, className: "tone-3" }]);
    shapes.push(["line", { x1: place[0] - 10, x2: place[0] + 10, y1: place[1] + 15, y2: place[1] + 15, className: "tone-3" }]);
  }
}

function text(at, words, className, size, anchor) {
  return ["text", { x: at[0], y: at[1], className: className || "", size: size || 16, anchor: anchor || "start" }, words];
}

function balancer(shapes, state, settings, plan, tools) {
  const box = plan.balancer;
  const told = belief(state, settings, tools);
  shapes.push(["rect", { x: box.x, y: box.y, width: box.width, height: box.height, rx: 8, className: "tone-1" }]);
  if (plan.large) {
    const lines = tools.lines(told, box.width - 4);
    shapes.push(text([box.x + box.width / 2, box.y + (lines.length > 1 ? 36 : 50)], tools.words.balancer, "strong", tools.letter, "middle"));
    for (let i = 0; i < lines.length; i++) {
      shapes.push(text([box.x + box.width / 2, box.y + (lines.length > 1 ? 66 : 80) + i * 28], lines[i], "quiet", tools.letter, "middle"));
    }
  } else if (plan.wide) {
    shapes.push(text([box.x + box.width / 2, box.y + 32], tools.words.balancer, "strong", 16, "middle"));
    shapes.push(text([box.x + box.width / 2, box.y + 54], told, "quiet", 14, "middle"));
  } else {
    shapes.push(text([box.x + 12, box.y + 27], tools.words.balancer, "strong"));
    shapes.push(text([box.x + box.width - 12, box.y + 27], told, "quiet", 14, "end"));
  }
  shapes.push(text(plan.head[2], nodesHead(state, tools), "strong", plan.large ? tools.letter : 16));
}

function nodesHead(state, tools) {
  const up = state.nodes.filter((node, i) => tools.model.up(state, i));
  return tools.fill(tools.words.nodesUp, { up: up.length, nodes: state.nodes.length });
}

function belief(state, settings, tools) {
  if (state.mode === "leader") {
    const leader = tools.model.knownLeader(state, settings, tools.time);
    return leader === null ? tools.words.knowsNone : tools.fill(tools.words.knows, { node: leader + 1 });
  }
  let trusted = 0;
  for (let i = 0; i < state.nodes.length; i++) {
    trusted += state.nodes[i].trusted ? 1 : 0;
  }
  return tools.fill(tools.words.trusts, { trusted: trusted, nodes: state.nodes.length });
}

function rift(shapes, plan, tools) {
  const y = plan.riftAt;
  const from = plan.wide ? plan.nodes.x - 30 : 4;
  const to = plan.end;
  const points = [];
  for (let x = from; x <= to; x += 14) {
    points.push([x, y + (points.length % 2 === 0 ? -4 : 4)]);
  }
  shapes.push(["polyline", { points: points, className: "bad" }]);
  const middle = plan.nodes.x + plan.nodes.width / 2;
  const width = (tools.words.rift.length * 8 + 16) * tools.letter / 14;
  const height = plan.large ? 28 : 22;
  shapes.push(["rect", { x: middle - width / 2, y: y - height / 2, width: width, height: height, rx: height / 2, className: "bad" }]);
  shapes.push(text([middle, y + tools.letter * 0.36], tools.words.rift, "bad strong", tools.letter, "middle"));
}

// ---- Nodes ----

// What a node is, for the eye: its kind decides shape, colour and word.
function kindOf(state, i) {
  const node = state.nodes[i];
  if (!node.on) {
    return node.trusted && watched(state) ? "unnoticed" : "gone";
  }
  if (!state.shared.on) {
    return node.trusted && watched(state) ? "darkUnnoticed" : "dark";
  }
  if (state.mode === "leader") {
    return node.role === "follower" && !state.led && node.asking === null ? "waits" : node.role;
  }
  if (beyond(state, i)) {
    return node.trusted ? "apartUnnoticed" : "apart";
  }
  return node.trusted ? "up" : "suspected";
}

function watched(state) {
  return state.mode !== "leader" || state.led;
}

function colour(kind) {
  if (kind === "up" || kind === "follower") {
    return "good";
  }
  if (kind === "leader") {
    return "accent";
  }
  return kind === "gone" || kind === "dark" || kind === "unnoticed" || kind === "darkUnnoticed" ? "bad" : "warn";
}

function down(kind) {
  return colour(kind) === "bad";
}

// Of many nodes few change from one picture to the next.
function still(state, i, plan, tools) {
  const place = plan.places[i];
  const node = state.nodes[i];
  const kind = kindOf(state, i);
  const stored = state.mode === "leader" ? tools.model.sizeOf(node.log) : 0;
  return tools.kept("token " + i, [kind, node.on, node.term, stored, place.x, place.y], () => token(state, i, kind, plan, tools));
}

function token(state, i, kind, plan, tools) {
  const place = plan.places[i];
  return ["g", deed(state, i, kind, tools),
    ["rect", { x: place.x, y: place.y, width: place.width, height: place.height, className: "hidden" }],
    mark(kind, place.cx, place.cy, plan.large ? place.height / 2 - 1 : 17, false),
    ["text", { x: place.cx, y: place.cy + tools.letter * 0.36, anchor: "middle", size: tools.letter, className: solid(kind) ? "on-solid strong" : colour(kind) + " strong" }, String(i + 1)]];
}

function solid(kind) {
  return kind === "leader" || kind === "candidate";
}

function deed(state, i, kind, tools) {
  const node = state.nodes[i];
  const off = !node.on;
  const said = [tools.words[kind]];
  if (kind === "leader") {
    said.push(tools.fill(tools.words.term, { term: node.term }));
  }
  if (state.mode === "leader") {
    said.push(tools.fill(tools.words.stores, { count: tools.model.sizeOf(node.log) }));
  }
  return {
    action: off ? "revive" : "kill", target: i + 1, key: "node " + i,
    label: tools.fill(off ? tools.words.plugIn : tools.words.unplug, { node: i + 1, state: said.join(", ") })
  };
}

function card(state, settings, i, plan, tools) {
  const place = plan.places[i];
  const node = state.nodes[i];
  const kind = kindOf(state, i);
  const look = down(kind) ? "bad dashed" : kind === "leader" ? "accent thick" : colour(kind) === "warn" ? "warn" : "surface";
  const right = place.x + place.width - 12;
  const shapes = ["g", deed(state, i, kind, tools),
    ["rect", { x: place.x, y: place.y, width: place.width, height: place.height, rx: 8, className: look }],
    gauge(state, settings, place, node, kind, tools),
    mark(kind, place.x + 25, place.cy, 11, true),
    text([place.x + 48, place.y + 20], tools.fill(tools.words.node, { node: i + 1 }), "strong"), " ",
    plug(right - 30, place.y + 7, node.on),
    text([place.x + 48, place.y + 38], tools.words[kind], colour(kind) === "good" ? "quiet" : colour(kind), 14)];
  if (plan.elects) {
    shapes.push(" ", text([place.x + 56 + 10.2 * tools.fill(tools.words.node, { node: i + 1 }).length, place.y + 20], kind === "leader" ? tools.fill(tools.words.term, { term: node.term }) : "", "accent", 14));
    shapes.push(" ", text([right, place.y + 38], tools.fill(tools.words.stores, { count: tools.model.sizeOf(node.log) }), "quiet", 14, "end"));
  }
  return shapes;
}

// On a slide a node has one line: its number in its mark, what it is, and what it has stored where there is room.
function row(state, settings, i, plan, tools) {
  const place = plan.places[i];
  const node = state.nodes[i];
  const kind = kindOf(state, i);
  const look = down(kind) ? "bad dashed" : kind === "leader" ? "accent thick" : colour(kind) === "warn" ? "warn" : "surface";
  const right = place.x + place.width - 10;
  const stores = plan.elects && place.width > 300;
  const words = kind === "leader" ? tools.words[kind] + ", " + tools.fill(tools.words.term, { term: node.term }) : tools.words[kind];
  const base = place.cy + tools.letter * 0.36;
  return ["g", deed(state, i, kind, tools),
    ["rect", { x: place.x, y: place.y, width: place.width, height: place.height, rx: 8, className: look }],
    gauge(state, settings, place, node, kind, tools),
    text([place.x + 14, base], String(i + 1), "strong", tools.letter),
    mark(kind, place.x + 48, place.cy, Math.min(12, place.height / 2 - 6), true),
    " ", text([place.x + 68, base], tools.short(words, place.width - 124 - (stores ? 50 : 0)), colour(kind) === "good" ? "" : colour(kind), tools.letter),
    stores ? ["rect", { x: right - 96, y: place.cy - 5, width: 10, height: 10, className: "tone-4 solid" }] : null,
    stores ? text([right - 80, base], String(tools.model.sizeOf(node.log)), "quiet", tools.letter) : null,
    plug(right - 42, place.cy - 11, node.on, 1.4)];
}

// A switch, so that one sees what a card is pressed for.
function plug(x, y, on, scale) {
  const size = scale || 1;
  return ["g", {},
    ["rect", { x: x, y: y, width: 30 * size, height: 16 * size, rx: 8 * size, className: on ? "accent" : "quiet" }],
    ["circle", { cx: x + (on ? 22 : 8) * size, cy: y + 8 * size, r: 5 * size, className: on ? "accent solid" : "quiet hollow" }]];
}

// A bar that fills while nothing is heard; that of a leader empties, while its lease isn't renewed.
function gauge(state, settings, place, node, kind, tools) {
  const whole = place.width - 24;
  let share = 0;
  let look = "quiet";
  if (state.mode === "leader") {
    if (down(kind)) {
      return null;
    }
    share = kind === "leader" ? (node.lease - tools.time) / settings.timeout : 1 - (node.promise - tools.time) / settings.timeout;
    look = kind === "leader" ? "accent" : share > 0.7 ? "warn" : "quiet";
  } else {
    share = node.trusted ? (tools.time - node.heard) / settings.timeout : 1;
    look = share > 0.7 ? "warn" : "quiet";
  }
  const width = whole * Math.max(0, Math.min(1, share));
  return ["g", {},
    ["line", { x1: place.x + 12, x2: place.x + 12 + whole, y1: place.y + place.height - 5, y2: place.y + place.height - 5, className: "grid" }],
    ["line", { x1: place.x + 12, x2: place.x + 12 + width, y1: place.y + place.height - 5, y2: place.y + place.height - 5, className: look + " thick" }]];
}

// A circle is up, a star leads, a triangle stands for election, a square with a cross is down, broken circles are doubted.
function mark(kind, x, y, r, crossed) {
  const look = colour(kind);
  if (kind === "leader") {
    return ["polygon", { points: star(x, y, r * 1.25), className: look + " solid" }];
  }
  if (kind === "candidate") {
    return ["polygon", { points: [[x, y - r * 1.3], [x + r * 1.3, y + r], [x - r * 1.3, y + r]], className: look + " solid" }];
  }
  if (down(kind)) {
    const side = r * 0.9;
    return ["g", {},
      ["rect", { x: x - side, y: y - side, width: 2 * side, height: 2 * side, rx: 2, className: look }],
      crossed ? ["path", { d: "M" + (x - side / 2) + " " + (y - side / 2) + "L" + (x + side / 2) + " " + (y + side / 2) + "M" + (x + side / 2) + " " + (y - side / 2) + "L" + (x - side / 2) + " " + (y + side / 2), className: look + " thick" }]
        : ["line", { x1: x - side, x2: x + side, y1: y + side, y2: y - side, className: look }]];
  }
  return ["circle", { cx: x, cy: y, r: r, className: look + (look === "warn" ? " dashed" : crossed ? " solid" : "") }];
}

// Five points, from the tip clockwise: sines and cosines of 36 degrees and its multiples.
function star(x, y, r) {
  const around = [[0, -1], [0.588, -0.809], [0.951, -0.309], [0.951, 0.309], [0.588, 0.809], [0, 1], [-0.588, 0.809], [-0.951, 0.309], [-0.951, -0.309], [-0.588, -0.809]];
  return around.map((point, index) => [x + point[0] * r * (index % 2 === 0 ? 1 : 0.5), y + point[1] * r * (index % 2 === 0 ? 1 : 0.5)]);
}

function common(shapes, state, plan, tools) {
  const box = plan.shared;
  const on = state.shared.on;
  shapes.push(["g", { action: on ? "break" : "mend", key: "shared", label: (on ? tools.words.sharedUp : tools.words.sharedDown) + ". " + (on ? tools.words.breakShared : tools.words.mendShared) },
    ["rect", { x: box.x, y: box.y, width: box.width, height: box.height, rx: 8, className: on ? "line" : "bad dashed" }],
    plan.large ? plug(box.x + box.width - 52, box.y + box.height / 2 - 11, on, 1.4) : plug(box.x + box.width - 42, box.y + 12, on),
    text([box.x + 14, box.y + box.height / 2 + tools.letter * 0.36], tools.short(on ? tools.words.sharedUp : tools.words.sharedDown, box.width - 70), on ? "quiet" : "bad", tools.letter)]);
}

// ---- Things that move ----

function messages(shapes, state, plan, tools) {
  if (state.nodes.length > MOST_WATCHED) {
    return;
  }
  for (let k = 0; k < state.messages.length; k++) {
    let message = state.messages[k];
    let share = (tools.time - message.sent) / (message.due - message.sent);
    let broken = apart(state, message.from, message.to);
    let at = message.to < 0
      ? along(nodeWay(plan, message.from), 1 - (broken ? Math.min(share, 0.4) : share))
      : plan.many ? along([center(plan, message.from), center(plan, message.to)], share) : bow(plan, message.from, message.to, broken ? Math.min(share, 0.5) : share);
    let opacity = broken ? Math.max(0.1, 1 - share) : 1;
    shapes.push(carried(message, at, opacity, plan.unit));
  }
}

function center(plan, i) {
  return [plan.places[i].cx, plan.places[i].cy];
}

function carried(message, at, opacity, unit) {
  const name = message.kind + message.from + " " + message.to + " " + message.due;
  if (message.kind === "ask") {
    return ["polygon", { key: name, opacity: opacity, points: triangle(at, unit), className: "warn" }];
  }
  if (message.kind === "vote") {
    return ["polygon", { key: name, opacity: opacity, points: triangle(at, unit), className: message.yes ? "good solid" : "bad hollow" }];
  }
  if (message.copy) {
    return ["rect", { key: name, opacity: opacity, x: at[0] - 4 * unit, y: at[1] - 4 * unit, width: 8 * unit, height: 8 * unit, className: "tone-4 solid" }];
  }
  return ["circle", { key: name, opacity: opacity, cx: at[0], cy: at[1], r: (message.kind === "ack" ? 2 : 4) * unit, className: "quiet" + (message.kind === "ack" ? " solid" : "") }];
}

function triangle(at, unit) {
  return [[at[0], at[1] - 7 * unit], [at[0] + 7 * unit, at[1] + 5 * unit], [at[0] - 7 * unit, at[1] + 5 * unit]];
}

// What looks alike is one shape: of a hundred dots that move, a browser works out one style and one place.
function requests(shapes, state, plan, tools) {
  const held = state.nodes.map(() => 0);
  const firsts = [];
  const others = [];
  const answers = [];
  const losses = [];
  let waiting = 0;
  for (let k = 0; k < state.requests.length; k++) {
    let request = state.requests[k];
    let tries = request.tries > 1 ? others : firsts;
    let share = (tools.time - request.from) / (request.due - request.from);
    if (request.phase === "in") {
      tries.push(along(clientWay(plan, request.client), share));
    } else if (request.phase === "home" || request.phase === "lost") {
      (request.phase === "home" ? answers : losses).push(beside(plan, along(clientWay(plan, request.client), 1 - share)));
    } else if (request.phase === "wait") {
      tries.push(waitingPlace(plan, waiting));
      waiting += 1;
    } else if (request.phase === "out") {
      tries.push(along(nodeWay(plan, request.node), beyond(state, request.node) ? Math.min(share, 0.6) : share));
    } else if (request.phase === "back") {
      answers.push(beside(plan, along(nodeWay(plan, request.node), beyond(state, request.node) ? Math.max(1 - share, 0.6) : 1 - share)));
    } else {
      let at = held[request.node] < 8 ? restingPlace(state, request, held[request.node], plan) : null;
      held[request.node] += 1;
      if (at !== null && request.phase === "stuck") {
        shapes.push(fading(request, at, Math.max(0.25, (request.until - tools.time) / 2), plan, tools));
      } else if (at !== null) {
        tries.push(at);
      }
    }
  }
  shapes.push(dots(firsts, plan, tools), diamonds(others, plan, tools), squares(answers, plan, tools), crosses(losses, plan, tools));
}

// Answers come back beside the way that requests go.
function beside(plan, at) {
  return plan.wide ? [at[0], at[1] + 9 * plan.unit] : [at[0] + 9, at[1]];
}

function waitingPlace(plan, index) {
  const box = plan.balancer;
  if (plan.large) {
    return [box.x + 14 + index % 8 * 18, box.y + box.height + 14];
  }
  return plan.wide ? [box.x + 16 + index % 10 * 13, box.y + 68] : [box.x + 116 + index % 5 * 13, box.y + 22];
}

// At a node: worked on, or sent to one that doesn't answer.
function restingPlace(state, request, index, plan) {
  const place = plan.places[request.node];
  const silent = request.phase === "stuck";
  if (plan.many) {
    return [place.cx + 11, place.cy - 11];
  }
  if (silent && beyond(state, request.node)) {
    return along(nodeWay(plan, request.node), 0.6 - index * 0.04);
  }
  if (plan.large) {
    return index < 2 ? [place.x - 9 - index * 17, place.cy] : null;
  }
  if (plan.elects) {
    return index < 2 ? [place.x + place.width - (silent ? 58 : 98) - index * 13, place.y + (silent ? 15 : 33)] : null;
  }
  return index < 6 ? [place.x + place.width - 58 - index * 13, place.y + 15] : null;
}

// It fades while patience lasts, in steps that nobody sees.
function fading(request, at, opacity, plan, tools) {
  const shape = request.tries > 1 ? diamonds([at], plan, tools) : dots([at], plan, tools);
  return ["g", { key: "f" + request.id, opacity: Math.round(opacity * 20) / 20 }, shape];
}

function dots(places, plan, tools) {
  return tools.marks("disc", places, 5 * plan.unit, "tone-1 solid");
}

function diamonds(places, plan, tools) {
  return tools.marks("diamond", places, 6.5 * plan.unit, "tone-2 solid");
}

function squares(places, plan, tools) {
  return tools.marks("square", places, 5 * plan.unit, "good");
}

function crosses(places, plan, tools) {
  return tools.marks("cross", places, 6 * plan.unit, "bad thick");
}

// ---- Below ----

function key(shapes, state, plan, tools) {
  const entries = [["request", (x, y) => dots([[x, y]], { unit: 1 }, tools)],
    ["again", (x, y) => diamonds([[x, y]], { unit: 1 }, tools)],
    ["answer", (x, y) => squares([[x, y]], { unit: 1 }, tools)],
    ["lost", (x, y) => crosses([[x, y]], { unit: 0.85 }, tools)]];
  if (state.nodes.length <= MOST_WATCHED) {
    entries.push(["beat", (x, y) => ["circle", { cx: x, cy: y, r: 4, className: "quiet" }]]);
  }
  if (!plan.many) {
    entries.push(["silence", (x, y) => ["line", { x1: x - 6, x2: x + 6, y1: y, y2: y, className: "quiet thick" }]]);
  }
  if (plan.elects && state.nodes.length <= MOST_WATCHED) {
    entries.push(["copy", (x, y) => ["rect", { x: x - 4, y: y - 4, width: 8, height: 8, className: "tone-4 solid" }]]);
    entries.push(["vote", (x, y) => ["polygon", { points: [[x, y - 7], [x + 7, y + 5], [x - 7, y + 5]], className: "warn" }]]);
  }
  if (plan.large) {
    // Short words beside short ones.
    entries.sort((one, other) => tools.words[one[0]].length - tools.words[other[0]].length);
  }
  let x = plan.key.x;
  let y = plan.key.y;
  for (let i = 0; i < entries.length; i++) {
    let word = tools.words[entries[i][0]];
    let width = 30 + word.length * (plan.large ? 12.6 : 7.4);
    if (x + width > plan.key.x + plan.key.width + 12) {
      x = plan.key.x;
      y += plan.large ? 34 : 22;
    }
    if (plan.large && y > plan.height - 8) {
      return;
    }
    shapes.push(entries[i][1](x + 6, y));
    shapes.push(text([x + (plan.large ? 20 : 17), y + tools.letter * 0.36], word, "quiet", tools.letter));
    x += width + (plan.large ? 6 : 0);
  }
}

// On a slide: what was measured beside what the formulas say, as numbers.
function shares(shapes, state, settings, plan, tools) {
  const read = tools.model.readings(state, settings);
  const lines = tools.lines(tools.words.available, plan.key.width);
  let y = plan.key.y + 6;
  for (let i = 0; i < lines.length; i++) {
    shapes.push(text([0, y], lines[i], "strong", tools.letter));
    y += 30;
  }
  y += 8;
  for (let entry of [["measured", read.available, "tone-1"], ["independent", read.promised, "tone-2"], ["together", read.common, "tone-4"]]) {
    shapes.push(text([0, y], tools.words[entry[0]] + " ", entry[2], tools.letter));
    shapes.push(text([plan.key.width, y], entry[1] === null ? "–" : tools.number(Math.round(1000 * entry[1]) / 1000, "%"), entry[2] + " strong", tools.letter, "end"));
    y += 34;
  }
}

function curves(state, settings, plan, tools) {
  const box = plan.graph;
  if (settings.mtbf === 0) {
    return tools.graph({
      x: box.x, y: box.y, width: box.width, height: box.height, title: tools.words.eachSecond, low: 0, high: Math.ceil(tools.model.rate(state) * (plan.elects ? 2 : 1.6)), span: 60,
      series: [{ name: tools.words.answered, values: lately(state, 0), className: "good" }, { name: tools.words.lost, values: lately(state, 1), className: "bad" }]
    });
  }
  const expected = tools.model.readings(state, settings);
  const series = [{ name: tools.words.measured, values: state.samples, className: "tone-1" }, level(tools.words.independent, expected.promised, "tone-2")];
  if (expected.common !== null) {
    series.push(level(tools.words.together, expected.common, "tone-4"));
  }
  return tools.graph({
    x: box.x, y: box.y, width: box.width, height: box.height, title: tools.words.available, series: series,
    low: floorOf(series), high: 1, unit: "%"
  });
}

function level(name, value, className) {
  return { name: name, values: [value, value], className: className };
}

// A round share below all that is shown, so that the curve has room.
function floorOf(series) {
  let least = 1;
  for (let i = 0; i < series.length; i++) {
    for (let j = 0; j < series[i].values.length; j++) {
      least = Math.min(least, series[i].values[j] ?? 1);
    }
  }
  const steps = [0.99, 0.98, 0.95, 0.9, 0.8, 0.6, 0];
  for (let i = 0; i < steps.length; i++) {
    if (least >= steps[i] + (1 - steps[i]) / 10) {
      return steps[i];
    }
  }
  return 0;
}

function lately(state, which) {
  const values = [];
  for (let i = state.past.length; i < 60; i++) {
    values.push(null);
  }
  for (let i = 0; i < state.past.length; i++) {
    values.push(state.past[i][which]);
  }
  return values;
}

// ---- In words ----

function describe(state, settings, tools) {
  const words = tools.words;
  const parts = [nodesHead(state, tools) + "."];
  for (let i = 0; i < state.nodes.length && parts.length < 9; i++) {
    let kind = kindOf(state, i);
    if (kind !== "up" && kind !== "follower") {
      parts.push(tools.fill(words.isNow, { node: i + 1, state: words[kind] }));
    }
  }
  parts.push(words.balancer + ": " + belief(state, settings, tools) + ".");
  if (state.cut > 0) {
    parts.push(tools.fill(words.cutNow, { nodes: state.cut }));
  }
  parts.push(tools.fill(words.soFar, { sent: state.sent, answered: state.answered, lost: state.lost }));
  return parts.join(" ");
}
