import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, windowOf } from "./browser.mjs";

const { QuizNumbers } = windowOf(["quiz-numbers.js"]);
const read = (text, unit) => plain(QuizNumbers.read(text, unit));

test("decimals stand behind a point or a comma", () => {
  assert.deepEqual(read("3.14"), [3.14]);
  assert.deepEqual(read("3,14"), [3.14]);
  assert.deepEqual(read("-0,5"), [-0.5]);
});

test("what may be a thousand or a decimal is both", () => {
  assert.deepEqual(read("1,234"), [1.234, 1234]);
  assert.deepEqual(read("1,234.5"), [1234.5]);
  assert.deepEqual(read("1.234.567"), [1234567]);
  assert.deepEqual(read("12'000"), [12000]);
});

test("fractions, percent and powers of ten are numbers", () => {
  assert.deepEqual(read("3/4"), [0.75]);
  assert.deepEqual(read("1 1/2"), [1.5]);
  assert.deepEqual(read("½"), [0.5]);
  assert.deepEqual(read("99 %"), [0.99]);
  assert.deepEqual(read("2.5 × 10^3"), [2500]);
  assert.deepEqual(read("1e-3"), [0.001]);
});

test("a unit may stand behind the number, and no other", () => {
  assert.deepEqual(read("12 ms", "ms"), [12]);
  assert.deepEqual(read("12", "ms"), [12]);
  assert.deepEqual(read("12 s", "ms"), []);
});

test("digits of other scripts and full width are digits", () => {
  assert.deepEqual(read("１２"), [12]);
  assert.deepEqual(read("٣٫٥"), [3.5]);
});

test("what is no number is none", () => {
  for (const text of ["", "about five", "1/0", "1.2.3", "10^999", "--1"]) assert.deepEqual(read(text), [], text);
});
