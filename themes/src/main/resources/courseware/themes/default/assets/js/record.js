// What this browser remembers of a course, in one place: pages, answers, and when to ask again. Nothing of it leaves the browser.
(function () {
  "use strict";
  var home = document.querySelector(".course-title");
  var root = home ? home.href.replace(/[^/]*$/, "") : location.href.split(/[?#]/)[0].replace(/[^/]*$/, "");
  // All pages that are opened from a disk share one store, so that the course's place is part of the name.
  var key = "course " + root;
  var VERSION = 1;
  var latest = {};
  // What is kept of an answer, in this order, and what is true of it, as bits of one digit.
  var FIELDS = "way given asked day due step gap draw tries ease how before".split(" ");
  var SIGNS = ["right", "checked", "missed", "code"];
  // A question that waits longer than so many days is known.
  var KNOWN = 120;

  // A server may leave out .html and index.html.
  function address(url) {
    return url.split(/[?#]/)[0].replace(root, "").replace(/(^|\/)index(\.html)?$/, "$1").replace(/\.html$/, "");
  }

  function plain(found) {
    return found && typeof found === "object" && !Array.isArray(found) ? found : {};
  }

  function texts(found) {
    return Array.isArray(found) ? found.filter(function (one) { return typeof one === "string"; }) : [];
  }

  function whole(found, most) {
    return typeof found === "number" && isFinite(found) ? Math.max(0, Math.min(most, Math.floor(found))) : 0;
  }

  // One answer; what is kept or imported may be foreign, damaged or from another time.
  function answer(found) {
    var given = plain(found);
    return {
      given: texts(given.given).slice(0, 100).map(function (one) { return one.slice(0, 10000); }),
      code: given.code === true,
      checked: given.checked === true,
      right: given.right === true,
      missed: given.missed === true,
      asked: typeof given.asked === "string" ? given.asked.slice(0, 100) : "",
      way: way(given.way),
      day: whole(given.day, 1e6),
      due: whole(given.due, 1e6),
      step: whole(given.step, 1000),
      gap: whole(given.gap, 1e5),
      draw: whole(given.draw, 1000),
      tries: whole(given.tries, 1000),
      ease: given.ease >= 1.3 && given.ease <= 5 ? given.ease : 2.5,
      how: /^(good|hard|again)$/.test(given.how) ? given.how : "",
      before: Array.isArray(given.before) && given.before.length === 3 ? given.before.map(Number) : null
    };
  }

  // A place in the course, and nothing that could lead elsewhere.
  function way(found) {
    return typeof found === "string" && found.length < 1000 && !/^[/\\]|:|\\|\.\.|\s/.test(found) ? found : "";
  }

  // Whatever was found, as a record that can be used. Names that mean something to the language stay names.
  function record(found) {
    var given = plain(found);
    var answers = Object.create(null);
    var kept = plain(given.answers);
    Object.keys(kept).slice(0, 20000).forEach(function (name) {
      if (!/\s/.test(name)) answers[name.slice(0, 1000)] = answer(kept[name]);
    });
    return {
      version: VERSION,
      seen: texts(given.seen),
      read: texts(given.read),
      last: typeof given.last === "string" ? given.last : "",
      way: way(given.way),
      title: typeof given.title === "string" ? given.title.slice(0, 500) : "",
      answers: answers,
      banks: banks(plain(given.banks))
    };
  }

  // Which questions of a bank are asked, by their ids.
  function banks(found) {
    var kept = Object.create(null);
    Object.keys(found).slice(0, 1000).forEach(function (name) { kept[name.slice(0, 1000)] = texts(found[name]).slice(0, 100); });
    return kept;
  }

  // A question comes back while it was missed, still stands somewhere, and isn't known for long.
  function returns(known) {
    return known.missed && known.checked && known.way !== "" && known.gap <= KNOWN;
  }

  // What is kept, not to be changed. It is one text: a line about pages, then a line for each answer, which are read when they
  // are asked for, since there may be thousands.
  function read() {
    var text = window.Kept.get(key);
    if (text !== latest.text) latest = opened(text);
    return latest.record;
  }

  function opened(text) {
    var end = text ? text.indexOf("\n") : -1;
    var found = record(parsed(end < 0 ? text : text.slice(0, end)));
    // The first versions kept all as one object.
    var made = { text: text, record: found, lines: end < 0 ? linesOf(found.answers) : text.slice(end + 1) };
    Object.defineProperty(found, "answers", {
      enumerable: false,
      get: function () { return made.answers || (made.answers = answersIn(made.lines.split("\n"))); }
    });
    return made;
  }

  // An answer's name, its signs, the day on which it comes back or 0, and the rest.
  function linesOf(answers) {
    return Object.keys(answers).map(function (name) { return lineOf(name, answers[name]); }).join("\n");
  }

  function lineOf(name, known) {
    var signs = SIGNS.reduce(function (sum, sign, bit) { return sum + (known[sign] ? 1 << bit : 0); }, 0);
    var values = FIELDS.map(function (field) { return known[field]; });
    if (known.way === usualWay(name)) values[0] = 0;
    return [name, signs.toString(16), returns(known) ? known.due : 0, JSON.stringify(values)].join("\t");
  }

  function nameIn(line) {
    return line.slice(0, line.indexOf("\t"));
  }

  function answersIn(lines) {
    var found = Object.create(null);
    lines.forEach(function (line) {
      var parts = line.split("\t");
      var values = parsed(parts[3] || "");
      if (!Array.isArray(values)) return;
      var known = {};
      SIGNS.forEach(function (sign, bit) { known[sign] = Boolean(parseInt(parts[1], 16) >> bit & 1); });
      FIELDS.forEach(function (field, index) { known[field] = values[index]; });
      if (known.way === 0) known.way = usualWay(parts[0]);
      found[parts[0]] = answer(known);
    });
    return found;
  }

  function usualWay(name) {
    return name.replace("#", ".html#");
  }

  // The answers of these names, and those that were given on this page; the others aren't read.
  function some(names, page) {
    read();
    var text = "\n" + latest.lines + "\n";
    var found = [];
    var own = page ? [page + "#", "\n" + page.replace(/\.html$/, "#")] : [];
    names.map(function (name) { return "\n" + name + "\t"; }).concat(own).forEach(function (part) {
      for (var at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        found.push(text.slice(text.lastIndexOf("\n", at) + 1, text.indexOf("\n", at + 1)));
      }
    });
    return answersIn(found);
  }

  // The names of right answers, as the beginnings of their lines tell.
  function rights() {
    read();
    latest.rights = latest.rights || new Set(latest.lines.match(/^[^\t\n]+(?=\t[13579bdf]\t)/gm));
    return latest.rights;
  }

  // How many answers are to be given again by this day.
  function due(day) {
    read();
    return (latest.lines.match(/\t[\da-f]\t[1-9]\d*\t/g) || []).filter(function (when) { return parseInt(when.slice(3), 10) <= day; }).length;
  }

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch (foreign) {
      return null;
    }
  }

  // Reads, changes and writes at once, so that two tabs lose nothing of each other; false where nothing can be kept.
  function change(work) {
    work(read());
    var made = latest;
    if (made.answers) {
      made.lines = linesOf(made.answers);
      made.rights = null;
    }
    made.text = JSON.stringify(made.record) + "\n" + made.lines;
    var could = window.Kept.set(key, made.text);
    if (!could) latest = {};
    return could;
  }

  // Changes one answer, and reads no other; forgets one that says nothing. Where nothing is kept, it is as the page knows it.
  function keep(name, known, work) {
    var now = answer(some([name])[name] || known);
    work(now);
    return change(function () {
      var lines = latest.lines.split("\n").filter(function (line) { return line && nameIn(line) !== name; });
      if (now.given.length || now.day || now.right) lines.push(lineOf(name, now));
      latest.lines = lines.join("\n");
      latest.answers = latest.rights = null;
    });
  }

  function forget() {
    window.Kept.set(key, null);
    latest = {};
  }

  // The names of what was written, where the browser keeps them, and here: without the course's place, so that they fit
  // wherever the course is opened.
  var folder = new URL(root).pathname;

  function ownWritings() {
    var found = Object.create(null);
    window.Kept.names().forEach(function (name) {
      var kind = window.Kept.WRITTEN.exec(name);
      if (kind && name.startsWith(kind[0] + folder)) found[name] = kind[0] + name.slice(kind[0].length + folder.length);
    });
    return found;
  }

  function writings() {
    var own = ownWritings();
    var found = Object.create(null);
    Object.keys(own).forEach(function (name) {
      var text = window.Kept.get(name);
      if (text) found[own[name]] = text;
    });
    return found;
  }

  function forgetWritings() {
    Object.keys(ownWritings()).forEach(function (name) { window.Kept.set(name, null); });
  }

  // Keeps what a file brings, where nothing was written yet; says whether it could.
  function keepWritings(found) {
    var given = plain(found);
    return Object.keys(given).slice(0, 5000).map(function (name) {
      var kind = window.Kept.WRITTEN.exec(name);
      if (!kind || typeof given[name] !== "string" || !way(name.slice(kind[0].length))) return true;
      var own = kind[0] + folder + name.slice(kind[0].length);
      return Boolean(window.Kept.get(own)) || window.Kept.set(own, given[name].slice(0, 20000));
    }).every(Boolean);
  }

  // Questions as pages name them, in groups by blanks: 2:#one=3|#other asks two of its questions, of which the first is worth
  // 3 points. One that begins with # belongs to that page, another may name its page itself.
  function questions(text, page) {
    return (text || "").split(" ").filter(Boolean).map(function (group) {
      var many = /^(\d+):/.exec(group);
      var all = (many ? group.slice(many[0].length) : group).split("|").map(function (one) {
        var name = one.split("=")[0];
        return { name: name.charAt(0) === "#" ? page + name : name, points: Number(one.split("=")[1]) || 0 };
      });
      return { asked: many ? Number(many[1]) : 1, all: all };
    });
  }

  function answered(rights, one) {
    return rights.has(one.name);
  }

  function sum(groups, of) {
    return groups.reduce(function (sum, group) { return sum + of(group); }, 0);
  }

  // How many are asked, and how many of them were answered rightly.
  function count(groups) {
    return sum(groups, function (group) { return group.asked; });
  }

  function right(rights, groups) {
    return sum(groups, function (group) {
      return Math.min(group.asked, group.all.filter(function (one) { return answered(rights, one); }).length);
    });
  }

  // What they are worth, and what was won: of a bank, by as many questions as are asked at a time.
  function points(groups, rights) {
    return sum(groups, function (group) {
      var found = group.all.filter(function (one) { return !rights || answered(rights, one); });
      var all = found.map(function (one) { return one.points; }).sort(function (a, b) { return b - a; });
      return all.slice(0, group.asked).reduce(function (a, b) { return a + b; }, 0);
    });
  }

  function begun(answers, groups) {
    return groups.some(function (group) {
      return group.all.some(function (one) { return answers[one.name] && answers[one.name].checked; });
    });
  }

  window.CourseRecord = {
    writings: writings,
    keepWritings: keepWritings,
    forgetWritings: forgetWritings,
    questions: questions,
    count: count,
    right: right,
    points: points,
    begun: begun,
    root: root,
    address: address,
    read: read,
    rights: rights,
    due: due,
    returns: returns,
    change: change,
    some: some,
    keep: keep,
    forget: forget,
    of: record,
    answer: answer
  };
})();
