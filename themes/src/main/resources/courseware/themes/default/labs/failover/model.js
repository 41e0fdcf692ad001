// Clients, a balancer and nodes that fail. All times are seconds; nodes are counted from 0, the balancer is -1.
// Whoever watches (the balancer, or the leader) knows of the others by messages alone.
const BALANCER = -1;
// From clients to the balancer and from there to nodes; long, so that it can be watched.
const HOP = 0.3;
// How late a message between nodes is on average, beyond HOP, and at most.
const LATE = 0.1;
const LATEST = 1;
// How long the balancer waits for an answer to one try.
const PATIENCE = 2;
// A node that is behind by more refuses a request.
const BACKLOG = 0.6;
const CLIENTS = 3;
const REMEMBERED = 60;

Labs.model("failover", { start: start, step: step, act: act, readings: readings, up: up, rate: rate, sizeOf: sizeOf, knownLeader: knownLeader });

function start(settings, tools) {
  const state = {
    time: tools.time,
    // When something of each kind will happen next.
    due: { any: 0, chance: 0, vote: 0, message: 0, beat: 0, silence: 0, request: 0 },
    mode: settings.mode,
    nodes: [],
    // What all nodes have in common: one power supply, one version of the software.
    shared: { on: true, failAt: null, backAt: null },
    // How many of the last nodes are cut off from the others and from the balancer.
    cut: 0,
    heartbeat: settings.heartbeat,
    mtbf: 0,
    share: 0,
    messages: [],
    requests: [],
    nextRequest: tools.time + 0.1,
    turn: 0,
    known: { node: null, term: 0, heard: tools.time },
    leaderGone: null, noticed: true, lostBefore: 0,
    trials: [],
    sent: 0, answered: 0, lost: 0, retried: 0,
    killed: 0, survived: 0, detection: null, takeover: null, mistakes: 0,
    span: 0, enoughFor: 0, ledFor: 0, enough: true,
    led: settings.mode === "leader",
    // What curves are made of: requests in each of the last seconds, and shares of time, the fewer the longer it lasts.
    second: { answered: 0, lost: 0, until: tools.time + 1 }, past: [],
    spacing: 1, sampleAt: tools.time + 1, samples: []
  };
  for (let i = 0; i < settings.nodes; i++) {
    state.nodes.push(fresh(i, settings, tools));
  }
  if (leading(state)) {
    const first = state.nodes[0];
    for (let i = 0; i < state.nodes.length; i++) {
      state.nodes[i].term = 1;
      state.nodes[i].log.term = 1;
      rest(state.nodes[i], tools, settings.timeout);
    }
    first.role = "leader";
    first.lease = tools.time + settings.timeout;
    first.acked = zeros(state.nodes.length);
    first.matched = zeros(state.nodes.length);
    state.known = { node: 0, term: 1, heard: tools.time };
  }
  chance(state, settings, tools);
  settle(state, settings);
  return state;
}

function fresh(i, settings, tools) {
  return {
    on: true, goneAt: null, lostBefore: 0, failAt: null, backAt: null,
    // What the watcher believes, and when it heard of this node last.
    trusted: true, heard: tools.time,
    busyUntil: tools.time,
    nextBeat: tools.time + settings.heartbeat * i / settings.nodes,
    role: "follower", term: 0,
    // No vote for anybody before `promise`; stands for election at `patience`; leads until `lease`.
    promise: tools.time, patience: tools.time, lease: tools.time,
    asking: null, votes: [], acked: [], matched: [],
    // What is stored: `base` entries that are settled, with a sum over them, and those after them by the requests' numbers.
    log: { term: 0, base: 0, sum: 0, tail: [] }
  };
}

function leading(state) {
  return state.mode === "leader";
}

function majority(state) {
  return Math.floor(state.nodes.length / 2) + 1;
}

// How many nodes it takes to serve.
function needed(state, settings) {
  return leading(state) ? majority(state) : Math.min(settings.needed, state.nodes.length);
}

function rate(state) {
  return leading(state) ? 2 : Math.max(5, state.nodes.length * 0.6);
}

function zeros(count) {
  const list = [];
  for (let i = 0; i < count; i++) {
    list.push(0);
  }
  return list;
}

function up(state, i) {
  return i === BALANCER || (state.shared.on && state.nodes[i].on);
}

function beyond(state, i) {
  return i >= state.nodes.length - state.cut;
}

// Whether messages get from one to the other.
function joined(state, from, to) {
  return beyond(state, from) === beyond(state, to);
}

function sizeOf(log) {
  return log.base + log.tail.length;
}

// ---- What happens in one tick ----

function step(state, settings, tools) {
  const now = tools.time;
  const passed = now - state.time;
  state.time = now;
  state.span += passed;
  state.enoughFor += state.enough ? passed : 0;
  state.ledFor += state.led ? passed : 0;
  sample(state);
  const due = state.due;
  if (now < due.any) {
    return;
  }
  if (settings.heartbeat !== state.heartbeat) {
    hasten(state, settings, now);
  }
  if (settings.mtbf !== state.mtbf || settings.shared !== state.share) {
    chance(state, settings, tools);
  }
  if (due.chance <= now) {
    failures(state, settings, tools);
  }
  if (due.vote <= now) {
    leases(state, settings, tools);
  }
  if (due.message <= now) {
    deliver(state, settings, tools);
  }
  if (due.beat <= now) {
    beats(state, settings, tools);
  }
  if (due.silence <= now) {
    suspicions(state, settings, tools);
  }
  if (due.vote <= now) {
    elections(state, settings, tools);
  }
  if (due.request <= now) {
    traffic(state, settings, tools);
  }
  if (state.trials.length > 0) {
    judge(state);
  }
  settle(state, settings);
}

// What is true after all that happened, and when something will happen next. Plain comparisons, since it runs often.
function settle(state, settings) {
  const nodes = state.nodes;
  const elects = leading(state);
  const never = state.time + 1000;
  const due = { any: 0, chance: sooner(sooner(never, state.shared.failAt), state.shared.backAt), vote: never, message: never, beat: never, silence: never, request: state.nextRequest };
  let near = 0;
  let far = 0;
  let led = false;
  for (let i = 0; i < nodes.length; i++) {
    let node = nodes[i];
    if (node.failAt !== null && node.failAt < due.chance) {
      due.chance = node.failAt;
    }
    if (node.backAt !== null && node.backAt < due.chance) {
      due.chance = node.backAt;
    }
    if (node.trusted && node.heard + settings.timeout < due.silence) {
      due.silence = node.heard + settings.timeout;
    }
    if (node.on && state.shared.on) {
      if (i >= nodes.length - state.cut) {
        far += 1;
      } else {
        near += 1;
      }
      if (node.role === "leader") {
        led = true;
      }
      if (node.nextBeat < due.beat && (!elects || node.role === "leader")) {
        due.beat = node.nextBeat;
      }
      if (elects) {
        due.vote = sooner(due.vote, node.role === "leader" ? node.lease : Math.max(node.patience, node.promise));
      }
    }
  }
  for (let i = 0; i < state.messages.length; i++) {
    if (state.messages[i].due < due.message) {
      due.message = state.messages[i].due;
    }
  }
  for (let i = 0; i < state.requests.length; i++) {
    if (state.requests[i].phase === "wait") {
      due.request = state.time;
    } else if (state.requests[i].due < due.request) {
      due.request = state.requests[i].due;
    }
  }
  due.any = Math.min(due.chance, due.vote, due.message, due.beat, due.silence, due.request);
  state.due = due;
  state.led = led;
  state.enough = (elects ? Math.max(near, far) : near) >= needed(state, settings);
}

function sooner(one, other) {
  return other !== null && other < one ? other : one;
}

// One point more of each curve.
function sample(state) {
  if (state.time >= state.second.until) {
    state.past.push([state.second.answered, state.second.lost]);
    if (state.past.length > REMEMBERED) {
      state.past.shift();
    }
    state.second = { answered: 0, lost: 0, until: state.second.until + 1 };
  }
  if (state.time >= state.sampleAt) {
    state.samples.push(measured(state));
    if (state.samples.length >= 2 * REMEMBERED) {
      state.samples = state.samples.filter((value, index) => index % 2 === 1);
      state.spacing *= 2;
    }
    state.sampleAt += state.spacing;
  }
}

// The share of time in which there was enough to serve with: nodes, or a leader.
function measured(state) {
  return state.span > 0 ? (leading(state) ? state.ledFor : state.enoughFor) / state.span : null;
}

// ---- Failures ----

// Draws anew when what fails by chance would fail; that changes nothing for those that fail at a constant rate.
function chance(state, settings, tools) {
  state.mtbf = settings.mtbf;
  state.share = settings.shared;
  for (let i = 0; i < state.nodes.length; i++) {
    let node = state.nodes[i];
    if (node.on) {
      node.failAt = later(tools.time, own(settings), tools);
    } else {
      node.backAt = repaired(tools.time, settings, tools);
    }
  }
  if (state.shared.on) {
    state.shared.failAt = later(tools.time, common(settings), tools);
  } else {
    state.shared.backAt = repaired(tools.time, settings, tools);
  }
}

// Mean times between failures of a node's own, and of what all nodes share; 0: never.
function own(settings) {
  return settings.shared < 1 ? settings.mtbf / (1 - settings.shared) : 0;
}

function common(settings) {
  return settings.shared > 0 ? settings.mtbf / settings.shared : 0;
}

function later(from, mean, tools) {
  return mean > 0 ? from + tools.exponential(mean) : null;
}

// Where nothing fails by itself, nothing is repaired by itself either.
function repaired(from, settings, tools) {
  return later(from, settings.mtbf > 0 ? settings.repair : 0, tools);
}

function failures(state, settings, tools) {
  const now = tools.time;
  for (let i = 0; i < state.nodes.length; i++) {
    let node = state.nodes[i];
    // From one drawn time to the next, so that no tick is lost or won.
    while ((node.failAt !== null && node.failAt <= now) || (node.backAt !== null && node.backAt <= now)) {
      if (node.failAt !== null) {
        fail(state, i, node.failAt, settings, tools, "failed");
      } else {
        repair(state, i, node.backAt, settings, tools, "repaired");
      }
    }
  }
  const shared = state.shared;
  while ((shared.failAt !== null && shared.failAt <= now) || (shared.backAt !== null && shared.backAt <= now)) {
    if (shared.failAt !== null) {
      breakShared(state, shared.failAt, settings, tools);
    } else {
      mendShared(state, shared.backAt, settings, tools);
    }
  }
}

function fail(state, i, at, settings, tools, event) {
  const node = state.nodes[i];
  const was = up(state, i);
  node.on = false;
  node.failAt = null;
  node.backAt = repaired(at, settings, tools);
  state.killed += 1;
  tools.log(event, { node: i + 1 });
  if (was) {
    fall(state, i, at);
  }
}

function repair(state, i, at, settings, tools, event) {
  const node = state.nodes[i];
  node.on = true;
  node.backAt = null;
  tools.log(event, { node: i + 1 });
  if (up(state, i)) {
    rise(state, i, settings, tools);
  }
  node.failAt = later(at, own(settings), tools);
}

function breakShared(state, at, settings, tools) {
  const fell = state.nodes.map((node, i) => up(state, i));
  state.shared.on = false;
  state.shared.failAt = null;
  state.shared.backAt = repaired(at, settings, tools);
  tools.log("broke", {});
  for (let i = 0; i < fell.length; i++) {
    if (fell[i]) {
      state.killed += 1;
      fall(state, i, at);
    }
  }
}

function mendShared(state, at, settings, tools) {
  state.shared.on = true;
  state.shared.backAt = null;
  tools.log("mended", {});
  for (let i = 0; i < state.nodes.length; i++) {
    if (up(state, i)) {
      rise(state, i, settings, tools);
    }
  }
  state.shared.failAt = later(at, common(settings), tools);
}

// A node is gone: what it was working on, and what it kept in memory only.
function fall(state, i, at) {
  const node = state.nodes[i];
  vanish(state, i, at);
  node.busyUntil = at;
  if (node.role === "leader") {
    leaderless(state, node.goneAt);
  }
  node.role = "follower";
  node.asking = null;
  for (let k = 0; k < state.requests.length; k++) {
    let request = state.requests[k];
    if (request.node === i && request.phase === "work") {
      silent(request);
    }
  }
}

function rise(state, i, settings, tools) {
  const node = state.nodes[i];
  if (!beyond(state, i)) {
    node.goneAt = null;
  }
  node.busyUntil = tools.time;
  node.nextBeat = tools.time;
  // It has forgotten when it heard of a leader, so it must wait as if that had been now.
  rest(node, tools, settings.timeout);
}

function vanish(state, i, at) {
  const node = state.nodes[i];
  if (node.goneAt === null) {
    node.goneAt = at;
    node.lostBefore = state.lost;
  }
}

function leaderless(state, at) {
  state.leaderGone = at;
  state.noticed = false;
  state.lostBefore = state.lost;
}

// ---- Messages between nodes ----

function post(state, tools, message) {
  message.sent = tools.time;
  message.due = tools.time + HOP + Math.min(tools.exponential(LATE), LATEST);
  state.messages.push(message);
}

function deliver(state, settings, tools) {
  const now = tools.time;
  const waiting = [];
  const due = [];
  for (let i = 0; i < state.messages.length; i++) {
    if (state.messages[i].due <= now) {
      due.push(state.messages[i]);
    } else {
      waiting.push(state.messages[i]);
    }
  }
  state.messages = waiting;
  for (let i = 0; i < due.length; i++) {
    if (joined(state, due[i].from, due[i].to) && up(state, due[i].to)) {
      receive(state, due[i], settings, tools);
    }
  }
}

function receive(state, message, settings, tools) {
  if (message.kind === "beat" && message.to === BALANCER) {
    if (!leading(state)) {
      hear(state, message.from, message.due, tools);
    } else if (message.term >= state.known.term) {
      state.known.node = message.from;
      state.known.term = message.term;
      state.known.heard = Math.max(state.known.heard, message.due);
    }
  } else if (message.kind === "beat") {
    follow(state, message, tools);
  } else if (message.kind === "ack") {
    acknowledge(state, message, tools);
  } else if (message.kind === "ask") {
    consider(state, message, tools);
  } else {
    count(state, message, settings, tools);
  }
}

// Whoever wants signs of life more often needn't wait for one that is due by the old rule, to be suspected meanwhile.
function hasten(state, settings, now) {
  for (let i = 0; i < state.nodes.length; i++) {
    state.nodes[i].nextBeat = Math.min(state.nodes[i].nextBeat, now + settings.heartbeat * (i + 1) / state.nodes.length);
  }
  state.heartbeat = settings.heartbeat;
}

function beats(state, settings, tools) {
  for (let i = 0; i < state.nodes.length; i++) {
    let node = state.nodes[i];
    if (node.nextBeat <= tools.time && up(state, i)) {
      if (!leading(state)) {
        post(state, tools, { kind: "beat", from: i, to: BALANCER });
      } else if (node.role === "leader") {
        spread(state, i, settings, tools, false);
      }
      node.nextBeat = Math.max(node.nextBeat + settings.heartbeat, tools.time + settings.heartbeat / 2);
    }
  }
}

// The watcher has heard of a node.
function hear(state, i, at, tools) {
  const node = state.nodes[i];
  node.heard = Math.max(node.heard, at);
  if (!node.trusted) {
    node.trusted = true;
    tools.log("heard", { node: i + 1 });
  }
}

function suspicions(state, settings, tools) {
  const now = tools.time;
  const watcher = leading(state) ? leaderOf(state) : BALANCER;
  if (watcher === null) {
    return;
  }
  for (let i = 0; i < state.nodes.length; i++) {
    let node = state.nodes[i];
    if (i !== watcher && node.trusted && now - node.heard > settings.timeout) {
      node.trusted = false;
      if (up(state, i) && joined(state, watcher, i)) {
        state.mistakes += 1;
        tools.log("mistaken", { node: i + 1 });
      } else {
        if (!leading(state)) {
          state.detection = now - node.goneAt;
          state.trials.push({ last: state.sent, lost: node.lostBefore });
        }
        tools.log("suspected", { node: i + 1 });
      }
      for (let k = 0; k < state.requests.length; k++) {
        let request = state.requests[k];
        if (!leading(state) && request.node === i && inTry(request) && request.tries <= settings.retries) {
          again(state, request, settings, now);
        }
      }
    }
  }
}

// Failures are over when all requests of that time have been settled. Was one of them lost?
function judge(state) {
  state.trials = state.trials.filter((trial) => {
    if (state.requests.some((request) => request.id <= trial.last)) {
      return true;
    }
    if (trial.lost === state.lost) {
      state.survived += 1;
    }
    return false;
  });
}

// ---- A leader by majority ----

function leaderOf(state) {
  for (let i = 0; i < state.nodes.length; i++) {
    if (state.nodes[i].role === "leader") {
      return i;
    }
  }
  return null;
}

// Gives no vote for one timeout, and stands for election some time after it.
function rest(node, tools, timeout) {
  node.promise = Math.max(node.promise, tools.time + timeout);
  node.patience = tools.time + timeout * (1 + tools.random());
}

function leases(state, settings, tools) {
  for (let i = 0; i < state.nodes.length; i++) {
    let node = state.nodes[i];
    if (node.role === "leader" && node.lease <= tools.time) {
      tools.log("ended", { node: i + 1 });
      resign(state, i, settings.timeout / 2, tools);
    }
  }
}

// Leads no longer, and lets others stand first.
function resign(state, i, pause, tools) {
  const node = state.nodes[i];
  leaderless(state, node.goneAt ?? tools.time);
  node.role = "follower";
  node.patience = tools.time + pause * (1 + tools.random());
  for (let k = 0; k < state.requests.length; k++) {
    let request = state.requests[k];
    if (request.node === i && request.phase === "work") {
      silent(request);
    }
  }
}

// The leader's sign of life, with all that the others must store.
function spread(state, i, settings, tools, copy) {
  const node = state.nodes[i];
  const log = { base: node.log.base, sum: node.log.sum, tail: node.log.tail.slice() };
  for (let j = BALANCER; j < state.nodes.length; j++) {
    if (j !== i && !(copy && j === BALANCER)) {
      post(state, tools, { kind: "beat", from: i, to: j, term: node.term, until: tools.time + settings.timeout, span: settings.timeout, log: log, copy: copy });
    }
  }
  if (state.nodes.length === 1) {
    node.lease = tools.time + settings.timeout;
    commit(state, i, sizeOf(node.log), tools);
  }
}

function follow(state, message, tools) {
  const node = state.nodes[message.to];
  if (message.term >= node.term) {
    node.term = message.term;
    node.role = "follower";
    node.asking = null;
    rest(node, tools, message.span);
    const size = message.log.base + message.log.tail.length;
    if (message.term > node.log.term || size >= sizeOf(node.log)) {
      node.log = { term: message.term, base: message.log.base, sum: message.log.sum, tail: message.log.tail.slice() };
    }
  }
  post(state, tools, {
    kind: "ack", from: message.to, to: message.from, term: node.term, until: message.until,
    size: node.log.term === message.term ? sizeOf(node.log) : 0
  });
}

function acknowledge(state, message, tools) {
  const node = state.nodes[message.to];
  if (message.term > node.term) {
    node.term = message.term;
    if (node.role === "leader") {
      tools.log("ended", { node: message.to + 1 });
      resign(state, message.to, 1, tools);
    }
    return;
  }
  if (node.role !== "leader" || message.term < node.term) {
    return;
  }
  hear(state, message.from, message.due, tools);
  node.acked[message.from] = Math.max(node.acked[message.from], message.until);
  node.matched[message.from] = Math.max(node.matched[message.from], message.size);
  let held = 1;
  let stored = 1;
  for (let j = 0; j < state.nodes.length; j++) {
    if (j !== message.to) {
      held += node.acked[j] >= message.until ? 1 : 0;
      stored += node.matched[j] >= message.size ? 1 : 0;
    }
  }
  if (held >= majority(state)) {
    node.lease = Math.max(node.lease, message.until);
  }
  if (stored >= majority(state)) {
    commit(state, message.to, message.size, tools);
  }
}

// A majority has stored so many entries: nothing can take them back, so their clients are told.
function commit(state, i, size, tools) {
  const log = state.nodes[i].log;
  while (log.base < size && log.tail.length > 0) {
    let number = log.tail.shift();
    log.base += 1;
    log.sum = Math.imul(log.sum, 31) + number | 0;
    for (let k = 0; k < state.requests.length; k++) {
      let request = state.requests[k];
      if (request.id === number && request.phase === "work" && request.node === i) {
        move(request, "back", tools.time);
      }
    }
  }
}

function elections(state, settings, tools) {
  const now = tools.time;
  for (let i = 0; i < state.nodes.length; i++) {
    let node = state.nodes[i];
    if (up(state, i) && node.role !== "leader" && node.patience <= now && node.promise <= now) {
      if (node.role !== "candidate") {
        tools.log("stands", { node: i + 1 });
        notice(state, i, now);
      }
      node.role = "candidate";
      ask(state, i, true, settings, tools);
    }
  }
}

// A node has waited for the leader in vain, rightly or not.
function notice(state, i, now) {
  const leader = leaderOf(state);
  if (leader !== null && joined(state, leader, i)) {
    state.mistakes += 1;
  } else if (state.leaderGone !== null && !state.noticed) {
    state.noticed = true;
    state.detection = now - state.leaderGone;
  }
}

// First a question without consequences: would you vote for me? Only with a majority's yes does a new term begin,
// so that those who are cut off don't disturb the others with ever higher terms when they come back.
function ask(state, i, pre, settings, tools) {
  const node = state.nodes[i];
  if (!pre) {
    node.term += 1;
    tools.log("asks", { node: i + 1, term: node.term });
  }
  node.asking = { pre: pre, at: tools.time, until: tools.time + settings.timeout, term: pre ? node.term + 1 : node.term };
  node.votes = [i];
  node.patience = tools.time + 1.5 + tools.random() * (2 + settings.timeout);
  for (let j = 0; j < state.nodes.length; j++) {
    if (j !== i) {
      post(state, tools, {
        kind: "ask", from: i, to: j, pre: pre, term: node.asking.term, at: node.asking.at, span: settings.timeout,
        logTerm: node.log.term, size: sizeOf(node.log)
      });
    }
  }
  elected(state, i, settings, tools);
}

function consider(state, message, tools) {
  const node = state.nodes[message.to];
  const behind = node.log.term > message.logTerm || (node.log.term === message.logTerm && sizeOf(node.log) > message.size);
  const free = node.role !== "leader" && tools.time >= node.promise && message.term > node.term && !behind;
  if (free && !message.pre) {
    node.term = message.term;
    node.role = "follower";
    node.asking = null;
    rest(node, tools, message.span);
  }
  post(state, tools, { kind: "vote", from: message.to, to: message.from, yes: free, pre: message.pre, at: message.at, term: node.term });
}

function count(state, message, settings, tools) {
  const node = state.nodes[message.to];
  if (node.role !== "candidate") {
    return;
  }
  if (message.term > node.term) {
    node.term = message.term;
    node.role = "follower";
    node.asking = null;
    return;
  }
  if (message.yes && node.asking.at === message.at && node.asking.pre === message.pre && node.votes.indexOf(message.from) < 0) {
    node.votes.push(message.from);
    elected(state, message.to, settings, tools);
  }
}

function elected(state, i, settings, tools) {
  const node = state.nodes[i];
  if (node.votes.length < majority(state) || tools.time >= node.asking.until) {
    return;
  }
  if (node.asking.pre) {
    ask(state, i, false, settings, tools);
    return;
  }
  node.role = "leader";
  node.lease = node.asking.until;
  node.asking = null;
  node.log.term = node.term;
  node.acked = zeros(state.nodes.length);
  node.matched = zeros(state.nodes.length);
  node.nextBeat = tools.time + settings.heartbeat;
  for (let j = 0; j < state.nodes.length; j++) {
    state.nodes[j].trusted = true;
    state.nodes[j].heard = tools.time;
  }
  tools.log("elected", { node: i + 1, term: node.term });
  if (state.leaderGone !== null) {
    state.takeover = tools.time - state.leaderGone;
    state.trials.push({ last: state.sent, lost: state.lostBefore });
    state.leaderGone = null;
  }
  spread(state, i, settings, tools, false);
}

// ---- Requests ----

// A try is under way: it may yet be answered, or its patience end.
function inTry(request) {
  return request.phase === "out" || request.phase === "work" || request.phase === "stuck" || request.phase === "back";
}

function move(request, phase, now) {
  request.phase = phase;
  request.from = now;
  request.due = now + HOP;
  if (!inTry(request)) {
    request.until = null;
  }
}

// Nothing will come of this try, and nobody knows.
function silent(request) {
  request.phase = "stuck";
  request.due = request.until;
}

function traffic(state, settings, tools) {
  const now = tools.time;
  while (state.nextRequest <= now) {
    state.sent += 1;
    state.requests.push({ id: state.sent, client: state.sent % CLIENTS, phase: "in", from: state.nextRequest, due: state.nextRequest + HOP, until: null, node: null, avoid: null, tries: 0, since: null });
    state.nextRequest += 1 / rate(state);
  }
  for (let k = 0; k < state.requests.length; k++) {
    let request = state.requests[k];
    if (request.until !== null && request.until <= now) {
      again(state, request, settings, now);
    } else if (request.phase === "wait") {
      sendOut(state, request, settings, now);
    } else if (request.due <= now) {
      arrive(state, request, settings, tools);
    }
  }
  state.requests = state.requests.filter((request) => request.phase !== "done");
}

function arrive(state, request, settings, tools) {
  const now = tools.time;
  const linked = request.node === null || joined(state, BALANCER, request.node);
  if (request.phase === "in") {
    attempt(state, request, settings, now);
  } else if (request.phase === "out") {
    if (linked && up(state, request.node)) {
      work(state, request, settings, tools);
    } else {
      silent(request);
    }
  } else if (request.phase === "work") {
    move(request, "back", request.due);
  } else if (request.phase === "back") {
    if (!linked) {
      silent(request);
      return;
    }
    move(request, "home", now);
    if (request.since !== null && !leading(state)) {
      state.takeover = now - request.since;
    }
  } else if (request.phase === "home") {
    state.answered += 1;
    state.second.answered += 1;
    request.phase = "done";
  } else if (request.phase === "lost") {
    request.phase = "done";
  }
}

function attempt(state, request, settings, now) {
  request.tries += 1;
  request.avoid = request.node;
  request.node = null;
  request.phase = "wait";
  request.from = now;
  request.until = now + PATIENCE;
  request.due = request.until;
  sendOut(state, request, settings, now);
}

function sendOut(state, request, settings, now) {
  const to = leading(state) ? knownLeader(state, settings, now) : nextNode(state, request.avoid);
  if (to !== null) {
    request.node = to;
    move(request, "out", now);
  }
}

function knownLeader(state, settings, now) {
  return state.known.node !== null && now - state.known.heard <= settings.timeout ? state.known.node : null;
}

// One trusted node after the other; that in which the last try was in vain only if there is no other.
function nextNode(state, avoid) {
  for (let tried = 0; tried < state.nodes.length; tried++) {
    let i = state.turn % state.nodes.length;
    state.turn = i + 1;
    if (state.nodes[i].trusted && i !== avoid) {
      return i;
    }
  }
  return avoid !== null && state.nodes[avoid].trusted ? avoid : null;
}

function work(state, request, settings, tools) {
  const now = tools.time;
  const node = state.nodes[request.node];
  if (leading(state)) {
    if (node.role !== "leader") {
      silent(request);
      return;
    }
    request.phase = "work";
    request.from = now;
    request.due = request.until;
    node.log.tail.push(request.id);
    spread(state, request.node, settings, tools, true);
    return;
  }
  const begin = Math.max(node.busyUntil, now);
  if (begin - now > BACKLOG) {
    again(state, request, settings, now);
    return;
  }
  // Enough that so many nodes as are needed can just do all the work.
  node.busyUntil = begin + 0.8 * needed(state, settings) / rate(state);
  request.phase = "work";
  request.from = now;
  request.due = node.busyUntil;
}

// A try has failed: another one, or the client is told that there is no answer.
function again(state, request, settings, now) {
  if (request.tries <= settings.retries) {
    state.retried += 1;
    if (request.node !== null && request.since === null && state.nodes[request.node].goneAt !== null) {
      request.since = state.nodes[request.node].goneAt;
    }
    attempt(state, request, settings, now);
  } else {
    state.lost += 1;
    state.second.lost += 1;
    move(request, "lost", now);
  }
}

// ---- What a learner does ----

function act(state, action, settings, tools) {
  const name = action.name;
  const i = typeof action.target === "number" ? action.target - 1 : null;
  const node = i === null ? null : state.nodes[i] ?? null;
  if (name === "kill" && node !== null && node.on) {
    fail(state, i, tools.time, settings, tools, "killed");
  } else if (name === "revive" && node !== null && !node.on) {
    repair(state, i, tools.time, settings, tools, "revived");
  } else if (name === "break" && state.shared.on) {
    breakShared(state, tools.time, settings, tools);
  } else if (name === "mend" && !state.shared.on) {
    mendShared(state, tools.time, settings, tools);
  } else if (name === "cut") {
    cut(state, Math.min(settings.beyond, state.nodes.length), tools);
  } else if (name === "join" && state.cut > 0) {
    cut(state, 0, tools);
  } else if (name === "heal") {
    heal(state, settings, tools);
  }
  settle(state, settings);
}

function cut(state, size, tools) {
  if (size === state.cut) {
    return;
  }
  const before = state.cut;
  state.cut = size;
  tools.log(size > 0 ? "cut" : "joined", { nodes: size > 0 ? size : before });
  for (let i = 0; i < state.nodes.length; i++) {
    if (!leading(state) && beyond(state, i)) {
      vanish(state, i, tools.time);
    } else if (up(state, i)) {
      state.nodes[i].goneAt = null;
    }
  }
  if (leading(state) && size > 0) {
    const leader = leaderOf(state);
    if (leader !== null) {
      let others = 0;
      for (let j = 0; j < state.nodes.length; j++) {
        others += up(state, j) && joined(state, leader, j) ? 1 : 0;
      }
      if (others < majority(state)) {
        vanish(state, leader, tools.time);
      }
    }
  }
}

function heal(state, settings, tools) {
  if (!state.shared.on) {
    mendShared(state, tools.time, settings, tools);
  }
  if (state.cut > 0) {
    cut(state, 0, tools);
  }
  for (let i = 0; i < state.nodes.length; i++) {
    if (!state.nodes[i].on) {
      repair(state, i, tools.time, settings, tools, "revived");
    }
  }
}

// ---- What is read off ----

function readings(state, settings) {
  const settled = state.answered + state.lost;
  const n = state.nodes.length;
  const k = needed(state, settings);
  return {
    success: settled > 0 ? state.answered / settled : null,
    lost: state.lost,
    retried: state.retried,
    killed: state.killed,
    survived: state.survived,
    detection: state.detection,
    takeover: state.takeover,
    term: leading(state) ? state.nodes.reduce((most, node) => Math.max(most, node.term), 0) : null,
    mistakes: state.mistakes,
    available: measured(state),
    // What theory says of nodes that fail by chance.
    promised: settings.mtbf > 0 ? atLeast(k, n, steady(settings.mtbf, settings.repair)) : null,
    common: settings.mtbf > 0 && settings.shared > 0 ? withShared(k, n, settings) : null
  };
}

function steady(mtbf, mttr) {
  return mtbf / (mtbf + mttr);
}

function withShared(k, n, settings) {
  const alone = settings.shared < 1 ? steady(own(settings), settings.repair) : 1;
  return steady(common(settings), settings.repair) * atLeast(k, n, alone);
}

// How probable it is that at least k of n are up, each with probability a and by itself.
function atLeast(k, n, a) {
  const exactly = [1];
  for (let i = 0; i < n; i++) {
    exactly.push(0);
    for (let j = i + 1; j >= 0; j--) {
      exactly[j] = exactly[j] * (1 - a) + (j > 0 ? exactly[j - 1] * a : 0);
    }
  }
  let sum = 0;
  for (let j = k; j <= n; j++) {
    sum += exactly[j];
  }
  return sum;
}
