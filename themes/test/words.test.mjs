import assert from "node:assert/strict";
import { test } from "node:test";
import { windowOf } from "./browser.mjs";

const { wording } = windowOf(["words.js"], { Intl });

test("arguments get into a text, in any order", () => {
  assert.equal(wording("Slide {0} of {1}", 3, 12), "Slide 3 of 12");
  assert.equal(wording("{1} / {0}", 3, 12), "12 / 3");
  assert.equal(wording("Copied"), "Copied");
});

test("an argument is text, whatever signs it holds", () => {
  assert.equal(wording("in {0}", "$& {0} {1}"), "in $& {0} {1}");
});

test("a number chooses the form of its language", () => {
  const polish = "pl\none {0} slajd\nfew {0} slajdy\nmany {0} slajdów\nother {0} slajdu";
  assert.equal(wording(polish, 1), "1 slajd");
  assert.equal(wording(polish, 22), "22 slajdy");
  assert.equal(wording(polish, 5), "5 slajdów");
});

test("a form that a language lacks is the common one", () => {
  assert.equal(wording("pl\none {0} slide\nother {0} slides", 2), "2 slides");
});
