// Finds the words of a text, folded: case, diacritics and forms of one letter don't matter. The generator's Words and
// Folding do the same to the course; one can't change without the other.
(function () {
  "use strict";
  var LONGEST = 32;
  var RUN = /[\p{L}\p{N}\p{M}]+/gu;
  // Runs as they are written: words, names such as C++ and F#, operators.
  var WRITTEN = /[\p{L}\p{N}\p{M}]+(?:(?:\+\+|#)(?![+#\p{L}\p{N}\p{M}]))?|[!#$%&*+./:<=>?@^|~-]+/gu;
  var NAME = /^([A-Za-z]+)(\+\+|#)$/;
  var NO_OPERATOR = /^(?:.|\.+|(?!\?\?)[!?]+|-+|#+|.*\/\/.*|.{5,})$/;
  var SIGNS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+/gu;
  // The marks of Latin, Greek, Cyrillic, Hebrew and Arabic. In other scripts marks are vowels, or other letters.
  var MARKS = new RegExp("[\\u0300-\\u036F\\u0483-\\u0487\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7" +
    "\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06ED\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]", "g");
  var LETTERS = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ı": "i",
    "ς": "σ", "\u0640": "", "\u0649": "\u064A", "\u06CC": "\u064A", "\u0629": "\u0647", "\u06A9": "\u0643"
  };
  var FORMS = new RegExp("[" + Object.keys(LETTERS).join("") + "]", "g");

  function fold(run) {
    return run.normalize("NFKD").toLowerCase()
      .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, function (digit) {
        return String.fromCharCode(48 + (digit.charCodeAt(0) & 15));
      })
      .replace(MARKS, "")
      .replace(FORMS, function (letter) { return LETTERS[letter]; })
      .normalize("NFC");
  }

  function cut(word) {
    if (word.length <= LONGEST) return word;
    return word.slice(0, /[\uD800-\uDBFF]/.test(word[LONGEST - 1]) ? LONGEST - 1 : LONGEST);
  }

  // In scripts without blanks each two neighbouring signs are a word. The index also has the last sign alone; who types
  // two signs or more doesn't need it.
  function pairs(signs, typed) {
    var all = Array.from(signs);
    var words = all.map(function (sign, index) { return sign + (all[index + 1] || ""); });
    return typed && all.length > 1 ? words.slice(0, -1) : words;
  }

  // What is a word in code alone. Whoever types a name with signs, or one with capitals within, means it whole.
  function wordsOfWritten(run, typed) {
    if (/^[!#$%&*+./:<=>?@^|~-]/.test(run)) return NO_OPERATOR.test(run) ? [] : [run.replace(/</g, "‹").replace(/\*/g, "∗")];
    var base = run.replace(/(?:\+\+|#)$/, "");
    var name = NAME.test(run) ? [cut(base.toLowerCase()) + run.slice(base.length)] : [];
    if (name.length && typed) return name;
    var parts = typed || !/^[A-Za-z0-9]+$/.test(base) ? []
      : base.replace(/[a-z0-9](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, "$& ").split(" ");
    return wordsOfRun(base, typed).concat(parts.length < 2 ? [] : parts.filter(function (part) {
      return part.length > 1;
    }).map(function (part) { return cut(part.toLowerCase()); }), name);
  }

  function wordsOfRun(run, typed) {
    var words = [];
    (fold(run).match(RUN) || []).forEach(function (part) {
      var end = 0;
      for (var signs of part.matchAll(SIGNS)) {
        if (signs.index > end) words.push(cut(part.slice(end, signs.index)));
        words = words.concat(pairs(signs[0], typed));
        end = signs.index + signs[0].length;
      }
      if (end < part.length) words.push(cut(part.slice(end)));
    });
    return words;
  }

  window.courseSearch.fold = fold;

  // The runs of letters, digits and marks in a text, with their places.
  window.courseSearch.runs = function (text) {
    return Array.from(text.matchAll(WRITTEN));
  };

  // The words of a text as the index has them; of a typed one, those to look for.
  window.courseSearch.wordsOf = function (text, typed) {
    return (text.match(WRITTEN) || []).reduce(function (words, run) {
      return words.concat(wordsOfWritten(run, typed));
    }, []);
  };
})();
