// The lab "elasticity" as it ships, against formulas of queueing theory that stand here alone, and what must always hold.
import assert from "node:assert/strict";
import { test } from "node:test";
import { meanOf, windowWith, wordsOf } from "./labs.mjs";

const window = windowWith("elasticity");
const TICK = 0.5;
const SERVICE = 0.1;
const ENDLESS = 1e9;
const STEADY = {
  traffic: "steady", load: 20, control: "fixed", growth: "out", machines: 4, booked: 0, target: 0.6, startup: 60,
  average: 60, cooldown: 60, least: 2, most: 20, queue: 50, contention: 0, coherency: 0,
};
const CROWD = { ...STEADY, traffic: "crowd", control: "auto" };

function begin(settings, seed, words = {}) {
  return window.LabRun.begin({ name: "elasticity", tick: TICK, seed, settings, words, units: {} });
}

function play(settings, seed, seconds) {
  const run = begin(settings, seed);
  while (run.time() < seconds) run.step();
  return run;
}

/** What many runs counted after a time to warm up: [of the one, of the other], a pair a run. */
function pairs(settings, runs, seconds, counted) {
  return Array.from({ length: runs }, (_, seed) => {
    const run = play(settings, seed + 1, 20);
    const before = counted(run.state());
    while (run.time() < seconds) run.step();
    const after = counted(run.state());
    return [after[0] - before[0], after[1] - before[1]];
  });
}

/** Asserts that a ratio that runs agree on has the expected value in its interval of 99.9 % confidence, as a dozen are asked. */
function confides(counts, expected, most) {
  const { mean, error } = meanOf(counts.map(([above, below]) => above - expected * below));
  const size = meanOf(counts.map(([, below]) => below)).mean;
  const half = (3.291 * error) / size;
  const off = mean / size;
  assert.ok(Math.abs(off) <= half, `${expected + off} ± ${half} instead of ${expected}`);
  assert.ok(half < most * expected, `an interval of ± ${half} shows nothing about ${expected}`);
}

/** Erlang's formulas for c servers and an offered load of a: the share that finds all busy, lost or waiting. */
function erlangB(c, a) {
  let blocked = 1;
  for (let n = 1; n <= c; n++) blocked = (a * blocked) / (n + a * blocked);
  return blocked;
}
function erlangC(c, a) {
  const b = erlangB(c, a);
  return b / (1 - (a / c) * (1 - b));
}

const serving = (state) => state.machines.flatMap((machine) => machine.free).filter((free) => free > state.time).length;
const waiting = (state) => [state.waited, state.started];
const losing = (state) => [state.refused, state.arrived];

test("one machine makes requests wait as long as the M/M/1 queue", () => {
  const counts = pairs({ ...STEADY, load: 6, machines: 1, queue: ENDLESS }, 1000, 120, waiting);
  confides(counts, (0.6 * SERVICE) / (1 - 0.6), 0.03);
});

test("four machines make requests wait as long as Erlang's formula for M/M/4 says", () => {
  const counts = pairs({ ...STEADY, load: 30, machines: 4, queue: ENDLESS }, 1000, 60, waiting);
  confides(counts, erlangC(4, 3) / (40 - 30), 0.045);
});

test("without places to wait, as many are turned away as Erlang's loss formula says", () => {
  confides(pairs({ ...STEADY, load: 40, machines: 4, queue: 0 }, 1000, 40, losing), erlangB(4, 4), 0.02);
});

test("with few places to wait, as many are turned away as from the M/M/1/K queue", () => {
  const rho = 0.8;
  const inside = 6;
  const lost = ((1 - rho) * rho ** inside) / (1 - rho ** (inside + 1));
  confides(pairs({ ...STEADY, load: 8, machines: 1, queue: inside - 1 }, 1000, 60, losing), lost, 0.05);
});

test("by Little's law, as many are inside as arrive in the time that each stays", () => {
  const settings = { ...STEADY, load: 33, machines: 4, queue: 20 };
  const { mean, error } = meanOf(Array.from({ length: 1000 }, (_, seed) => {
    const run = play(settings, seed + 1, 20);
    const { stayed } = run.state();
    let inside = 0;
    let ticks = 0;
    while (run.time() < 50) {
      run.step();
      inside += run.state().queue.length + serving(run.state());
      ticks += 1;
    }
    return inside / ticks - (run.state().stayed - stayed) / (ticks * TICK);
  }));
  assert.ok(Math.abs(mean) < 3.291 * error, `${mean} more inside than L = λW says`);
  assert.ok(error < 0.1);
});

test("response times of one machine have the percentiles of their exponential distribution", () => {
  const { p50, p95 } = play({ ...STEADY, load: 5, machines: 1, queue: ENDLESS }, 1, 20000).readings();
  assert.ok(Math.abs(p50 / (Math.LN2 / 5) - 1) < 0.02, `p50 is ${p50}`);
  assert.ok(Math.abs(p95 / (Math.log(20) / 5) - 1) < 0.02, `p95 is ${p95}`);
});

test("more requests than can be served are served at the rate of the Universal Scalability Law", () => {
  for (const [n, contention, coherency] of [[1, 0.1, 0.02], [8, 0, 0], [8, 0.05, 0], [8, 0.05, 0.01], [20, 0.05, 0.01]]) {
    const law = n / (1 + contention * (n - 1) + coherency * n * (n - 1)) / SERVICE;
    const settings = { ...STEADY, load: 1.5 * law, machines: n, contention, coherency };
    confides(pairs(settings, n === 1 ? 200 : 40, 60, (state) => [state.started, state.time]), law, 0.02);
    assert.ok(Math.abs(begin(settings, 1).readings().capacity - law) < 1e-9);
  }
});

test("cores of one machine wait for one another but need not agree over a network", () => {
  const settings = { ...STEADY, load: 300, growth: "up", machines: 16, contention: 0.05, coherency: 0.01 };
  confides(pairs(settings, 40, 30, (state) => [state.started, state.time]), 16 / (1 + 0.05 * 15) / SERVICE, 0.02);
});

test("at every step, whatever is changed and done, all requests are accounted for and the fleet keeps its limits", () => {
  const choices = {
    traffic: ["steady", "daily", "crowd"], control: ["fixed", "auto", "auto"], growth: ["out", "out", "up"],
    load: [5, 20, 40], machines: [1, 4, 20], booked: [0, 0, 13], target: [0.1, 0.6, 0.95], startup: [0, 15, 240],
    average: [15, 60, 180], cooldown: [15, 60], least: [1, 2, 8], most: [4, 16, 20], queue: [0, 50, 200], contention: [0, 0.2], coherency: [0, 0.02],
  };
  for (let seed = 1; seed <= 1000; seed++) {
    let drawn = seed;
    const draw = (count) => {
      drawn = (Math.imul(drawn, 1664525) + 1013904223) >>> 0;
      return Math.floor((drawn / 2 ** 32) * count);
    };
    const settings = {};
    for (const name of Object.keys(choices)) settings[name] = choices[name][draw(choices[name].length)];
    const run = begin(settings, seed);
    let before = run.readings();
    for (let step = 0; step < 100; step++) {
      if (draw(20) === 0) run.act({ name: ["crowd", "more", "fewer", "nonsense"][draw(4)], target: 7 });
      if (draw(40) === 0) {
        const name = Object.keys(choices)[1 + draw(14)];
        settings[name] = choices[name][draw(choices[name].length)];
        run.change(name, settings[name]);
      }
      run.step();
      const state = run.state();
      const read = run.readings();
      const where = `seed ${seed}, step ${step}, ${JSON.stringify(settings)}`;
      assert.equal(read.arrived, read.served + read.failed + state.queue.length + serving(state), where);
      assert.ok(read.cost >= before.cost && read.served >= before.served && read.failed >= before.failed, where);
      assert.ok(state.level >= 0 && state.level <= 1 + 1e-9, where);
      assert.ok(state.machines.every((machine) => machine.free.length === machine.cores), where);
      assert.ok(state.machines.some((machine) => machine.phase === "up"), where);
      before = read;
    }
    assert.equal(window.LabRun.unplain(run.state(), "state", 0), "");
  }
});

test("the autoscaler keeps the fleet between minimum and maximum", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const run = begin({ ...CROWD, least: 3, most: 11, cooldown: 15, startup: 15 * (seed % 4), booked: seed % 20, machines: 1 }, seed);
    while (run.time() < 400) {
      run.step();
      const there = run.state().machines.filter((machine) => machine.phase !== "leaving").length;
      assert.ok(there >= 3 && there <= 11, `${there} at ${run.time()} with seed ${seed}`);
    }
  }
});

const mean = (settings, seconds, reading) => meanOf([1, 2, 3, 4, 5].map((seed) => play(settings, seed, seconds).readings()[reading])).mean;

test("an autoscaler alone is too late for a crowd, and what was booked is in time and cheaper than a fixed fleet", () => {
  const booked = { ...CROWD, booked: 14 };
  const fixed = { ...CROWD, control: "fixed", machines: 13 };
  assert.ok(mean(CROWD, 600, "errors") > 0.2);
  assert.ok(mean(booked, 600, "errors") < 0.01);
  assert.ok(mean(booked, 600, "p95") < 0.5);
  assert.ok(mean(fixed, 600, "errors") < 0.01);
  assert.ok(mean(booked, 600, "cost") < 0.85 * mean(fixed, 600, "cost"));
});

/** The largest and the smallest capacity of the second half. */
function swing(settings) {
  const late = play(settings, 1, 600).state().series.capacity.slice(60);
  return Math.max(...late) - Math.min(...late);
}

test("under a steady load, a fleet swings if its cool-down is shorter than its delays, and is calm if it is longer", () => {
  const settings = { ...STEADY, control: "auto", load: 40 };
  assert.ok(swing({ ...settings, cooldown: 15 }) >= 100);
  assert.ok(swing({ ...settings, cooldown: 120 }) <= 20);
});

test("beyond the peak of the law, the autoscaler's machines make everything worse", () => {
  const settings = { ...STEADY, control: "auto", load: 40, contention: 0.05, coherency: 0.02 };
  const small = mean({ ...settings, control: "fixed", machines: 7 }, 600, "errors");
  assert.ok(mean(settings, 600, "errors") > small + 0.1);
});

test("one machine is swapped for a larger one, and the old one works until the new one has started", () => {
  const run = begin({ ...STEADY, growth: "up", machines: 2 }, 1);
  run.act({ name: "more" });
  const cores = (phase) => run.state().machines.filter((machine) => machine.phase === phase).map((machine) => machine.cores);
  run.step();
  assert.deepEqual([[...cores("up")], [...cores("starting")]], [[2], [4]]);
  while (run.time() < 61) run.step();
  assert.deepEqual([[...cores("up")], [...cores("starting")]], [[4], []]);
});

test("machines that start at once take over from those that they replace", () => {
  for (const control of ["fixed", "auto"]) {
    const run = begin({ ...STEADY, control, growth: "up", startup: 0, machines: 4 }, 1);
    const there = () => run.state().machines.filter((machine) => machine.phase !== "leaving").map((machine) => machine.cores);
    while (run.time() < 20) run.step();
    run.act({ name: "more" });
    run.step();
    run.step();
    assert.deepEqual([...there()], [8], control);
    run.change("growth", "out");
    while (run.time() < 100) run.step();
    assert.ok(there().length <= 20 && there().every((cores) => cores === 1), `${control}: ${there()}`);
  }
});

test("a picture and words for it are there at any time, wide and narrow, in each language", () => {
  for (const file of ["lab.yml", "lab.de.yml"]) {
    for (const settings of [CROWD, { ...CROWD, growth: "up" }, { ...STEADY, queue: 0, contention: 0.1 }]) {
      const run = begin(settings, 1, wordsOf("elasticity", file));
      for (let step = 0; step < 1300; step++) {
        run.step();
        if (step % 50 !== 0) continue;
        const said = JSON.stringify([run.draw({ width: 720 }), run.draw({ width: 340 }), run.draw({ width: 700, height: 400, letter: 24 })]) + run.describe();
        assert.doesNotMatch(said, /undefined|NaN|\{[a-z]/i);
      }
    }
  }
});

test("a fleet that is nearly busy, or nearly idle, isn't said to be wholly so", () => {
  for (const [level, use] of [[0.997, "99"], [0.002, "1"], [1, "100"], [0, "0"]]) {
    const run = begin(STEADY, 1, wordsOf("elasticity", "lab.yml"));
    run.state().level = level;
    assert.match(JSON.stringify(run.draw({ width: 720 })), new RegExp(`use ${use}\u202f%`));
  }
});
