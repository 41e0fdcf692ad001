// Loads the index's files as they are needed, and looks words up in them.
(function () {
  "use strict";
  var search = window.courseSearch;
  var SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  // Files that one beginning of a word may ask for, and one misspelt word.
  var MOST_FILES = 6;
  var MOST_FILES_FOR_TYPOS = 40;
  var PAGES_OF_FILE = 4;
  var SHORTEST_TYPO = 4;
  var EXACT = 1;
  var TYPO = 0.5;
  var TYPO_IN_BEGINNING = 0.3;

  var loading = {};
  var files = [];
  var pages = [];
  var firsts = [];
  var version = "";
  var digits = {};
  SIGNS.split("").forEach(function (sign, value) { digits[sign] = value; });

  search.firstPlaces = [];
  search.placeCount = 0;

  search.index = function (ofBuild, counts, beginnings) {
    version = ofBuild;
    firsts = beginnings;
    search.placeCount = 0;
    search.firstPlaces = numbers(counts).map(function (count) {
      search.placeCount += count;
      return search.placeCount - count;
    });
  };

  search.words = function (number, text) {
    files[number] = text.split(",").map(function (line) {
      var blank = line.indexOf(" ");
      return { word: line.slice(0, blank), postings: line.slice(blank + 1) };
    });
  };

  search.page = function (number, page) {
    pages[number] = page;
  };

  function numbers(text) {
    var list = [];
    var value = 0;
    var shift = 0;
    for (var i = 0; i < text.length; i++) {
      var digit = digits[text[i]];
      value += (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        list.push(value);
        value = shift = 0;
      }
    }
    return list;
  }

  function load(name) {
    loading[name] = loading[name] || new Promise(function (done, failed) {
      var script = document.createElement("script");
      script.src = search.root + "assets/search/" + name + ".js" + (version && "?" + version);
      script.onload = done;
      script.onerror = function () {
        delete loading[name];
        script.remove();
        failed(new Error("not loaded: " + name));
      };
      document.head.append(script);
    });
    return loading[name];
  }

  search.begin = function () {
    return load("index");
  };

  search.readPage = function (number) {
    return load("p" + Math.floor(number / PAGES_OF_FILE)).then(function () { return pages[number]; });
  };

  // The number of the page that a place belongs to.
  search.pageOf = function (place) {
    return lastNotAfter(search.firstPlaces, place);
  };

  function lastNotAfter(list, value) {
    var low = 0;
    var high = list.length - 1;
    while (low < high) {
      var middle = (low + high + 1) >> 1;
      if (list[middle] <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function filesFor(beginning, most) {
    var list = [];
    var last = lastNotAfter(firsts, beginning + "\uFFFF");
    for (var i = lastNotAfter(firsts, beginning); i <= last && list.length < most; i++) list.push(i);
    return list;
  }

  function loadFiles(list) {
    return Promise.all(list.map(function (number) { return load("w" + number); }));
  }

  function hits(list, quality) {
    var found = [];
    list.forEach(function (number) {
      (files[number] || []).forEach(function (entry) {
        var value = quality(entry.word);
        if (value > 0) found.push({ word: entry.word, quality: value, postings: entry.postings });
      });
    });
    return found;
  }

  // Words that begin with what was typed; the less is missing, the better.
  function beginning(typed) {
    var list = filesFor(typed, MOST_FILES);
    return loadFiles(list).then(function () {
      return hits(list, function (word) {
        if (!word.startsWith(typed)) return 0;
        return word === typed ? EXACT : 0.5 + 0.3 * typed.length / word.length;
      });
    });
  }

  // One letter wrong, missing, too many, or two swapped; as a whole word, or at the beginning of a longer one.
  function nearness(typed, word) {
    var i = 0;
    while (i < typed.length && typed[i] === word[i]) i++;
    var rests = [
      [typed.slice(i + 1), word.slice(i + 1)],
      [typed.slice(i), word.slice(i + 1)],
      [typed.slice(i + 1), word.slice(i)]
    ];
    if (i + 1 < typed.length && typed[i] === word[i + 1] && typed[i + 1] === word[i]) {
      rests.push([typed.slice(i + 2), word.slice(i + 2)]);
    }
    var best = 0;
    rests.forEach(function (rest) {
      if (rest[0] === rest[1]) best = Math.max(best, TYPO);
      else if (typed.length > SHORTEST_TYPO && rest[1].startsWith(rest[0])) best = Math.max(best, TYPO_IN_BEGINNING);
    });
    return best;
  }

  // Where the index is large: what begins alike, then every way to mend one of the first three letters.
  function filesForTypos(typed) {
    if (firsts.length <= MOST_FILES_FOR_TYPOS) return firsts.map(function (first, number) { return number; });
    var list = filesFor(typed.slice(0, 3), MOST_FILES_FOR_TYPOS / 2);
    var letters = Array.from(new Set(firsts.map(function (first) { return first.slice(0, 1); }).filter(Boolean)));
    for (var i = 0; i < 3; i++) {
      var before = typed.slice(0, i);
      var after = typed.slice(i + 1);
      var mended = [before + after, before + typed.charAt(i + 1) + typed.charAt(i) + typed.slice(i + 2)];
      letters.forEach(function (letter) {
        mended.push(before + letter + after, before + letter + typed.slice(i));
      });
      mended.forEach(function (word) { list.push(lastNotAfter(firsts, word)); });
    }
    return Array.from(new Set(list)).slice(0, MOST_FILES_FOR_TYPOS);
  }

  function misspelt(typed) {
    if (typed.length < SHORTEST_TYPO) return [];
    var list = filesForTypos(typed);
    return loadFiles(list).then(function () {
      return hits(list, function (word) { return nearness(typed, word); });
    });
  }

  // Resolves to the words of the course that a typed one may mean, each with how well it fits (0 to 1) and its postings.
  search.lookUp = function (typed) {
    return beginning(typed).then(function (found) {
      return found.length ? found : misspelt(typed);
    });
  };

  // Calls back with each place of a word and the word's weight there, 0 to 3; tells whether the list is cut.
  search.eachPlace = function (postings, action) {
    var cut = postings[0] === "*";
    var place = 0;
    numbers(cut ? postings.slice(1) : postings).forEach(function (step) {
      place += step >>> 2;
      action(place, step & 3);
    });
    return cut;
  };
})();
