// The lab of failures, over a thousand seeds: what it measures against formulas that stand here only, and what must
// never happen. Each run is made by the model.js that ships.
import assert from "node:assert/strict";
import { test } from "node:test";
import { meanOf, windowWith } from "./labs.mjs";

const window = windowWith("failover");
const SEEDS = 1000;
const TICK = 0.02;
const USUAL = { mode: "replicas", nodes: 5, needed: 1, heartbeat: 1, timeout: 3, retries: 1, beyond: 2, mtbf: 0, repair: 5, shared: 0 };

function begin(seed, settings, tick = TICK) {
  return window.LabRun.begin({ name: "failover", tick, seed, settings: { ...USUAL, ...settings } });
}

function steps(run, until, each = () => {}) {
  while (run.time() < until - 1e-9) {
    run.step();
    each(run.state(), run.time());
  }
}

/** Numbers that a learner might have drawn, the same ones each time. */
function source(seed) {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The mean over the runs lies where the formula says: within 3.3 standard errors, as 999 of 1,000 do. */
function near(values, expected, what, rough = 0.05) {
  const { mean, error } = meanOf(values);
  assert.ok(Math.abs(mean - expected) < 3.3 * error, `${what}: ${mean} ± ${error}, by the formula ${expected}`);
  assert.ok(error < expected * rough, `${what}: measured too roughly, ${mean} ± ${error}`);
}

function choose(n, k) {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

const atLeast = (k, n, a) => {
  let sum = 0;
  for (let i = k; i <= n; i++) sum += choose(n, i) * a ** i * (1 - a) ** (n - i);
  return sum;
};

/** For each run and each k the share of time in which at least k nodes are up, long after the start. */
function upShares(settings, burnIn, length) {
  const shares = Array.from({ length: settings.nodes + 1 }, () => []);
  for (let seed = 1; seed <= SEEDS; seed++) {
    const counts = new Array(settings.nodes + 1).fill(0);
    const run = begin(seed, settings, 0.1);
    steps(run, burnIn);
    let all = 0;
    steps(run, burnIn + length, (state) => {
      const up = state.shared.on ? state.nodes.filter((node) => node.on).length : 0;
      all += 1;
      for (let k = 0; k <= up; k++) counts[k] += 1;
    });
    counts.forEach((count, k) => shares[k].push(count / all));
  }
  return shares;
}

test("independent nodes are up as often as their failures and repairs say, and k of n of them as often as choosing says", () => {
  const a = 5 / (5 + 3);
  const shares = upShares({ nodes: 4, mtbf: 5, repair: 3 }, 12, 20);
  for (let k = 1; k <= 4; k++) near(shares[k], atLeast(k, 4, a), `at least ${k} of 4`);
  near(shares[1].map((share) => 1 - share), (1 - a) ** 4, "all four down", 0.1);
  near(upShares({ nodes: 1, mtbf: 5, repair: 3 }, 12, 20)[1], a, "one node");
});

test("a shared cause takes its share of the failures, and all nodes at once", () => {
  const own = 5 / 0.6 / (5 / 0.6 + 1);
  const common = 5 / 0.4 / (5 / 0.4 + 1);
  const shares = upShares({ nodes: 3, mtbf: 5, repair: 1, shared: 0.4 }, 6, 20);
  for (let k = 1; k <= 3; k++) near(shares[k], common * atLeast(k, 3, own), `at least ${k} of 3 with a shared cause`);
});

test("what the lab shows as availability is the time with enough nodes, and its formulas are those of the books", () => {
  const measured = [];
  for (let seed = 1; seed <= 200; seed++) {
    const run = begin(seed, { nodes: 3, needed: 2, mtbf: 5, repair: 1, shared: 0.2 }, 0.1);
    let enough = 0;
    let all = 0;
    steps(run, 60, (state) => {
      all += 1;
      enough += state.shared.on && state.nodes.filter((node) => node.on).length >= 2 ? 1 : 0;
    });
    measured.push(run.readings().available - enough / all);
  }
  assert.ok(measured.every((difference) => Math.abs(difference) < 0.002), "time with enough nodes");
  const shown = begin(1, { nodes: 5, needed: 3, mtbf: 30, repair: 10, shared: 0.25 }).readings();
  assert.ok(Math.abs(shown.promised - atLeast(3, 5, 0.75)) < 1e-12);
  assert.ok(Math.abs(shown.common - (120 / 130) * atLeast(3, 5, 0.8)) < 1e-12);
  const changed = begin(1, { nodes: 5, needed: 3, mtbf: 30, repair: 10 });
  changed.change("needed", 5);
  assert.ok(Math.abs(changed.readings().promised - atLeast(5, 5, 0.75)) < 1e-12, "a change counts at once");
  const voted = begin(1, { mode: "leader", nodes: 5, mtbf: 30, repair: 10 }).readings();
  assert.ok(Math.abs(voted.promised - atLeast(3, 5, 0.75)) < 1e-12, "a leader needs a majority");
});

test("a failure is noticed one timeout after the last sign of life, which is on average half a heartbeat old", () => {
  const heartbeat = 1;
  const timeout = 3;
  const found = [];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const run = begin(seed, { heartbeat, timeout });
    const draw = source(seed);
    steps(run, 2 + Math.floor(draw() * 50) * TICK);
    run.act({ name: "kill", target: 1 + Math.floor(draw() * 5) });
    steps(run, run.time() + timeout + 2);
    const after = run.readings().detection;
    assert.ok(after > timeout - heartbeat + 0.3 && after <= timeout + 1.3 + TICK, `noticed after ${after}`);
    found.push(after);
  }
  // A message travels 0.3 s and is late by 0.1 s on average.
  near(found, timeout - heartbeat / 2 + 0.4 + TICK, "detection");
});

test("a short timeout suspects the living as often as messages are late", () => {
  const suspected = [];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const run = begin(seed, { heartbeat: 1, timeout: 1.2 });
    steps(run, 3);
    const before = run.readings().mistakes;
    steps(run, 11);
    suspected.push((run.readings().mistakes - before) / 40);
  }
  const { mean } = meanOf(suspected);
  // One of two delays is longer than the other by more than the margin. It is looked for once a tick.
  const most = Math.exp(-0.2 / 0.1) / 2;
  assert.ok(mean < most && mean > most * Math.exp(-TICK / 0.1), `${mean} of the signs of life, by the formula ${most}`);
});

test("more signs of life begin at once, so that a timeout that is shortened a moment later suspects nobody wrongly", () => {
  let mistakes = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const run = begin(seed, { heartbeat: 1, timeout: 3 });
    steps(run, 5 + seed / 200);
    run.change("heartbeat", 0.2);
    steps(run, 6 + seed / 200);
    run.change("timeout", 1);
    steps(run, 9);
    mistakes += run.readings().mistakes;
  }
  assert.ok(mistakes <= 2, `${mistakes} mistakes in 200 runs`);
});

test("requests are answered, lost or under way, and with a further try a failed node costs none of them", () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const draw = source(seed);
    const run = begin(seed, { retries: 1 });
    steps(run, 1 + draw() * 3, accounted);
    run.act({ name: "kill", target: 1 + Math.floor(draw() * 5) });
    steps(run, 19, accounted);
    assert.equal(run.readings().lost, 0);
    assert.equal(run.readings().survived, 1);
    assert.ok(run.readings().takeover < 9, "another node has answered");
  }
});

test("without further tries a failed node loses what was sent to it until it was noticed", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const run = begin(seed, { retries: 0 });
    steps(run, 2 + (seed % 50) * TICK);
    run.act({ name: "kill", target: 3 });
    steps(run, 12, accounted);
    // One request a second goes to each of five nodes.
    const { lost, detection, survived } = run.readings();
    assert.ok(lost >= Math.floor(detection - 0.3) && lost <= Math.ceil(detection + 0.6), `${lost} lost in ${detection} s`);
    assert.equal(survived, 0);
  }
});

function accounted(state) {
  const underWay = state.requests.filter((request) => request.phase !== "lost").length;
  assert.equal(state.sent, state.answered + state.lost + underWay);
}

/** What must hold at every moment of a group that elects its leader, from what was seen of it before. */
function watch() {
  const leaders = {};
  const settled = { 0: 0 };
  const acknowledged = new Set();
  let most = 0;
  return (state, time) => {
    accounted(state);
    const leading = state.nodes.filter((node) => node.role === "leader");
    assert.ok(leading.length <= 1, `two leaders at ${time}`);
    assert.ok(state.nodes.filter((node) => node.role === "leader" && node.lease > time).length === leading.length, "leads without a lease");
    for (const node of leading) {
      const index = state.nodes.indexOf(node);
      assert.equal(leaders[node.term] ?? index, index, `two leaders in term ${node.term}`);
      leaders[node.term] = index;
      assert.ok(node.log.base + node.log.tail.length >= most, `the leader at ${time} lacks what was settled`);
    }
    for (const { log } of state.nodes) {
      assert.equal(settled[log.base] ?? log.sum, log.sum, `entry ${log.base} was settled twice, differently`);
      settled[log.base] = log.sum;
      most = Math.max(most, log.base);
    }
    for (const request of state.requests) {
      if (request.phase === "back" || request.phase === "home") acknowledged.add(request.id);
    }
    assert.ok(acknowledged.size <= most, `at ${time} more was acknowledged than is stored for good`);
  };
}

/** Unplugs, cuts and mends without a plan. */
function meddle(run, draw, nodes) {
  if (draw() >= 0.012) return;
  const what = draw();
  const target = 1 + Math.floor(draw() * nodes);
  const name = [[0.3, "kill"], [0.55, "revive"], [0.7, "cut"], [0.82, "join"], [0.87, "heal"], [0.92, "break"], [1, "mend"]].find(([limit]) => what < limit)[1];
  run.act({ name, target });
}

test("there are never two leaders, and nothing is lost that was acknowledged, whatever fails and is cut", () => {
  let elections = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const draw = source(seed);
    const nodes = 1 + Math.floor(draw() * 7);
    const settings = {
      mode: "leader", nodes, heartbeat: 0.2 + Math.floor(draw() * 10) / 10, timeout: 0.5 + Math.floor(draw() * 30) / 10,
      retries: Math.floor(draw() * 3), beyond: 1 + Math.floor(draw() * nodes), mtbf: draw() < 0.5 ? 0 : 10, repair: 3, shared: draw() < 0.5 ? 0 : 0.3,
    };
    const run = begin(seed, settings, 0.04);
    const look = watch();
    steps(run, 24, (state, time) => {
      look(state, time);
      meddle(run, draw, nodes);
      look(state, time);
      if (draw() < 0.002) run.change("timeout", 0.5 + Math.floor(draw() * 30) / 10);
    });
    elections += run.readings().term - 1;
  }
  assert.ok(elections > SEEDS / 2, `${elections} elections`);
});

test("without a majority nobody leads, and with one somebody does soon", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const nodes = 1 + (seed % 7);
    const majority = Math.floor(nodes / 2) + 1;
    const run = begin(seed, { mode: "leader", nodes });
    steps(run, 2);
    for (let i = 1; i <= nodes - majority + 1; i++) run.act({ name: "kill", target: i });
    steps(run, 6);
    steps(run, 20, (state) => assert.ok(state.nodes.every((node) => node.role !== "leader"), "too few nodes, and a leader"));
    run.act({ name: "revive", target: 1 });
    steps(run, 60);
    assert.equal(run.state().nodes.filter((node) => node.role === "leader").length, 1, `seed ${seed}, ${nodes} nodes`);
  }
});

test("of two halves only the one with a majority has a leader, and the old one steps down before another is elected", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const run = begin(seed, { mode: "leader", nodes: 5, beyond: 3 });
    steps(run, 3);
    run.act({ name: "cut" });
    let gone = 0;
    steps(run, 40, (state, time) => {
      if (gone === 0 && state.nodes[0].role !== "leader") gone = time;
      if (state.nodes.some((node, i) => i > 0 && node.role === "leader")) assert.ok(gone > 0 && gone < time);
    });
    const leader = run.state().nodes.findIndex((node) => node.role === "leader");
    assert.ok(leader >= 2, `seed ${seed}: node ${leader + 1} leads`);
    assert.ok(gone - 3 <= 3 + TICK, "the lease is no longer than the timeout");
    run.act({ name: "join" });
    steps(run, 46);
    const logs = run.state().nodes.map((node) => node.log.base);
    assert.ok(Math.max(...logs) - Math.min(...logs) <= 6, `those who were cut off catch up: ${logs}`);
  }
});

test("what makes no sense is ignored", () => {
  const run = begin(1, {});
  steps(run, 1);
  for (const action of [{ name: "kill", target: 99 }, { name: "kill", target: "3" }, { name: "kill" }, { name: "revive", target: 1 }, { name: "join" }, { name: "mend" }, { name: "nonsense", target: -1 }]) {
    run.act(action);
  }
  steps(run, 4);
  assert.equal(run.readings().killed, 0);
  assert.equal(window.LabRun.unplain(run.state(), "state", 0), "");
});
