// Requests come at random, wait in one line and are served by cores of random service time (M/M/c), while an autoscaler
// or a hand adds and removes machines. A step is one tick; inside it every single request is followed.
const SERVICE = 0.1; // seconds that a request takes on a core that need not wait for others
const LOOK = 15; // seconds between two looks of the autoscaler
const TOLERANCE = 0.1; // a use that is this near to the target changes nothing
const LEVEL = 0.15; // how quickly the level of use that the picture shows follows
const SAMPLE = 5; // seconds between two points of the graphs
const SAMPLES = 121; // points that are kept: ten minutes
const PRICE = 0.01 / 60; // euros for a core and second: a cent a minute
const LARGEST = 16; // cores of the largest machine on sale
const MOST = 20; // cores that a hand may order
const CROWD = 180; // seconds from the start until the crowd of the calendar arrives
const CROWD_RISE = 10;
const CROWD_HOLD = 120;
const CROWD_END = 180;
const CROWD_TIMES = 6;
const EARLY = 15; // seconds that booked machines are ready before the crowd
const DAY = 600; // a day is squeezed into ten minutes
const HOURS = [
  0.4, 0.3, 0.25, 0.25, 0.3, 0.4, 0.7, 1.2, 1.6, 1.9, 2, 1.9, 1.8, 1.7, 1.6, 1.5, 1.6, 1.9, 2.3, 2.5, 2.2, 1.6, 1, 0.6,
];

/** The share of an exponential distribution's values that its table holds; what is beyond begins again, without a past. */
const HELD = 15 / 16;
const CELLS = 240;

/** minus ln(1 - share), as twice the series of the inverse hyperbolic tangent. */
const quantile = (share) => {
  const ratio = share / (2 - share);
  let power = ratio;
  let sum = 0;
  for (let odd = 1; odd < 400; odd += 2) {
    sum += power / odd;
    power *= ratio * ratio;
  }
  return 2 * sum;
};

const QUANTILES = (() => {
  const table = [];
  for (let cell = 0; cell <= CELLS; cell += 1) {
    table.push(quantile((HELD * cell) / CELLS));
  }
  return table;
})();

/**
 * A random value of mean 1, exponentially distributed. By a table, as a run has fifty thousand of them and a logarithm
 * that is right to the last bit takes long.
 */
const exponential = (tools) => {
  let value = 0;
  let share = tools.random();
  while (share >= HELD) {
    value += QUANTILES[CELLS];
    share = tools.random();
  }
  const at = (share / HELD) * CELLS;
  const cell = Math.floor(at);
  return value + QUANTILES[cell] + (at - cell) * (QUANTILES[cell + 1] - QUANTILES[cell]);
};

const bounded = (value, low, high) => Math.max(low, Math.min(high, value));

/** The most cores that the autoscaler may order; a maximum below the minimum gives way. */
const highest = (settings) => Math.max(settings.least, settings.most);

/** How many times the usual load the crowd brings in addition, `age` seconds after it came. */
const crowd = (age) => {
  if (age < 0 || age >= CROWD_END) {
    return 0;
  }
  if (age < CROWD_RISE) {
    return ((CROWD_TIMES - 1) * age) / CROWD_RISE;
  }
  return (CROWD_TIMES - 1) * Math.min(1, (CROWD_END - age) / (CROWD_END - CROWD_HOLD));
};

const rateAt = (time, state, settings) => {
  let times = 1;
  if (settings.traffic === "daily") {
    const hour = ((time % DAY) / DAY) * 24;
    const from = Math.floor(hour);
    times = HOURS[from] + (HOURS[(from + 1) % 24] - HOURS[from]) * (hour - from);
  }
  let extra = 0;
  for (let at of state.crowds) {
    extra = Math.max(extra, crowd(time - at));
  }
  return settings.load * (times + extra);
};

/** How much longer a request takes on one of n cores, by the Universal Scalability Law; one machine need not agree. */
const slowdown = (n, settings) => {
  const agreeing = settings.growth === "up" ? 0 : settings.coherency * n * (n - 1);
  return 1 + settings.contention * (n - 1) + agreeing;
};

const capacity = (n, settings) => (n === 0 ? 0 : n / (SERVICE * slowdown(n, settings)));

/** The cores of the machine on sale that has at least n; the largest if none has. */
const size = (n) => {
  let cores = 1;
  while (cores < n && cores < LARGEST) {
    cores *= 2;
  }
  return cores;
};

const coresIn = (state, phase) => {
  let cores = 0;
  for (let machine of state.machines) {
    if (machine.phase === phase) {
      cores += machine.cores;
    }
  }
  return cores;
};

const busyCores = (state, time) => {
  let busy = 0;
  for (let machine of state.machines) {
    for (let free of machine.free) {
      if (free > time) {
        busy += 1;
      }
    }
  }
  return busy;
};

/** Orders a machine; one that replaces takes over from all that are up as soon as it has started, in the next tick at the soonest. */
const addMachine = (state, cores, ready, replaces) => {
  const free = [];
  for (let core = 0; core < cores; core += 1) {
    free.push(0);
  }
  state.machines.push({
    id: state.nextId,
    cores: cores,
    phase: ready > state.time || replaces ? "starting" : "up",
    ready: ready,
    replaces: replaces,
    free: free,
  });
  state.nextId += 1;
};

const replacing = (state) => state.machines.some((machine) => machine.phase === "starting" && machine.replaces);

/** Cores that are up or will be without a further order. */
const expected = (state) => coresIn(state, "starting") + (replacing(state) ? 0 : coresIn(state, "up"));

/** Takes machines away, the last ordered first, until no more cores are there than wanted. */
const giveBack = (state, there, wanted, phase) => {
  let left = there;
  for (let at = state.machines.length - 1; at >= 0 && left > wanted; at -= 1) {
    if (state.machines[at].phase === phase) {
      left -= state.machines[at].cores;
      if (phase === "starting") {
        state.machines.splice(at, 1);
      } else {
        state.machines[at].phase = "leaving";
      }
    }
  }
  return left;
};

/** Orders or gives back machines of one core. Where a large one stands, they replace it. */
const resizeOut = (state, wanted, settings) => {
  const ready = state.time + settings.startup;
  const large = state.machines.some((machine) => machine.phase === "up" && machine.cores > 1);
  if (large && !replacing(state)) {
    state.machines = state.machines.filter((machine) => machine.phase !== "starting");
  }
  let there = large && !replacing(state) ? 0 : expected(state);
  while (there < wanted) {
    addMachine(state, 1, ready, large);
    there += 1;
  }
  there = giveBack(state, there, wanted, "starting");
  if (!large) {
    giveBack(state, there, wanted, "up");
  }
};

/** Orders one machine of another size. An order under way is waited for. */
const resizeUp = (state, wanted, settings) => {
  const cores = size(wanted);
  const single = state.machines.filter((machine) => machine.phase === "up").length === 1;
  if (coresIn(state, "starting") === 0 && !(single && cores === coresIn(state, "up"))) {
    addMachine(state, cores, state.time + settings.startup, true);
  }
};

/** Makes the fleet as large as wanted and says so; false if it is already. */
const resize = (state, wanted, settings, tools, who) => {
  const before = expected(state);
  if (settings.growth === "up") {
    resizeUp(state, wanted, settings);
  } else {
    resizeOut(state, wanted, settings);
  }
  const after = expected(state);
  if (after !== before) {
    state.changes += 1;
    tools.log(who + (after > before ? "Grow" : "Shrink"), { from: before, to: after, use: Math.round(100 * state.use) / 100 });
  }
  return after !== before;
};

const start = (settings) => {
  const state = {
    time: 0,
    ticks: 0,
    machines: [],
    nextId: 1,
    queue: [],
    arrived: 0,
    started: 0,
    refused: 0,
    waited: 0,
    stayed: 0,
    paid: 0,
    busy: 0,
    open: 0,
    use: 0,
    level: 0,
    spans: [],
    spanBusy: 0,
    spanOpen: 0,
    calmUntil: 0,
    changes: 0,
    fixed: settings.machines,
    byHand: 0,
    crowds: settings.traffic === "crowd" ? [CROWD] : [],
    full: false,
    turn: 0,
    bins: [],
    recent: [],
    seen: { arrived: 0, refused: 0 },
    series: { load: [], capacity: [], ordered: [], p50: [], p95: [], refused: [] },
  };
  let cores = settings.machines;
  if (settings.control === "auto") {
    cores = bounded(cores, settings.least, highest(settings));
  }
  if (settings.growth === "up") {
    addMachine(state, size(cores), 0, false);
  } else {
    for (let machine = 0; machine < cores; machine += 1) {
      addMachine(state, 1, 0, false);
    }
  }
  sample(state, settings);
  return state;
};

// Latencies are counted in bins of 10 ms up to 1 s, of 50 ms up to 5 s, of 500 ms beyond.
const binOf = (latency) => {
  if (latency < 1) {
    return Math.floor(latency * 100);
  }
  return latency < 5 ? 100 + Math.floor((latency - 1) * 20) : Math.min(279, 180 + Math.floor((latency - 5) * 2));
};
const binStart = (bin) => {
  if (bin < 100) {
    return bin / 100;
  }
  return bin < 180 ? 1 + (bin - 100) / 20 : 5 + (bin - 180) / 2;
};

/** The value that this share of the counted latencies doesn't exceed, between the borders of its bin; null for none. */
const percentile = (bins, share) => {
  let total = 0;
  for (let bin = 0; bin < bins.length; bin += 1) {
    total += bins[bin];
  }
  if (total === 0) {
    return null;
  }
  let below = 0;
  for (let bin = 0; bin < bins.length; bin += 1) {
    const count = bins[bin];
    if (below + count >= share * total) {
      const low = binStart(bin);
      return low + ((share * total - below) / count) * (binStart(bin + 1) - low);
    }
    below += count;
  }
  return binStart(bins.length);
};

const count = (bins, bin) => {
  while (bins.length <= bin) {
    bins.push(0);
  }
  bins[bin] += 1;
};

const keep = (values, value) => {
  values.push(value);
  if (values.length > SAMPLES) {
    values.shift();
  }
};

/** Adds a point to the graphs, and what was counted since the last one to the whole. */
const sample = (state, settings) => {
  const series = state.series;
  const up = coresIn(state, "up");
  keep(series.load, state.time === 0 ? settings.load : (state.arrived - state.seen.arrived) / SAMPLE);
  keep(series.refused, (state.refused - state.seen.refused) / SAMPLE);
  keep(series.capacity, capacity(up, settings));
  keep(series.ordered, capacity(expected(state), settings));
  keep(series.p50, percentile(state.recent, 0.5));
  keep(series.p95, percentile(state.recent, 0.95));
  state.recent.forEach((some, bin) => {
    while (state.bins.length <= bin) {
      state.bins.push(0);
    }
    state.bins[bin] += some;
  });
  state.seen = { arrived: state.arrived, refused: state.refused };
  state.recent = [];
};

/** Machines that have started begin to work, those that leave go when they are idle. */
const turnOver = (state, settings, tools) => {
  const staying = [];
  let started = 0;
  for (let machine of state.machines) {
    if (machine.phase === "starting" && machine.ready <= state.time) {
      machine.phase = "up";
      started += machine.cores;
      for (let older of staying) {
        if (machine.replaces && older.ready < machine.ready) {
          older.phase = "leaving";
        }
      }
    }
    staying.push(machine);
  }
  state.machines = staying.filter((machine) => machine.phase !== "leaving" || machine.free.some((free) => free > state.time));
  if (started > 0) {
    tools.log("ready", { count: started, up: coresIn(state, "up") });
  }
};

/** Machines that were booked for the crowd, so early that they have started when it comes. */
const booked = (state, settings) => {
  const age = state.time - CROWD;
  const now = settings.traffic === "crowd" && age >= -(settings.startup + EARLY) && age < CROWD_END;
  return now ? settings.booked : 0;
};

/** The share of time that cores were busy, over the last looks. */
const measure = (state, settings) => {
  state.spans.push([state.spanBusy, state.spanOpen]);
  state.spanBusy = 0;
  state.spanOpen = 0;
  while (state.spans.length * LOOK > settings.average) {
    state.spans.shift();
  }
  let busy = 0;
  let open = 0;
  for (let span of state.spans) {
    busy += span[0];
    open += span[1];
  }
  state.use = open === 0 ? 1 : busy / open;
};

/** What the autoscaler wants: so many cores that the same work brings the use to its target. */
const proposed = (state, settings) => {
  const ratio = state.use / settings.target;
  return Math.abs(ratio - 1) <= TOLERANCE ? expected(state) : Math.ceil(expected(state) * ratio - 1e-9);
};

const scale = (state, settings, tools) => {
  const high = highest(settings);
  const low = Math.min(high, Math.max(settings.least, booked(state, settings)));
  if (state.time >= state.calmUntil && resize(state, bounded(proposed(state, settings), low, high), settings, tools, "auto")) {
    state.calmUntil = state.time + settings.cooldown;
  }
};

/** The fleet at the beginning of a tick: by the autoscaler at its looks, by the calendar and by hand at once. */
const manage = (state, settings, tools) => {
  const looking = state.ticks > 0 && state.ticks % Math.round(LOOK / tools.tick) === 0;
  if (looking) {
    measure(state, settings);
  }
  const planned = booked(state, settings);
  if (settings.control === "auto") {
    if (looking) {
      scale(state, settings, tools);
    }
    const low = Math.min(highest(settings), Math.max(settings.least, planned));
    if (expected(state) < low) {
      resize(state, low, settings, tools, "calendar");
    }
    return;
  }
  if (state.fixed !== settings.machines) {
    state.fixed = settings.machines;
    state.byHand = 0;
  }
  resize(state, Math.max(planned, settings.machines + state.byHand), settings, tools, planned > 0 ? "calendar" : "hand");
};

/** The core that becomes free first. */
const earliest = (cores) => {
  let first = 0;
  for (let core = 1; core < cores.length; core += 1) {
    if (cores[core] < cores[first]) {
      first = core;
    }
  }
  return first;
};

/** A core that is idle, taking turns; -1 if all are busy. */
const idle = (cores, turn, now) => {
  for (let tried = 0; tried < cores.length; tried += 1) {
    const core = (turn + tried) % cores.length;
    if (cores[core] <= now) {
      return core;
    }
  }
  return -1;
};

/**
 * Follows the requests until the end of the tick, one after another: the head of the line gets the first core that is
 * free, unless the next one arrives before. `cores` says when each becomes free. Returns how long they were busy.
 */
const follow = (state, settings, tools, cores, until) => {
  const mean = SERVICE * slowdown(cores.length, settings);
  const between = 1 / Math.max(1e-9, rateAt(state.time, state, settings));
  const line = state.queue;
  let busy = 0;
  let now = state.time;
  let arrival = now + between * exponential(tools);
  while (now < until) {
    let core = -1;
    let since = arrival;
    if (line.length > 0 && cores.length > 0) {
      const first = earliest(cores);
      const free = Math.max(cores[first], now);
      if (free < until && free <= arrival) {
        core = first;
        now = free;
        since = line.shift();
      }
    }
    if (core < 0) {
      now = arrival;
      if (now >= until) {
        break;
      }
      arrival = now + between * exponential(tools);
      state.arrived += 1;
      core = line.length === 0 ? idle(cores, state.turn, now) : -1;
      state.turn = core + 1;
    }
    if (core >= 0) {
      const end = now + mean * exponential(tools);
      cores[core] = end;
      busy += Math.min(end, until) - now;
      state.started += 1;
      state.waited += now - since;
      state.stayed += end - since;
      count(state.recent, binOf(end - since));
    } else if (line.length < settings.queue) {
      line.push(now);
    } else {
      state.refused += 1;
    }
  }
  return busy;
};

/** The requests of one tick, on the cores of all machines that are up. */
const serve = (state, settings, tools, until) => {
  const cores = [];
  const length = until - state.time;
  let busy = 0;
  for (let machine of state.machines) {
    if (machine.phase === "up") {
      for (let free of machine.free) {
        cores.push(free);
        busy += Math.max(0, Math.min(free, until) - state.time);
      }
    }
  }
  busy += follow(state, settings, tools, cores, until);
  let at = 0;
  for (let machine of state.machines) {
    if (machine.phase === "up") {
      machine.free = cores.slice(at, at + machine.cores);
      at += machine.cores;
    }
  }
  const level = cores.length === 0 ? 0 : busy / (cores.length * length);
  state.level += (level - state.level) * LEVEL;
  state.busy += busy;
  state.open += cores.length * length;
  state.spanBusy += busy;
  state.spanOpen += cores.length * length;
};

const tellCrowd = (state, tools) => {
  for (let at of state.crowds) {
    if (state.time >= at && state.time - at < tools.tick) {
      tools.log("crowd", { times: CROWD_TIMES });
    }
  }
};

/** Says once when requests begin to be turned away, and once when they no longer are. */
const tellFull = (state, settings, before, tools) => {
  const refusing = state.refused > before;
  if (refusing && !state.full) {
    tools.log("full", { places: settings.queue });
  }
  if (!refusing && state.full && state.queue.length === 0) {
    tools.log("drained", { refused: state.refused });
  }
  state.full = refusing || (state.full && state.queue.length > 0);
};

/** Says what came of ten minutes, which time then goes on from. */
const conclude = (state, tools) => {
  tools.log("concluded", {
    errors: state.arrived === 0 ? 0 : state.refused / state.arrived,
    p95: percentile(state.bins, 0.95) ?? 0,
    cost: state.paid,
  });
};

const step = (state, settings, tools) => {
  const until = (state.ticks + 1) * tools.tick;
  turnOver(state, settings, tools);
  manage(state, settings, tools);
  tellCrowd(state, tools);
  let cores = 0;
  for (let machine of state.machines) {
    cores += machine.cores;
  }
  state.paid += cores * (until - state.time) * PRICE;
  const refused = state.refused;
  serve(state, settings, tools, until);
  state.time = until;
  state.ticks += 1;
  tellFull(state, settings, refused, tools);
  if (state.ticks % Math.round(SAMPLE / tools.tick) === 0) {
    sample(state, settings);
  }
  if (state.ticks === Math.round(DAY / tools.tick)) {
    conclude(state, tools);
  }
};

const act = (state, action, settings, tools) => {
  if (action.name === "crowd") {
    const running = state.crowds.some((at) => state.time >= at && state.time < at + CROWD_END);
    if (!running) {
      state.crowds.push(state.time);
    }
    return;
  }
  if (action.name !== "more" && action.name !== "fewer") {
    return;
  }
  const there = expected(state);
  const up = settings.growth === "up";
  const more = up ? 2 * there : there + 1;
  const fewer = up ? there / 2 : there - 1;
  const wanted = bounded(action.name === "more" ? more : fewer, 1, up ? LARGEST : MOST);
  if (resize(state, wanted, settings, tools, "hand")) {
    state.byHand = wanted - settings.machines;
  }
};

const readings = (state, settings) => {
  const time = state.time;
  const up = coresIn(state, "up");
  return {
    time: time,
    p50: percentile(state.bins, 0.5),
    p95: percentile(state.bins, 0.95),
    errors: state.arrived === 0 ? null : state.refused / state.arrived,
    cost: state.paid,
    idle: state.paid === 0 ? null : 1 - (state.busy * PRICE) / state.paid,
    machines: up,
    capacity: capacity(up, settings),
    changes: state.changes,
    waiting: state.queue.length,
    arrived: state.arrived,
    served: state.started - busyCores(state, time),
    failed: state.refused,
  };
};

Labs.model("elasticity", { start, step, act, readings, coresIn, slowdown });
