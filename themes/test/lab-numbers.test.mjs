// How labs write numbers.
import assert from "node:assert/strict";
import { test } from "node:test";
import { windowOf } from "./browser.mjs";

const { number } = windowOf(["arithmetic.js", "lab-shapes.js"]).LabShapes;
const shown = (value, unit) => number(value, unit).replace("\u202f", " ");

test("a share near one shows what makes it differ from one, however many nines that takes", () => {
  const shares = [0.9, 0.905, 0.99, 0.9926, 0.999, 0.99957, 0.9999, 0.999999, 0.9999999, 1];
  assert.deepEqual(shares.map((share) => shown(share, "%")),
    ["90 %", "90.5 %", "99 %", "99.26 %", "99.9 %", "99.957 %", "99.99 %", "99.9999 %", "99.99999 %", "100 %"]);
  assert.equal(shown(1 - 1e-13, "%"), "99.99999999999 %");
  assert.equal(shown(1 - 1e-15, "%"), "100 %");
});

test("what isn't nothing is never shown as 0", () => {
  assert.equal(shown(1e-6, "%"), "0.0001 %");
  assert.equal(shown(3e-11, "%"), "0.000000003 %");
  assert.equal(shown(0, "%"), "0 %");
});
