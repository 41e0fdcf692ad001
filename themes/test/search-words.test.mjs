import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, windowOf } from "./browser.mjs";

const { courseSearch } = windowOf(["search-words.js"], { courseSearch: {} });
const words = (text, typed) => plain(courseSearch.wordsOf(text, typed));

test("case, diacritics and forms of a letter don't matter", () => {
  assert.equal(courseSearch.fold("Größe"), "grosse");
  assert.equal(courseSearch.fold("ÉCLAIR"), "eclair");
  assert.equal(courseSearch.fold("٣"), "3");
});

test("who types a name with signs means it whole", () => {
  assert.deepEqual(words("C++", true), ["c++"]);
  assert.deepEqual(words("C++"), ["c", "c++"]);
  assert.deepEqual(words("F#", true), ["f#"]);
});

test("a name with capitals within is found by its parts", () => {
  assert.deepEqual(words("LoadBalancer"), ["loadbalancer", "load", "balancer"]);
  assert.deepEqual(words("LoadBalancer", true), ["loadbalancer"]);
});

test("scripts without blanks are found by pairs of signs", () => {
  assert.deepEqual(words("分散系", true), ["分散", "散系"]);
  assert.deepEqual(words("分散系"), ["分散", "散系", "系"]);
});

test("a word is cut where the index cuts it", () => {
  assert.equal(words("a".repeat(50))[0].length, 32);
});

test("operators are words and marks of sentences are none", () => {
  assert.deepEqual(words("a -> b"), ["a", "->", "b"]);
  assert.deepEqual(words("Really?!"), ["really"]);
});
