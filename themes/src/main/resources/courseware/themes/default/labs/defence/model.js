// One step is an hour. An attack also needs an hour for a unit of its way, so that all places are whole numbers.
const DAY = 24;
const LAYERS = ["network", "rate", "login", "input", "rights", "encryption", "monitoring"];
const LOGIN = 2;
const RIGHTS = 4;
const MONITORING = 6;
const KINDS = ["password", "injection", "scan", "flood", "insider", "disk"];
const PASSWORD = 0;
const FLOOD = 3;
const DISK = 5;

// Of a hundred attacks, how many are of each kind.
const FREQUENCY = [20, 20, 30, 15, 10, 5];
const ATTACKS_AN_HOUR = 3 / DAY;

// The share of each kind (row) that a wall (column) can stop at the very most; 0 is a gate that stands open.
const LIMITS = [
  [0.5, 0, 0, 0, 0.8, 0],
  [0, 0.3, 0.5, 0.96, 0.8, 0],
  [0.96, 0.8, 0.9, 0, 0.5, 0],
  [0.5, 0.96, 0, 0, 0, 0],
  [0, 0, 0, 0, 0.96, 0],
  [0, 0, 0, 0, 0, 1],
];
// Without a second factor a sign-in can't refuse somebody who has the right password.
const LIMIT_WITH_FACTOR = 0.96;

// Where an attack of each kind sets out, and where it arrives: an insider is past the sign-in, a stolen disk past all
// walls but one, and a flood wants the service and no data.
const GAP = 16;
const BEGINS = [0, 0, 0, 0, 56, 88];
const DATA_AT = 112;
const ENDS = [DATA_AT, DATA_AT, DATA_AT, 56, DATA_AT, DATA_AT];

const DATA_SETS = 40;
const DISK_SETS = 10;
const UNWATCHED_DAYS = 64;
const MARK_STAYS = DAY;

// Each point of effort leaves a quarter of what was left before it.
function left(points) {
  let share = 1;
  for (let k = 0; k < points; k++) {
    share = share / 4;
  }
  return share;
}

function total(list) {
  let sum = 0;
  for (const number of list) {
    sum = sum + number;
  }
  return sum;
}

// The points of each layer, and whether there is a second factor, which costs a point of its own.
function planned(settings) {
  const even = settings.plan === "even";
  const each = Math.floor((settings.budget - 1) / LAYERS.length);
  const over = (settings.budget - 1) % LAYERS.length;
  const points = LAYERS.map((name, layer) => {
    if (even) {
      return each + (layer < over ? 1 : 0);
    }
    if (settings.plan === "wall") {
      return layer === 0 ? settings.budget : 0;
    }
    return settings[name];
  });
  const factor = even || (settings.plan === "own" && settings.factor);
  return { points: points, factor: factor, spent: total(points) + (factor ? 1 : 0) };
}

// All that doesn't change while a run lasts is worked out here: a change of plan begins a new run.
function start(settings) {
  const plan = planned(settings);
  const state = {
    hour: 0,
    next: 1,
    plan: plan,
    limits: LIMITS.map((row, kind) =>
      row.map((most, wall) => (kind === PASSWORD && wall === LOGIN && plan.factor ? LIMIT_WITH_FACTOR : most))),
    begun: KINDS.map(() => 0),
    through: KINDS.map(() => 0),
    stopped: KINDS.map(() => LIMITS[0].map(() => 0)),
    moving: [],
    marks: [],
    breaches: [],
    soonest: null,
    ended: { count: 0, data: 0, hours: 0 },
    data: [],
    flooded: 0,
    off: LAYERS.map(() => null),
    // How often, in the mean, one thing has been noticed so far; what is noticed when this passes a drawn number is
    // noticed at random, and a change of monitoring counts from its moment on.
    watched: 0,
  };
  for (let k = 0; k < DATA_SETS; k++) {
    state.data.push(0);
  }
  work(state);
  return state;
}

// What the layers do, without those that are switched off: the chance of each wall to stop each kind, the sets of data
// that an account may read, and the chance that something is noticed within an hour.
function work(state) {
  const points = state.plan.points.map((given, layer) => (state.off[layer] ? 0 : given));
  state.chances = state.limits.map((row) => row.map((most, wall) => most * (1 - left(points[wall]))));
  state.readable = Math.max(1, Math.ceil(DATA_SETS * left(points[RIGHTS])));
  state.noticed = 1 / (UNWATCHED_DAYS * DAY * left(points[MONITORING]));
}

function step(state, settings, tools) {
  state.hour = state.hour + 1;
  state.watched = state.watched + state.noticed;
  while (state.marks.length > 0 && state.hour - state.marks[0].since > MARK_STAYS) {
    state.marks.shift();
  }
  watchBreaches(state, tools);
  watchLayers(state, tools);
  advance(state, tools);
  if (tools.random() < ATTACKS_AN_HOUR) {
    begin(state, settings, tools);
  }
}

function begin(state, settings, tools) {
  const kind = drawnKind(tools.random() * 100);
  const key = tools.random() < settings.shared;
  state.begun[kind] = state.begun[kind] + 1;
  state.moving.push({ id: state.next, kind: kind, at: BEGINS[kind], key: key });
  state.next = state.next + 1;
}

function drawnKind(drawn) {
  let kind = 0;
  let sum = FREQUENCY[0];
  while (drawn >= sum && kind < KINDS.length - 1) {
    kind = kind + 1;
    sum = sum + FREQUENCY[kind];
  }
  return kind;
}

function advance(state, tools) {
  let gone = false;
  for (let k = 0; k < state.moving.length; k++) {
    const attack = state.moving[k];
    attack.at = attack.at + 1;
    if (attack.at === ENDS[attack.kind]) {
      arrive(state, attack, tools);
      attack.at = -1;
      gone = true;
    } else if (attack.at % GAP === 0 && isStopped(state, attack, attack.at / GAP - 1, tools)) {
      attack.at = -1;
      gone = true;
    }
  }
  if (gone) {
    state.moving = onTheWay(state.moving);
  }
}

// In a function of its own, since Rhino is slow in one that holds another.
function onTheWay(attacks) {
  return attacks.filter((attack) => attack.at >= 0);
}

function isStopped(state, attack, wall, tools) {
  const chance = state.chances[attack.kind][wall];
  if (attack.key || chance === 0 || tools.random() >= chance) {
    return false;
  }
  state.stopped[attack.kind][wall] = state.stopped[attack.kind][wall] + 1;
  state.marks.push({ id: attack.id, kind: attack.kind, layer: wall, since: state.hour });
  return true;
}

function arrive(state, attack, tools) {
  state.through[attack.kind] = state.through[attack.kind] + 1;
  if (attack.kind === FLOOD) {
    state.flooded = state.hour + DAY;
    tools.log("flooded");
    return;
  }
  const disk = attack.kind === DISK;
  const place = Math.floor(tools.random() * DATA_SETS);
  const breach = {
    id: attack.id,
    kind: attack.kind,
    first: disk ? place - (place % DISK_SETS) : place,
    reached: 0,
    since: state.hour,
    reads: state.hour + DAY,
    until: state.watched + tools.exponential(1),
  };
  reach(state, breach);
  state.breaches.push(breach);
  state.soonest = soonest(state.breaches);
  tools.log("reached", { kind: KINDS[attack.kind] });
}

function reach(state, breach) {
  const place = (breach.first + breach.reached) % DATA_SETS;
  state.data[place] = state.data[place] + 1;
  breach.reached = breach.reached + 1;
}

// A breach reads one set of data more each day, as far as its account or disk goes, until somebody notices. They wait in
// the order in which they read next, so that an hour in which nothing happens costs nothing.
function watchBreaches(state, tools) {
  if (state.breaches.length === 0) {
    return;
  }
  if (state.watched >= state.soonest) {
    notice(state, tools);
  }
  while (state.breaches.length > 0 && state.breaches[0].reads <= state.hour) {
    const breach = state.breaches.shift();
    breach.reads = breach.reads + DAY;
    if (breach.reached < (breach.kind === DISK ? DISK_SETS : state.readable)) {
      reach(state, breach);
    }
    state.breaches.push(breach);
  }
}

function notice(state, tools) {
  const open = [];
  for (const breach of state.breaches) {
    if (state.watched >= breach.until) {
      end(state, breach, tools);
    } else {
      open.push(breach);
    }
  }
  state.breaches = open;
  state.soonest = soonest(open);
}

function soonest(breaches) {
  return breaches.reduce((least, breach) => (least === null ? breach.until : Math.min(least, breach.until)), null);
}

function end(state, breach, tools) {
  const hours = state.hour - breach.since;
  for (let k = 0; k < breach.reached; k++) {
    const place = (breach.first + k) % DATA_SETS;
    state.data[place] = state.data[place] - 1;
  }
  state.ended.count = state.ended.count + 1;
  state.ended.data = state.ended.data + breach.reached;
  state.ended.hours = state.ended.hours + hours;
  state.marks.push({ id: breach.id, kind: breach.kind, layer: MONITORING, since: state.hour, hours: hours });
  tools.log("noticed", { after: hours * 3600, data: breach.reached });
}

// What notices breaches notices too that a layer is off.
function watchLayers(state, tools) {
  for (let layer = 0; layer < LAYERS.length; layer++) {
    const off = state.off[layer];
    if (off && state.watched >= off.until) {
      state.off[layer] = null;
      work(state);
      tools.log("found", { layer: LAYERS[layer], after: (state.hour - off.since) * 3600 });
    }
  }
}

function act(state, action, settings, tools) {
  const layer = LAYERS.indexOf(action.target);
  if (action.name === "break" && layer >= 0 && !state.off[layer] && state.plan.points[layer] > 0) {
    state.off[layer] = { since: state.hour, until: state.watched + tools.exponential(1) };
    tools.log("broken", { layer: LAYERS[layer] });
  } else if (action.name === "mend" && layer >= 0 && state.off[layer]) {
    state.off[layer] = null;
    tools.log("mended", { layer: LAYERS[layer] });
  } else if (action.name === "mend" && action.target === undefined) {
    state.off = LAYERS.map(() => null);
    tools.log("all");
  }
  work(state);
}

// Breaches that nobody has noticed yet count as they are now: without them those that last long would be missing, and
// the time until one is noticed would look short.
function readings(state) {
  let stopped = 0;
  let data = state.ended.data;
  let hours = state.ended.hours;
  for (const row of state.stopped) {
    stopped = stopped + total(row);
  }
  for (const breach of state.breaches) {
    data = data + breach.reached;
    hours = hours + state.hour - breach.since;
  }
  const through = total(state.through);
  const breaches = through - state.through[FLOOD];
  const attacks = stopped + through;
  return {
    spent: state.plan.spent,
    attacks: attacks,
    got: attacks > 0 ? breaches / attacks : null,
    floods: attacks > 0 ? state.through[FLOOD] / attacks : null,
    reach: breaches > 0 ? data / breaches : null,
    notice: state.ended.count > 0 ? (hours * 3600) / state.ended.count : null,
  };
}

Labs.model("defence", { start: start, step: step, act: act, readings: readings });
