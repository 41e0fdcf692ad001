import assert from "node:assert/strict";
import { test } from "node:test";
import { windowWith, wordsOf } from "./labs.mjs";

const window = windowWith("failover");
const words = wordsOf("failover", "lab.yml");

function runOf(nodes, mode) {
  const settings = { mode, nodes, needed: 1, heartbeat: 0.5, timeout: 1.5, retries: 2, beyond: 20, mtbf: 0, repair: 5, shared: 0 };
  return window.LabRun.begin({ name: "failover", tick: 0.02, seed: 7, settings, words, units: {} });
}

function drawing(shapes) {
  return window.LabShapes.tree(["svg", { height: 10 }].concat(shapes));
}

/** A lab whose picture is what this function of its state draws. */
function viewed(draw) {
  window.Labs.model("viewed", { start: () => ({ value: 0 }), step: () => {}, act: (state, action) => { state.value = action.target; }, readings: () => ({}) });
  window.Labs.view("viewed", { draw, describe: () => "" });
  return window.LabRun.begin({ name: "viewed", tick: 1, seed: 1, settings: {}, words: {}, units: {} });
}

test("what is kept is the same shape until its values or the room change", () => {
  let made = 0;
  const run = viewed((state, settings, tools) => ["svg", { height: 10 }, tools.kept("one", [state.value], () => ["g", {}, ["text", {}, String(++made)]])]);
  const room = { width: 720 };
  const first = run.draw(room).children[0];
  assert.equal(run.draw(room).children[0], first);
  run.act({ name: "set", target: 5 });
  assert.notEqual(run.draw(room).children[0], first);
  run.draw({ width: 340 });
  assert.equal(made, 3);
});

test("what is kept and stands twice in a picture is two shapes, both of which are counted", () => {
  const shape = ["g", {}];
  for (let n = 0; n < 999; n++) shape.push(["rect", {}]);
  const run = viewed((state, settings, tools) => {
    const all = ["svg", { height: 10 }];
    for (let n = 0; n <= state.value; n++) all.push(tools.kept("many", [], () => shape));
    return all;
  });
  run.act({ name: "set", target: 1 });
  const [one, other] = run.draw({ width: 720 }).children;
  assert.notEqual(one, other);
  run.act({ name: "set", target: 5 });
  assert.throws(() => run.draw({ width: 720 }), /at most 5000 shapes/);
});

test("only the last shape of a picture moves on a sheet of its own, and it has no buttons", () => {
  assert.equal(drawing([["g", {}], ["g", { moves: true }, ["g", {}]]]).children[1].moves, true);
  assert.throws(() => drawing([["g", { moves: true }], ["g", {}]]), /for the last shape/);
  assert.throws(() => drawing([["g", {}, ["g", { moves: true }]]]), /for the last shape/);
  assert.throws(() => drawing([["g", { moves: true }, ["rect", { action: "kill", target: 1 }]]]), /can have no action/);
});

for (const mode of ["replicas", "leader"]) {
  test("fifty nodes are drawn with what was kept as they are drawn anew, " + mode, () => {
    const run = runOf(50, mode);
    const room = { width: 720 };
    for (let step = 0; step < 600; step++) {
      run.step();
      if (step % 40 === 20) run.act({ name: step % 80 < 40 ? "kill" : "revive", target: 1 + step % 7 });
      if (step === 300) run.act({ name: "cut" });
      if (step % 5) continue;
      const anew = runOf(50, mode);
      anew.load(run.save());
      assert.equal(window.LabShapes.markup(run.draw(room)), window.LabShapes.markup(anew.draw({ width: 720 })));
    }
  });
}
