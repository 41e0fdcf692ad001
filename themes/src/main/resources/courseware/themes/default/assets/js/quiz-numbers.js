// Reads numbers as people write them, by the rules of the build (NumberScanner): decimals behind a point or a comma,
// signs between thousands, powers of ten, fractions, percent.
(function () {
  "use strict";
  var SIGNS = {
    "−": "-", "–": "-", "‐": "-", "‑": "-", "﹣": "-", "⁄": "/", "∕": "/", "✕": "×", "⨯": "×", "⋅": "·", "∙": "·",
    "’": "'", "‘": "'", "٬": "'", "٫": ".", "٪": "%", "\u00A0": " ", "\u202F": " ", "\u205F": " ", "\u3000": " ",
    "\t": " ", "\n": " "
  };
  var VULGAR = {
    "½": [1, 2], "⅓": [1, 3], "⅔": [2, 3], "¼": [1, 4], "¾": [3, 4], "⅕": [1, 5], "⅖": [2, 5], "⅗": [3, 5], "⅘": [4, 5],
    "⅙": [1, 6], "⅚": [5, 6], "⅐": [1, 7], "⅛": [1, 8], "⅜": [3, 8], "⅝": [5, 8], "⅞": [7, 8], "⅑": [1, 9], "⅒": [1, 10]
  };
  var RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  var LARGEST_POWER = 300;
  var DIGITS = /^[.,]?[0-9]+(?:[.,][0-9]+|['_][0-9]+| [0-9]{3}(?![0-9]))*/;
  var FRACTION = /^ *\/ *([0-9]{1,18})(?![0-9.,])/;
  var MIXED = /^ +([0-9]{1,18}) *\/ *([0-9]{1,18})(?![0-9.,])/;
  var OF_TEN = /^(?:(?:\^|\*\*) *\{? *([-+]?[0-9]{1,3}) *\}?|([⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))(?![0-9⁰¹²³⁴⁵⁶⁷⁸⁹])/;
  var TIMES = /^ *[×·xX*✕] *10/;
  var EXPONENT = /^ *[eE]([-+]?[0-9]{1,3})(?![0-9a-zA-Z])/;

  window.QuizNumbers = { read: read };

  // Returns what the text may mean, two numbers where "1,234" may be either; nothing where it can't be read.
  function read(text, unit) {
    var plain = simple(text.replace(/\\times/g, "×").replace(/\\cdot/g, "·").replace(/\\,/g, "")).trim();
    unit = unit ? same(unit) : "";
    if (unit && !/^[-+0-9.,]/.test(plain) && same(plain).indexOf(unit) === 0) {
      plain = plain.slice(0, 1) === unit ? plain.slice(1).trim() : plain;
    }
    var found = scan(plain);
    if (!found) return [];
    var rest = same(found.rest);
    if (!rest || rest === unit) return found.values;
    if (unit) return [];
    var part = rest === "%" ? 100 : rest === "‰" ? 1000 : 0;
    return part ? found.values.map(function (value) { return value / part; }) : [];
  }

  function same(text) {
    return simple(text).replace(/ /g, "").toLowerCase();
  }

  function simple(text) {
    return text.replace(/[^\x20-\x7E]/g, function (sign) {
      var code = sign.charCodeAt(0);
      if (code >= 0xFF01 && code <= 0xFF5E) return String.fromCharCode(code - 0xFEE0);
      if (code >= 0x2000 && code <= 0x200A) return " ";
      if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
      if (code >= 0x6F0 && code <= 0x6F9) return String(code - 0x6F0);
      return SIGNS[sign] || sign;
    });
  }

  function scan(text) {
    var sign = text.charAt(0) === "-" ? -1 : 1;
    var rest = /^[-+]/.test(text) ? text.slice(1) : text;
    var found = unsigned(rest.replace(/^ +/, ""));
    return found && found.values.length ? {
      values: found.values.map(function (value) { return sign * value; }), rest: found.rest.trim()
    } : null;
  }

  function unsigned(text) {
    if (VULGAR[text.charAt(0)]) return { values: [vulgar(text.charAt(0))], rest: text.slice(1) };
    var digits = DIGITS.exec(text);
    if (!digits) return null;
    var run = digits[0];
    var rest = text.slice(run.length);
    var whole = /^[0-9]+$/.test(run) && wholeNumber(run, rest);
    if (whole) return whole;
    var values = decimals(run);
    if (rest === "." || rest === ",") rest = "";
    return scaled(values, rest);
  }

  function wholeNumber(run, rest) {
    var ten = run === "10" && OF_TEN.exec(rest);
    if (ten) return scaledBy(["1"], power(ten), rest.slice(ten[0].length));
    var fraction = FRACTION.exec(rest);
    if (fraction) return Number(fraction[1]) ? one(run / fraction[1], rest, fraction) : null;
    var mixed = MIXED.exec(rest);
    if (mixed) return Number(mixed[2]) ? one(Number(run) + mixed[1] / mixed[2], rest, mixed) : null;
    var part = rest.replace(/^ +/, "");
    var sign = part.charAt(0);
    return VULGAR[sign] ? { values: [Number(run) + vulgar(sign)], rest: part.slice(1) } : null;
  }

  function one(value, rest, match) {
    return { values: [value], rest: rest.slice(match[0].length) };
  }

  function vulgar(sign) {
    return VULGAR[sign][0] / VULGAR[sign][1];
  }

  function scaled(values, rest) {
    var times = TIMES.exec(rest);
    var ten = times && OF_TEN.exec(rest.slice(times[0].length));
    if (ten) return scaledBy(values, power(ten), rest.slice(times[0].length + ten[0].length));
    var exponent = EXPONENT.exec(rest);
    if (exponent) return scaledBy(values, Number(exponent[1]), rest.slice(exponent[0].length));
    return { values: values.map(Number), rest: rest };
  }

  // The shortest way that is exact: the text of the number with its exponent, read at once.
  function scaledBy(values, by, rest) {
    if (Math.abs(by) > LARGEST_POWER) return null;
    return { values: values.map(function (value) { return Number(value + "e" + by); }), rest: rest };
  }

  function power(match) {
    if (match[1] !== undefined) return Number(match[1]);
    return Number(match[2].replace("⁺", "").replace("⁻", "-").replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, function (digit) {
      return RAISED.indexOf(digit);
    }));
  }

  // What digits with points, commas and signs between thousands may mean, as texts that JavaScript reads.
  function decimals(run) {
    var bare = run.replace(/[ '_]/g, "");
    var points = bare.split(".").length - 1;
    var commas = bare.split(",").length - 1;
    if (!points && !commas) return [bare];
    if (points && commas) {
      var last = bare.lastIndexOf(".") > bare.lastIndexOf(",") ? "." : ",";
      var other = last === "." ? "," : ".";
      var once = bare.split(last).length === 2 && grouped(bare.slice(0, bare.lastIndexOf(last)), other);
      return once ? [bare.split(other).join("").replace(",", ".")] : [];
    }
    var sign = points ? "." : ",";
    var thousands = grouped(bare, sign) ? bare.split(sign).join("") : "";
    if (points + commas > 1) return thousands ? [thousands] : [];
    var decimal = bare.replace(",", ".");
    return thousands && bare === run ? [decimal, thousands] : [decimal];
  }

  function grouped(digits, sign) {
    return (sign === "," ? /^[1-9][0-9]{0,2}(,[0-9]{2,3})*,[0-9]{3}$/ : /^[1-9][0-9]{0,2}(\.[0-9]{3})*\.[0-9]{3}$/)
      .test(digits);
  }
})();
