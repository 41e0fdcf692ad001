// The lab "defence" as it ships, against formulas that stand here alone, and what must always hold.
import assert from "node:assert/strict";
import { test } from "node:test";
import { meanOf, windowWith, wordsOf } from "./labs.mjs";

const window = windowWith("defence");
const HOUR = 3600;
const KINDS = ["password", "injection", "scan", "flood", "insider", "disk"];
const LAYERS = ["network", "rate", "login", "input", "rights", "encryption", "monitoring"];
const FLOOD = 3;
const DISK = 5;
const DATA = 40;
const NOTHING = {
  plan: "own", budget: 10, network: 0, rate: 0, login: 0, factor: false, input: 0, rights: 0, encryption: 0, monitoring: 0,
  shared: 0,
};
const DEPTH = { ...NOTHING, network: 1, login: 2, factor: true, input: 1, rights: 2, encryption: 2, monitoring: 1 };

/** The share of a kind of attack that a wall of each layer stops at most: password, injection, scan, flood, insider, disk. */
const MOST = {
  network: [0.5, 0, 0.96, 0.5, 0, 0],
  rate: [0, 0.3, 0.8, 0.96, 0, 0],
  login: [0, 0.5, 0.9, 0, 0, 0],
  input: [0, 0.96, 0, 0, 0, 0],
  rights: [0.8, 0.8, 0.5, 0, 0.96, 0],
  encryption: [0, 0, 0, 0, 0, 1],
};

/** The chance to be stopped at each wall, in their order, of an attack that doesn't use the shared weakness. */
function stops(settings, kind) {
  return Object.entries(MOST).map(([layer, most]) => {
    const limit = layer === "login" && kind === 0 && settings.factor ? 0.96 : most[kind];
    return limit * (1 - 4 ** -settings[layer]);
  });
}

function passes(settings, kind) {
  const product = stops(settings, kind).reduce((share, stop) => share * (1 - stop), 1);
  return settings.shared + (1 - settings.shared) * product;
}

/** The share of all attacks that reaches data: floods want none. */
function reaching(settings) {
  const often = [0.2, 0.2, 0.3, 0.15, 0.1, 0.05];
  return KINDS.reduce((sum, _, kind) => (kind === FLOOD ? sum : sum + often[kind] * passes(settings, kind)), 0);
}

/** Mean hours until a breach is noticed that is looked for once an hour. */
function unnoticed(points) {
  return 1 / (1 - Math.exp(-1 / (64 * 24 * 4 ** -points)));
}

/** Mean sets of data that are read, one a day, of at most `readable`. */
function reach(points, readable) {
  const day = Math.exp(-1 / (64 * 4 ** -points));
  return (1 - day ** readable) / (1 - day);
}

function begin(settings, seed, words = {}) {
  return window.LabRun.begin({ name: "defence", tick: HOUR, seed, settings, words, units: {} });
}

/** What became of the attacks of the first hours: {kind, key, wall (-1: through), reached and hours of breaches}. */
function fates(settings, seed, hours, ended = () => true) {
  const run = begin(settings, seed);
  const known = new Map();
  let open = 0;
  for (let hour = 1; hour <= hours || open > 0; hour++) {
    run.step();
    const { moving, marks, breaches } = run.state();
    for (const { id, kind, key } of moving) {
      if (hour <= hours && !known.has(id)) {
        known.set(id, { kind, key, wall: null, hours: null });
        open++;
      }
    }
    for (const breach of breaches) {
      const fate = known.get(breach.id);
      if (!fate || fate.hours !== null) continue;
      fate.wall = -1;
      fate.reached = breach.reached;
    }
    for (const { id, layer: wall, since, hours: lasted } of marks) {
      const fate = known.get(id);
      if (!fate || since < hour) continue;
      if (wall < 6) fate.wall = wall;
      else {
        fate.wall = -1;
        fate.hours = lasted;
        fate.reached ??= 1;
      }
    }
    const here = new Set(moving.map(({ id }) => id));
    open = 0;
    for (const [id, fate] of known) {
      if (fate.wall === null && !here.has(id)) fate.wall = -1;
      if (fate.wall === null || !ended(fate)) open++;
    }
  }
  return [...known.values()];
}

const many = (settings, seeds, hours, ended) =>
  Array.from({ length: seeds }, (_, seed) => fates(settings, seed + 1, hours, ended)).flat();

/** Asserts that a share of `size` independent trials has the expected value in its interval of 99.9 % confidence. */
function confidesShare(hits, size, expected, what) {
  const half = 3.29 * Math.sqrt((expected * (1 - expected)) / size) + 1 / size;
  assert.ok(Math.abs(hits / size - expected) <= half, `${what}: ${hits} of ${size} instead of ${expected} ± ${half}`);
}

function confidesMean(values, expected, most, what) {
  const { mean, error } = meanOf(values);
  const half = 3.29 * error;
  assert.ok(Math.abs(mean - expected) <= half, `${what}: ${mean} ± ${half} instead of ${expected}`);
  assert.ok(half < most * expected, `${what}: an interval of ± ${half} shows nothing about ${expected}`);
}

test("what gets through is the product of what each wall lets pass, for each kind of attack", () => {
  for (const settings of [{ ...NOTHING, network: 10 }, DEPTH, { ...DEPTH, rate: 1, shared: 0.1 }]) {
    const all = many(settings, 1100, 5 * 24);
    KINDS.forEach((name, kind) => {
      const these = all.filter((fate) => fate.kind === kind);
      const through = these.filter((fate) => fate.wall < 0);
      confidesShare(through.length, these.length, passes(settings, kind), `${name} through`);
      let met = 1 - settings.shared;
      stops(settings, kind).forEach((stop, wall) => {
        const stopped = these.filter((fate) => fate.wall === wall);
        confidesShare(stopped.length, these.length, met * stop, `${name} at wall ${wall}`);
        met *= 1 - stop;
      });
    });
    const reached = all.filter((fate) => fate.wall < 0 && fate.kind !== FLOOD);
    confidesShare(reached.length, all.length, reaching(settings), "reaches data");
  }
});

test("monitoring decides how long a breach stays unnoticed, and least privilege how far it gets in that time", () => {
  for (const [rights, readable] of [[0, DATA], [2, 3]]) {
    const settings = { ...NOTHING, rights, monitoring: 2 };
    const breaches = many(settings, 1000, 48, (fate) => fate.wall >= 0 || fate.kind === FLOOD || fate.hours !== null)
      .filter((fate) => fate.wall < 0 && fate.kind !== FLOOD);
    confidesMean(breaches.map((fate) => fate.hours), unnoticed(2), 0.08, "hours until noticed");
    const accounts = breaches.filter((fate) => fate.kind !== DISK);
    confidesMean(accounts.map((fate) => fate.reached), reach(2, readable), 0.08, `reach of ${readable}`);
    const disks = breaches.filter((fate) => fate.kind === DISK);
    confidesMean(disks.map((fate) => fate.reached), reach(2, 10), 0.2, "reach of a disk, whatever the rights");
  }
});

test("a layer that was switched off stops nobody, until monitoring finds out", () => {
  const settings = { ...NOTHING, network: 30, monitoring: 3 };
  const hours = [];
  for (let seed = 1; seed <= 1000; seed++) {
    const run = begin(settings, seed);
    const stopped = () => KINDS.reduce((sum, _, kind) => sum + run.state().stopped[kind][0], 0);
    for (let hour = 0; hour < 48; hour++) run.step();
    const before = stopped();
    run.act({ name: "break", target: "network" });
    let lasted = 0;
    while (run.state().off[0]) {
      assert.equal(stopped(), before);
      run.step();
      lasted++;
    }
    hours.push(lasted);
    assert.ok(run.log().some((entry) => entry.event === "found" && entry.values.layer === "network"));
    for (let hour = 0; hour < 240; hour++) run.step();
    assert.ok(stopped() > before);
  }
  confidesMean(hours, unnoticed(3), 0.12, "hours until the layer is found");
});

test("at each hour every attack has begun, is on its way, was stopped or got through, and no more is read than there is", () => {
  const total = (list) => list.reduce((sum, value) => sum + value, 0);
  for (let seed = 1; seed <= 1000; seed++) {
    const pick = window.LabRun.random(seed + 5000).next;
    const points = Object.fromEntries(LAYERS.map((layer) => [layer, Math.floor(pick() * 5)]));
    const settings = { ...NOTHING, ...points, factor: pick() < 0.5, encryption: 30 };
    const run = begin(settings, seed);
    for (let hour = 0; hour < 250; hour++) {
      if (hour % 40 === 20) run.act({ name: pick() < 0.6 ? "break" : "mend", target: LAYERS[Math.floor(pick() * 5)] });
      run.step();
      const state = run.state();
      const open = state.breaches;
      KINDS.forEach((_, kind) => {
        const under = state.moving.filter((attack) => attack.kind === kind).length;
        assert.equal(state.begun[kind], total(state.stopped[kind]) + state.through[kind] + under);
        LAYERS.slice(0, 6).forEach((layer, wall) => {
          const gate = MOST[layer][kind] === 0 && !(layer === "login" && kind === 0);
          if (gate) assert.equal(state.stopped[kind][wall], 0);
        });
      });
      assert.equal(state.through[DISK], 0);
      assert.equal(open.length + state.ended.count, total(state.through) - state.through[FLOOD]);
      assert.equal(total(state.data), total(open.map((breach) => breach.reached)));
      assert.ok(state.data.every((holders) => holders >= 0 && holders <= open.length));
      assert.ok(open.every((breach) => breach.reached <= DATA && breach.reached <= 1 + (state.hour - breach.since) / 24));
    }
  }
});

test("only what uses the weakness that all share passes a wall that stops everything", () => {
  const through = many({ ...NOTHING, encryption: 30, shared: 0.3 }, 300, 10 * 24).filter((fate) => fate.kind === DISK);
  assert.ok(through.length > 300);
  assert.deepEqual(through.filter((fate) => fate.wall < 0 !== fate.key), []);
});

test("ten points in one wall let nearly half through, spread evenly one in sixteen, well placed one in 32", () => {
  const wall = { ...NOTHING, network: 10 };
  const even = { ...NOTHING, network: 2, rate: 2, login: 1, factor: true, input: 1, rights: 1, encryption: 1, monitoring: 1 };
  const share = (settings) => Math.round(reaching(settings) * 1000) / 10;
  assert.deepEqual([wall, even, DEPTH].map(share), [46.2, 6.4, 3.1]);
  for (const [plan, same] of [["wall", wall], ["even", even]]) {
    const planned = begin({ ...NOTHING, plan, network: 3, rights: 7 }, 7);
    const own = begin({ ...same, plan: "own" }, 7);
    for (let hour = 0; hour < 600; hour++) [planned, own].forEach((run) => run.step());
    assert.deepEqual(JSON.stringify(planned.state()), JSON.stringify(own.state()));
    assert.equal(planned.readings().spent, 10);
  }
});

test("the picture shows as many stones as points are spent, in both widths and languages, and lacks no word", () => {
  const pieces = (shape) => [shape, ...shape.children.flatMap((child) => (typeof child === "string" ? [child] : pieces(child)))];
  for (const file of ["lab.yml", "lab.de.yml"]) {
    const words = wordsOf("defence", file);
    for (const settings of [DEPTH, { ...NOTHING, plan: "even", shared: 0.2 }, { ...DEPTH, plan: "wall", budget: 8 }]) {
      const run = begin(settings, 3, words);
      for (let hour = 0; hour < 24 * 40; hour++) run.step();
      for (const width of [720, 340]) {
        const all = pieces(run.draw({ width }));
        const stones = all.filter((one) => one.key === "stones").flatMap((group) => group.children).length;
        const factor = settings.factor && settings.plan === "own" || settings.plan === "even" ? 1 : 0;
        assert.equal(stones + factor, run.readings().spent);
        assert.ok(all.every((one) => typeof one !== "string" || !/undefined|null|[{}]/.test(one)));
        const keys = all.map((one) => one.key).filter((key) => /^[absnd]\d+$/.test(key ?? ""));
        assert.equal(new Set(keys).size, keys.length);
      }
      assert.doesNotMatch(run.describe(), /undefined|null|NaN|[{}]/);
    }
  }
});

test("floods that got through are read as a share of all attacks, and one point for the rate limit keeps most of them out", () => {
  for (const rate of [0, 1]) {
    const settings = { ...DEPTH, login: 2 - rate, rate };
    let floods = 0;
    let attacks = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const run = begin(settings, seed);
      for (let hour = 0; hour < 2400; hour++) run.step();
      const read = run.readings();
      attacks += read.attacks;
      floods += Math.round(read.floods * read.attacks);
    }
    confidesShare(floods, attacks, 0.15 * passes(settings, FLOOD), `floods with ${rate} for the rate limit`);
  }
});
