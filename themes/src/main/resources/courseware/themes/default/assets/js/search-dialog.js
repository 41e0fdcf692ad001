// The search as its reader sees it: a field with a list (the ARIA combobox pattern), whose entries are links. All of a
// course's words get into the page as text nodes.
(function () {
  "use strict";
  var search = window.courseSearch;
  var dialog = search.dialog;
  var says = dialog.dataset;
  var field = dialog.querySelector("input");
  var list = dialog.querySelector("[role=listbox]");
  var status = dialog.querySelector("[role=status]");
  var MOST = 20;
  var EXCERPT = 170;
  var BEFORE = 50;
  var LATELY = 5;
  // A screen reader would read every letter's count.
  var SAY_AFTER = 250;
  var STORE = "search " + new URL(search.root || ".", location.href).href;

  var asked = 0;
  var active = -1;
  var busy = 0;
  var waiting = false;
  var goWhenFound = false;

  function element(name, className, content) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (content) made.append(content);
    return made;
  }

  function say(text, now) {
    clearTimeout(busy);
    busy = setTimeout(function () { status.textContent = text; }, now ? 0 : SAY_AFTER);
  }

  function options() {
    return list.children;
  }

  function activate(index, inView) {
    var all = options();
    if (all[active]) all[active].setAttribute("aria-selected", "false");
    active = all.length ? (index + all.length) % all.length : -1;
    if (active < 0) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    all[active].setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", all[active].id);
    if (inView) all[active].scrollIntoView({ block: "nearest" });
  }

  function show(entries) {
    list.replaceChildren.apply(list, entries);
    Array.from(options()).forEach(function (entry, index) { entry.id = "@searchFound" + index; });
    list.hidden = !entries.length;
    list.scrollTop = 0;
    field.setAttribute("aria-expanded", String(entries.length > 0));
    active = -1;
    activate(0);
  }

  function entry(address, title, trail, excerpt) {
    var link = element("a", "found");
    link.href = search.root + address;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.tabIndex = -1;
    link.append(element("span", "found-title", title), " ");
    if (trail) link.append(element("span", "found-trail", trail), " ");
    if (excerpt) link.append(element("span", "found-text", excerpt));
    link.addEventListener("click", function () {
      remember({ address: address, title: link.firstChild.textContent, trail: trail });
      dialog.close();
    });
    return link;
  }

  function ofResult(result, fits) {
    var anchor = result.place[0];
    var heading = result.place[1];
    var speaker = result.place[2];
    var page = result.page;
    var own = !anchor || !(heading || speaker);
    var trail = [page.unit, own ? "" : page.title].filter(function (part, index, all) {
      return part && all.indexOf(part) === index;
    }).join(" › ");
    return entry(
      page.url + (anchor && "#" + encodeURIComponent(anchor)),
      marked(own ? page.title : heading || speaker, fits),
      speaker && !heading ? window.wording(says.saidIn, trail) : trail,
      excerpt(result.place[3], fits));
  }

  // The parts of a run to mark, as pairs of start and end.
  function marksIn(run, fits) {
    var folded = search.fold(run);
    var words = search.wordsOf(run);
    if (!words.length) return [];
    if (words.length === 1) return fits(words[0]) ? [[0, run.length]] : [];
    var marks = [];
    if (folded.length === run.length) {
      var from = 0;
      words.forEach(function (word) {
        var at = folded.indexOf(word, from);
        // The parts of a name follow the whole of it.
        if (at < 0) at = folded.indexOf(word);
        if (at < 0) return;
        from = at + 1;
        if (!fits(word)) return;
        var last = marks[marks.length - 1];
        if (last && last[1] >= at) last[1] = Math.max(last[1], at + word.length);
        else marks.push([at, at + word.length]);
      });
    } else if (words.some(fits)) {
      marks.push([0, run.length]);
    }
    return marks;
  }

  function marksOf(text, fits) {
    return search.runs(text).reduce(function (marks, run) {
      return marks.concat(marksIn(run[0], fits).map(function (mark) {
        return [run.index + mark[0], run.index + mark[1]];
      }));
    }, []);
  }

  function withMarks(text, marks, from, to) {
    var part = document.createDocumentFragment();
    var at = from;
    marks.forEach(function (mark) {
      if (mark[0] < at || mark[1] > to) return;
      part.append(text.slice(at, mark[0]), element("mark", "", text.slice(mark[0], mark[1])));
      at = mark[1];
    });
    part.append(text.slice(at, to));
    return part;
  }

  function marked(text, fits) {
    return withMarks(text, marksOf(text, fits), 0, text.length);
  }

  // The stretch with the most marks, cut between words. Code is shown only where nothing else has a mark.
  function excerpt(whole, fits) {
    if (!whole) return null;
    var parts = whole.split(" \u2063 ");
    var text = parts[1] && !marksOf(parts[0], fits).length && marksOf(parts[1], fits).length ? parts[1] : parts[0];
    var marks = marksOf(text, fits);
    var best = 0;
    var most = 0;
    marks.forEach(function (mark, index) {
      var count = 0;
      while (marks[index + count] && marks[index + count][1] <= mark[0] + EXCERPT - BEFORE) count++;
      if (count > most) {
        most = count;
        best = mark[0];
      }
    });
    var from = best > BEFORE ? between(text, best - BEFORE, best) : 0;
    var to = Math.min(text.length, from + EXCERPT);
    if (to < text.length) {
      var blank = text.lastIndexOf(" ", to);
      if (blank > to - BEFORE) to = blank;
      else if (/[\uDC00-\uDFFF]/.test(text[to])) to--;
    }
    var part = withMarks(text, marks, from, to);
    if (from > 0) part.prepend("… ");
    if (to < text.length) part.append(" …");
    return part;
  }

  function between(text, from, to) {
    var blank = text.indexOf(" ", from);
    if (blank >= 0 && blank < to) return blank + 1;
    return /[\uDC00-\uDFFF]/.test(text[from]) ? from + 1 : from;
  }

  function lately() {
    try {
      return JSON.parse(localStorage.getItem(STORE) || "[]").filter(function (one) {
        return one && typeof one.title === "string" && typeof one.trail === "string" &&
          typeof one.address === "string" && /^[^:/\\][^:\\]*\.html(#|$)/.test(one.address);
      }).slice(0, LATELY);
    } catch (unreadable) {
      return [];
    }
  }

  // What the course is about, for those who don't know yet what to look for.
  function units() {
    var root = new URL(search.root || ".", location.href).href;
    var links = Array.from(document.querySelectorAll(".course-nav a.unit"));
    if (!links.length) links = Array.from(document.querySelectorAll(".course-nav li a, .units h2 a, .lessons a:first-child"));
    return links.slice(0, MOST / 2).map(function (link) {
      return { address: link.href.slice(root.length), title: link.firstChild.textContent, trail: "" };
    });
  }

  function remember(opened) {
    var others = lately().filter(function (one) { return one.address !== opened.address; });
    try {
      localStorage.setItem(STORE, JSON.stringify([opened].concat(others).slice(0, LATELY)));
    } catch (storageForbidden) {
      // The list of what was opened is a convenience.
    }
  }

  function showBeginning() {
    var before = lately();
    show((before.length ? before : units()).map(function (one) { return entry(one.address, one.title, one.trail); }));
    say(before.length ? says.lately : says.begin, true);
  }

  function ask() {
    var number = ++asked;
    var text = field.value;
    goWhenFound = waiting = false;
    if (!search.wordsOf(text, true).length) {
      showBeginning();
      return;
    }
    waiting = true;
    say(says.busy);
    search.find(text, MOST).then(function (found) {
      if (number !== asked) return;
      waiting = false;
      show(found.results.map(function (result) { return ofResult(result, found.fits); }));
      if (!found.count) say(says.none);
      else say(summary(found));
      if (goWhenFound) go();
    }, function () {
      if (number !== asked) return;
      waiting = false;
      show([]);
      say(says.failed, true);
    });
  }

  function summary(found) {
    if (!found.complete) return says.some;
    return window.wording(found.count > MOST ? says.countFirst : says.count, found.count, MOST);
  }

  function go(event) {
    var link = options()[active];
    if (!link) return;
    link.dispatchEvent(new MouseEvent("click", {
      bubbles: true, cancelable: true, ctrlKey: !!event && event.ctrlKey, metaKey: !!event && event.metaKey
    }));
  }

  field.addEventListener("input", ask);
  dialog.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      event.preventDefault();
      dialog.close();
    }
    if (event.isComposing || event.target !== field) return;
    if (event.key === "ArrowDown") activate(active + 1, true);
    else if (event.key === "ArrowUp") activate(active - 1, true);
    else if (event.key === "Enter" && waiting) goWhenFound = true;
    else if (event.key === "Enter") go(event);
    else return;
    event.preventDefault();
  });
  list.addEventListener("pointermove", function (event) {
    var link = event.target.closest("[role=option]");
    var index = Array.from(options()).indexOf(link);
    if (index >= 0 && index !== active) activate(index);
  });
  // What was opened is on the list the next time.
  dialog.addEventListener("close", function () {
    if (!search.wordsOf(field.value, true).length) showBeginning();
  });
  var entered = search.entered;
  ask();
  goWhenFound = waiting && !!entered;
})();
