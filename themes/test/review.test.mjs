import assert from "node:assert/strict";
import { test } from "node:test";
import { plain, windowOf } from "./browser.mjs";

const home = { href: "https://example.org/course/index.html" };
const kept = {};
const localStorage = {
  getItem: (name) => (name in kept ? kept[name] : null),
  setItem: (name, value) => { kept[name] = value; },
  removeItem: (name) => { delete kept[name]; }
};
const { Review, CourseRecord } = windowOf(["review.js", "kept.js", "record.js"], {
  document: { querySelector: () => home }, location: { href: home.href }, localStorage, URL
});
const fresh = (more = {}) => CourseRecord.answer({ checked: true, way: "a.html#quiz-1", ...more });

test("a missed question comes back the next day, then after six days, then later and later", () => {
  const answer = fresh();
  Review.rate(answer, "again", 100);
  assert.equal(answer.due, 101);
  Review.rate(answer, "good", 101);
  assert.equal(answer.due, 102);
  Review.rate(answer, "good", 102);
  assert.equal(answer.due, 108);
  const ease = answer.ease;
  Review.rate(answer, "good", 108);
  assert.equal(answer.due, 108 + Math.round(6 * ease));
});

test("ease follows the published formula and never falls below 1.3", () => {
  const answer = fresh();
  Review.rate(answer, "hard", 1);
  assert.ok(Math.abs(answer.ease - 2.36) < 1e-9);
  for (let day = 2; day < 20; day++) Review.rate(answer, "again", day);
  assert.equal(answer.ease, 1.3);
});

test("a second try on the same day is hard at best and counts as one answer", () => {
  const answer = fresh();
  Review.rate(answer, "again", 5);
  Review.rate(answer, "good", 5);
  assert.equal(answer.how, "hard");
  assert.equal(answer.step, 1);
  const hinted = fresh();
  Review.rate(hinted, "hard", 5);
  assert.deepEqual([answer.ease, answer.gap], [hinted.ease, hinted.gap]);
});

test("what was always right at once does not come back, and a clock that was set back takes no days away", () => {
  const right = fresh();
  Review.rate(right, "good", 10);
  const missed = fresh();
  Review.rate(missed, "again", 10);
  Review.rate(missed, "again", 3);
  assert.equal(missed.due, 11);
  assert.deepEqual(plain(Review.due({ right, missed }, 11)), ["missed"]);
  assert.deepEqual(plain(Review.due({ right, missed }, 10)), []);
  assert.equal(Review.next({ right, missed }, 10), 11);
});

test("damaged and hostile records are read as far as they make sense", () => {
  for (const text of ["", "[]", "null", "{\"answers\":[1]}", "{\"seen\":\"x\",\"answers\":{\"a\":null,\"b\":{\"given\":\"no\",\"ease\":\"x\"}}}"]) {
    kept["course https://example.org/course/"] = text;
    const found = plain(CourseRecord.read());
    assert.deepEqual(found.seen, []);
    for (const name of Object.keys(found.answers)) assert.deepEqual(found.answers[name].given, []);
  }
  const hostile = CourseRecord.of(JSON.parse('{"answers":{"__proto__":{"way":"javascript:alert(1)"},"x":{"way":"//evil.example/"},"y":{"way":"../up.html"}},"way":"https://evil.example"}'));
  for (const name of Object.keys(hostile.answers)) assert.equal(hostile.answers[name].way, "");
  assert.equal(hostile.way, "");
  assert.equal({}.way, undefined);
});

test("what two tabs change is both kept, and full storage is told", () => {
  delete kept["course https://example.org/course/"];
  CourseRecord.change((record) => { record.seen.push("a"); });
  CourseRecord.change((record) => { record.seen.push("b"); });
  assert.deepEqual(plain(CourseRecord.read().seen), ["a", "b"]);
  const set = localStorage.setItem;
  localStorage.setItem = () => { throw new Error("QuotaExceededError"); };
  assert.equal(CourseRecord.change((record) => { record.seen.push("c"); }), false);
  localStorage.setItem = set;
  assert.deepEqual(plain(CourseRecord.read().seen), ["a", "b"]);
});

test("addresses are the same with and without .html", () => {
  assert.equal(CourseRecord.address("https://example.org/course/one/a.html?x#y"), "one/a");
  assert.equal(CourseRecord.address("https://example.org/course/one/index.html"), "one/");
});
