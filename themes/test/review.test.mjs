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
const { Review, CourseRecord } = windowOf(["kept.js", "record.js", "review.js"], {
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
    const found = CourseRecord.read();
    const answers = plain(found.answers);
    assert.deepEqual(plain(found.seen), []);
    for (const name of Object.keys(answers)) assert.deepEqual(answers[name].given, []);
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

const key = "course https://example.org/course/";

test("thousands of answers are kept as lines and come back as they were", () => {
  kept[key] = null;
  const given = { given: ["a\tb\nc", "\u00e9"], code: true, missed: true, right: true, tries: 2, ease: 1.7, day: 90, due: 96, gap: 6, step: 2, before: [1, 1, 2.5], how: "hard", asked: "x1" };
  CourseRecord.change((record) => {
    record.seen.push("a");
    record.answers["a#quiz-1"] = fresh(given);
    record.answers["b#elsewhere"] = fresh({ way: "c/index.html#quiz-9" });
    record.answers["b#nowhere"] = fresh({ way: "" });
  });
  const text = kept[key];
  assert.equal(text.split("\n").length, 4);
  assert.ok(!text.includes("a.html#quiz-1"), "a usual address isn't written: " + text);
  kept[key] = text + "\n\n#no\t7\nx#damaged\t1\t0\t[\n";
  const read = CourseRecord.read();
  assert.deepEqual(plain(read.seen), ["a"]);
  assert.deepEqual(plain(read.answers), {
    "a#quiz-1": plain(fresh(given)),
    "b#elsewhere": plain(fresh({ way: "c/index.html#quiz-9" })),
    "b#nowhere": plain(fresh({ way: "" }))
  });
});

test("what is right and what comes back is told without reading the answers", () => {
  kept[key] = JSON.stringify({ seen: ["a"] }) + "\na#one\t3\t0\tunread\na#two\t6\t101\tunread\na#three\tb\t0\tunread";
  assert.deepEqual(Array.from(CourseRecord.rights()), ["a#one", "a#three"]);
  assert.deepEqual([100, 101].map(CourseRecord.due), [0, 1]);
  CourseRecord.change((record) => { record.seen.push("b"); });
  assert.ok(kept[key].endsWith("a#three\tb\t0\tunread"), "what nobody asked for stays as it is");
});

test("a glance agrees with what is read, after changes too", () => {
  kept[key] = null;
  for (let n = 0; n < 40; n++) {
    CourseRecord.change((record) => {
      record.answers["a#" + n] = fresh({ right: n % 3 === 0, missed: n % 2 === 0, checked: n % 5 > 0, due: 100 + n, gap: n * 10, way: n % 7 ? "a.html#" + n : "" });
    });
    const answers = CourseRecord.read().answers;
    const right = Object.keys(plain(answers)).filter((name) => answers[name].right);
    assert.deepEqual(Array.from(CourseRecord.rights()), right);
    assert.equal(CourseRecord.due(120), Review.due(answers, 120).length);
  }
});

test("a record of the first version is read, and kept as lines from the next change on", () => {
  kept[key] = JSON.stringify({ version: 1, seen: ["a"], answers: { "a#quiz-1": fresh({ right: true, due: 5, missed: true }) } });
  assert.deepEqual(Array.from(CourseRecord.rights()), ["a#quiz-1"]);
  assert.equal(CourseRecord.due(5), 1);
  assert.equal(CourseRecord.read().answers["a#quiz-1"].due, 5);
  CourseRecord.change((record) => { record.last = "a"; });
  assert.equal(kept[key].split("\n").length, 2);
  assert.equal(CourseRecord.read().answers["a#quiz-1"].right, true);
});

test("one answer is changed, and those of one page are read, without reading the others", () => {
  kept[key] = JSON.stringify({ seen: ["a"] }) + "\na#one\t3\t0\tunread\nb#two\t6\t101\tunread\nx1y2\t0\t0\tunread";
  assert.ok(CourseRecord.keep("c#three", null, (answer) => { answer.given = ["x"]; answer.way = "c.html#three"; }));
  assert.ok(CourseRecord.keep("d#four", { given: ["old"] }, (answer) => { answer.right = true; answer.way = "c.html#four"; }));
  assert.ok(kept[key].includes("\na#one\t3\t0\tunread\nb#two\t6\t101\tunread\nx1y2\t0\t0\tunread\n"), kept[key]);
  const there = CourseRecord.some([], "c.html");
  assert.deepEqual(Object.keys(there).sort(), ["c#three", "d#four"]);
  assert.deepEqual(plain(there["d#four"]), plain(fresh({ checked: false, given: ["old"], right: true, way: "c.html#four" })));
  assert.deepEqual(Object.keys(CourseRecord.some(["c#three", "none"])), ["c#three"]);
  assert.ok(CourseRecord.rights().has("d#four"));
  assert.ok(CourseRecord.keep("c#three", null, (answer) => { answer.given = []; }));
  assert.deepEqual(Object.keys(CourseRecord.some(["c#three"])), []);
  assert.ok(!kept[key].includes("c#three"));
});
