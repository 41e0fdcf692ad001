import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, windowOf } from "./browser.mjs";

const { Expression, Arithmetic } = windowOf(["arithmetic.js", "expression.js"]);

// What the build writes of: up = 1 - (1 - a)^n, chart up over n, aim smallest n with up > 99.9 %.
const copies = {
  q: [["n", "copies", 1, 1, 8, 1, 0], ["a", "each is up", 0.99, 0.9, 0.999, 0.001, ["%", 1, 100]]],
  r: [["up", "up", ["%", 1, 100], 0, ["-", 1, ["^", ["-", 1, ["q", 1]], ["q", 0]]]]],
  c: [],
  t: 0,
  o: [0],
  g: [[0, 1, 8, ["%", 1, 100], 0, [["up", "up", ["r", 0]]]]],
  a: [[1, 0, "", [">", ["r", 0], 0.999]]],
  s: 1
};

test("a model is computed for values of its quantities", () => {
  const program = Expression.program(copies);
  assert.deepEqual(plain(program.values), [1, 0.99]);
  const state = program.run([2, 0.99], 1);
  assert.equal(Expression.text(false).of(state.readings[0], ["%", 1, 100], 0), "99.99\u202F%");
  assert.deepEqual(plain(state.aims), [true]);
  assert.deepEqual(plain(program.run([3, 0.99], 1).aims), [false]);
  assert.deepEqual(plain(state.graphs[0].x), [1, 2, 3, 4, 5, 6, 7, 8]);
  assert.equal(state.graphs[0].lines[0][1], state.readings[0]);
});

test("a range is gone through in clean steps", () => {
  const program = Expression.program(copies);
  assert.equal(program.steps(1), 99);
  assert.equal(program.at(1, 99), 0.999);
  assert.equal(program.at(1, 1), 0.901);
});

test("a course goes through time and begins with its start", () => {
  const program = Expression.program({
    q: [], r: [["peak", "peak", 0, 0, ["of", "max", 0, 0]]],
    c: [["x", "x", 0, 0, 5, ["+", ["c", 0, 1], ["/", ["t"], 60]]]],
    t: ["t", 0, 60, 3, ["min", 60, 1]], o: [[0], 0], g: [[-1, 0, 180, 0, 0, [["x", "x", ["c", 0, 0]]]]], a: [], s: 1
  });
  const state = program.run([], 1);
  assert.deepEqual(plain(state.courses), [[5, 6, 8, 11]]);
  assert.deepEqual(plain(state.readings), [11]);
  assert.deepEqual(plain(state.graphs[0]), { x: [0, 60, 120, 180], lines: [[5, 6, 8, 11]] });
});

test("what isn't defined is shown as a dash, and no aim is reached by it", () => {
  const program = Expression.program({
    q: [], r: [["x", "x", 0, 0, ["/", 1, 0]]], c: [], t: 0, o: [0], g: [], a: [[0, -1, "", ["not", ["<", ["r", 0], 5]]]], s: 1
  });
  const state = program.run([], 1);
  assert.equal(Expression.text(false).number(state.readings[0]), "–");
  assert.deepEqual(plain(state.aims), [false]);
});

test("work is counted and ends", () => {
  const endless = ["sum", 0, 1, 10000, ["sum", 1, 1, 10000, ["k", 0]]];
  const program = Expression.program({
    q: [], r: [["x", "x", 0, 0, endless]], c: [], t: 0, o: [0], g: [], a: [], s: 1
  });
  const state = program.run([], 1);
  assert.equal(state.exhausted, true);
  assert.ok(Number.isNaN(state.readings[0]));
});

test("numbers are shown by size and language", () => {
  const text = Expression.text(true);
  assert.equal(text.of(0.9999999, ["%", 1, 100], 0), "99,99999\u202F%");
  assert.equal(text.of(90, ["s", 1, 1], 1), "90\u202Fs");
  assert.equal(text.of(0.0015, ["s", 1, 1], 1), "1,5\u202Fms");
  assert.equal(text.of(5400, ["s", 1, 1], 1), "90\u202Fmin");
  assert.equal(text.of(2.5e9, ["B", 1, 1], 1), "2,5\u202FGB");
  assert.equal(text.number(-1234567), "−1\u202F234\u202F567");
  assert.equal(text.number(1e-9), "1\u202F×\u202F10⁻⁹");
  assert.equal(text.of(12.5, ["€", 1, 1], 0), "12,50\u202F€");
});

test("draws are the same for a seed and others for another", () => {
  const first = Arithmetic.draws(7, 0);
  const again = Arithmetic.draws(7, 0);
  const other = Arithmetic.draws(8, 0);
  const numbers = [first.uniform(), first.normal(0, 1), first.exponential(2)];
  assert.deepEqual([again.uniform(), again.normal(0, 1), again.exponential(2)], numbers);
  assert.notEqual(other.uniform(), numbers[0]);
  const kept = first.state.slice();
  const next = first.uniform();
  first.state = kept;
  assert.equal(first.uniform(), next);
});
