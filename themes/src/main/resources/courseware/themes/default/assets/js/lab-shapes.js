// What a lab's picture is made of, in the page and (by Rhino) while courses are built: shapes, graphs, numbers with units.
// A shape is [tag, {attributes}, child…]; its children are shapes and texts.
(function () {
  "use strict";
  var TAGS = words("svg g rect circle ellipse line path polyline polygon text tspan title");
  // How attributes may be written, and what they are in the picture.
  var ATTRIBUTES = {
    x: "x", y: "y", width: "width", height: "height", rx: "rx", ry: "ry", cx: "cx", cy: "cy", r: "r",
    x1: "x1", y1: "y1", x2: "x2", y2: "y2", dx: "dx", dy: "dy", d: "d", points: "points", transform: "transform",
    opacity: "opacity", className: "class", "class": "class", anchor: "text-anchor", "text-anchor": "text-anchor",
    size: "font-size", "font-size": "font-size", dash: "stroke-dasharray", "stroke-dasharray": "stroke-dasharray",
    stroke: "stroke-width", "stroke-width": "stroke-width",
  };
  var OURS = words("key action target label pressed disabled moves");
  var NUMERIC = words("x y width height rx ry cx cy r x1 y1 x2 y2 dx dy opacity font-size stroke-width");
  var MOST_SHAPES = 5000;
  var MOVES_LAST = '"moves" is for the last shape in the svg that draw gives, and for no other';
  // The smallest letters on a page, and how wide letters are on average, as a share of their size.
  var LETTER = 14;
  var WIDTH = 0.52;

  var FACTORS = {
    ns: 1e-9, "µs": 1e-6, us: 1e-6, ms: 1e-3, s: 1, min: 60, h: 3600, d: 86400, week: 604800,
    bit: 0.125, kbit: 125, Mbit: 125e3, Gbit: 125e6, B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15, KiB: 1024, MiB: 1048576, GiB: 1073741824, TiB: 1099511627776,
    "%": 0.01, "‰": 0.001, ct: 0.01,
  };
  var TIMES = [["µs", 1e-6], ["ms", 1e-3], ["s", 1], ["min", 60], ["h", 3600], ["d", 86400]];
  var SIZES = [["B", 1], ["kB", 1e3], ["MB", 1e6], ["GB", 1e9], ["TB", 1e12]];
  // Small marks as paths around x and y, which reach r from there.
  var OUTLINES = {
    disc: function (x, y, r) { return "M" + round(x - r) + " " + y + "a" + r + " " + r + " 0 0 1 " + 2 * r + " 0a" + r + " " + r + " 0 0 1 " + -2 * r + " 0z"; },
    square: function (x, y, r) { return "M" + round(x - r) + " " + round(y - r) + "h" + 2 * r + "v" + 2 * r + "h" + -2 * r + "z"; },
    diamond: function (x, y, r) { return "M" + x + " " + round(y - r) + "l" + r + " " + r + "l" + -r + " " + r + "l" + -r + " " + -r + "z"; },
    cross: function (x, y, r) { return "M" + round(x - r) + " " + round(y - r) + "l" + 2 * r + " " + 2 * r + "m0 " + -2 * r + "l" + -2 * r + " " + 2 * r; },
  };
  var marks = { decimal: ".", group: "\u202f", minus: "\u2212" };

  window.LabShapes = { tree: tree, markup: markup, tools: tools, number: number, amount: amount, fill: fill, marks: marks };

  function words(list) {
    var set = Object.create(null);
    list.split(" ").forEach(function (word) { set[word] = true; });
    return set;
  }

  // What view.js gets besides state and settings.
  function tools(room, time, said, units) {
    var letter = room.letter || LETTER;
    return {
      width: room.width,
      height: room.height || 0,
      letter: letter,
      time: time,
      words: said,
      lines: function (text, width) { return lines(text, width / (letter * WIDTH)); },
      short: function (text, width) { return short(text, width / (letter * WIDTH)); },
      number: number,
      fill: function (text, values) { return fill(text, values, said); },
      graph: function (what) { return graph(what, letter); },
      marks: marksAt,
      reading: function (name, value) { return number(value, units[name] || ""); },
    };
  }

  // Shapes as plain nodes {tag, attributes, children, key}; throws an error that says what is wrong with one of them.
  function tree(shape) {
    var count = { shapes: 0 };
    var root = node(shape, count, 0);
    if (root.tag !== "svg") throw new Error('draw gives ["svg", {height: …}, shape…], and not "' + root.tag + '" outside');
    if (!(Number(root.attributes.height) > 0)) throw new Error("the svg that draw gives needs a height above 0");
    movesLast(root);
    return root;
  }

  // What moves is drawn over all else, on a sheet of its own that takes no clicks.
  function movesLast(root) {
    root.children.forEach(function (child, index) {
      if (!child.moves) return;
      if (index < root.children.length - 1) throw new Error(MOVES_LAST);
      if (acting(child)) throw new Error('what "moves" can have no action: that belongs to a shape that stays');
    });
  }

  function acting(shape) {
    return Boolean(shape.action) || (shape.children || []).some(acting);
  }

  function node(shape, count, depth) {
    if (!Array.isArray(shape) || typeof shape[0] !== "string") {
      throw new Error("a shape is [tag, {attributes}, children…], and not " + shown(shape));
    }
    var kept = shape.kept;
    // One that stands twice in a picture is two.
    if (kept && kept.picture === count) kept = null;
    if (kept && kept.node) {
      kept.picture = count;
      count.shapes += kept.shapes;
      return kept.node;
    }
    var before = count.shapes;
    var tag = shape[0];
    if (!TAGS[tag]) throw new Error('there is no shape "' + tag + '"; there are ' + Object.keys(TAGS).join(", "));
    count.shapes += 1;
    if (count.shapes > MOST_SHAPES) throw new Error("a picture has at most " + MOST_SHAPES + " shapes");
    if ((shape[1] || {}).moves && depth !== 1) throw new Error(MOVES_LAST);
    if (depth > 40) throw new Error("shapes are nested too deeply");
    var given = shape[1] || {};
    var made = { tag: tag, key: given.key === undefined ? null : String(given.key), attributes: {}, children: [], action: null, moves: Boolean(given.moves) };
    Object.keys(given).forEach(function (name) {
      var value = given[name];
      if (value === undefined || value === null || value === false) return;
      if (OURS[name]) return;
      var attribute = ATTRIBUTES[name];
      if (!attribute || !Object.prototype.hasOwnProperty.call(ATTRIBUTES, name)) {
        throw new Error(tag + ' has no attribute "' + name + '"; colours come by className');
      }
      made.attributes[attribute] = written(tag, attribute, value);
    });
    if (given.action) {
      made.action = {
        name: String(given.action),
        target: given.target,
        label: String(given.label === undefined ? given.action : given.label),
        pressed: given.pressed,
        disabled: Boolean(given.disabled),
      };
      if (made.key === null) made.key = made.action.name + " " + (given.target === undefined ? "" : given.target);
    }
    for (var i = 2; i < shape.length; i++) children(made, shape[i], count, depth);
    if (kept) {
      if (made.key === null) made.key = kept.name;
      kept.node = made;
      kept.picture = count;
      kept.shapes = count.shapes - before;
    }
    return made;
  }

  function children(made, child, count, depth) {
    if (child === null || child === undefined || child === false) return;
    if (typeof child === "string") {
      made.children.push(child);
    } else if (typeof child === "number") {
      made.children.push(String(child));
    } else if (Array.isArray(child) && typeof child[0] !== "string") {
      child.forEach(function (one) { children(made, one, count, depth); });
    } else {
      made.children.push(node(child, count, depth + 1));
    }
  }

  function written(tag, attribute, value) {
    if (NUMERIC[attribute] && typeof value !== "number") value = Number(value);
    if (typeof value === "number") {
      if (!isFinite(value)) throw new Error(attribute + " of " + tag + " is no number");
      return String(Math.round(value * 100) / 100);
    }
    if (attribute === "points" && Array.isArray(value)) {
      return value.map(function (pair) { return written(tag, "x", pair[0]) + "," + written(tag, "y", pair[1]); }).join(" ");
    }
    var text = String(value);
    if (text.indexOf("NaN") >= 0 || text.indexOf("undefined") >= 0) {
      throw new Error(attribute + " of " + tag + " is " + shown(text));
    }
    return text;
  }

  function shown(value) {
    var text = typeof value === "string" ? JSON.stringify(value) : String(JSON.stringify(value));
    return text.length > 60 ? text.slice(0, 59) + "…" : text;
  }

  // What is in the picture as SVG, for a page without scripts: nothing in it is a button.
  function markup(root) {
    var out = [];
    root.children.forEach(write);
    return out.join("");

    function write(child) {
      if (typeof child === "string") {
        out.push(escaped(child));
        return;
      }
      out.push("<" + child.tag);
      Object.keys(child.attributes).forEach(function (attribute) {
        out.push(" " + attribute + '="' + escaped(child.attributes[attribute]) + '"');
      });
      out.push(">");
      child.children.forEach(write);
      out.push("</" + child.tag + ">");
    }
  }

  function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  }

  // A value (in base units) as it is read: number(0.25, "%") is "25 %", number(90, "time") "1.5 min". The units "time" and
  // "data" choose the size; any word that isn't known stands behind the number as it is.
  function number(value, unit, digits) {
    if (value === null || value === undefined || value !== value) return "–";
    var sign = unit || "";
    var factor = 1;
    if (sign === "time" || sign === "data") {
      var sizes = sign === "time" ? TIMES : SIZES;
      var chosen = sizes[sign === "time" ? 2 : 0];
      if (value !== 0) {
        chosen = sizes[0];
        sizes.forEach(function (size) { if (Math.abs(value) >= size[1] * 0.99995) chosen = size; });
      }
      sign = chosen[0];
      factor = chosen[1];
    } else if (sign) {
      factor = factorOf(sign);
    }
    return digitsOf(value / factor, digits) + (sign ? "\u202f" + sign : "");
  }

  // A sentence with its values: "{node}" is the value of that name, "{wait:ms}" with its unit, "{mode:words}" one of the words.
  // What has no value stands as it is, so that its author sees it.
  function fill(text, values, said) {
    return text.replace(/\{([A-Za-z_]\w*)(?::([^}]*))?\}/g, function (place, name, unit) {
      var value = values[name];
      if (unit === "words") return said[value] || String(value);
      if (value === undefined) return place;
      return typeof value === "number" ? number(value, unit) : String(value);
    });
  }

  // A number in its own unit with all of its figures, as what is set is written.
  function amount(value, unit) {
    var text = digitsOf(Number(value.toPrecision(12)), Math.min(12, places(value)));
    return text + (unit ? "\u202f" + unit : "");
  }

  function places(value) {
    var exact = String(Number(value.toPrecision(12))).split(".")[1];
    return exact ? exact.length : 0;
  }

  function factorOf(sign) {
    var parts = sign.split("/");
    var factor = 1;
    parts.forEach(function (part, index) {
      part.split("·").forEach(function (one) {
        var known = Object.prototype.hasOwnProperty.call(FACTORS, one.trim()) ? FACTORS[one.trim()] : 1;
        factor = index ? factor / known : factor * known;
      });
    });
    return factor;
  }

  // Three figures that count, whole numbers whole; shares near one keep what makes them differ from it.
  function digitsOf(value, digits) {
    if (value === Infinity || value === -Infinity) return (value < 0 ? marks.minus : "") + "∞";
    var size = Math.abs(value);
    var places = digits;
    if (places === undefined) {
      if (size === Math.floor(size) || size >= 100) places = 0;
      else if (size >= 10) places = 1;
      else if (size >= 1) places = 2;
      else places = small(size);
      if (size > 90 && 100 - size > 1e-12) places = besideHundred(100 - size);
    }
    var text = size.toFixed(places);
    if (digits === undefined && text.indexOf(".") >= 0) text = text.replace(/\.?0+$/, "");
    var parts = text.split(".");
    if (parts[0].length > 4) parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, marks.group);
    var zero = Number(text) === 0;
    return (value < 0 && !zero ? marks.minus : "") + parts[0] + (parts[1] ? marks.decimal + parts[1] : "");
  }

  // As in models: 99.9999 % is no 100 %.
  function besideHundred(rest) {
    var places = 1;
    for (var least = 1; rest < least && places < 13; least /= 10) places += 1;
    return places;
  }

  function small(size) {
    var places = 2;
    for (var scaled = size; scaled < 1 && places < 12; scaled *= 10) places += 1;
    return places;
  }

  // A text as few lines of at most so many letters, about as long as each other, broken at blanks and at soft hyphens.
  function lines(text, most) {
    var made = broken(text, most);
    for (var fewer = most - 1; made.length > 1 && fewer > most / 2; fewer -= 1) {
      var narrow = broken(text, fewer);
      if (narrow.length > made.length) break;
      made = narrow;
    }
    return made;
  }

  function broken(text, most) {
    var made = [];
    var line = "";
    text.replace(/\u00ad/g, "\u00ad ").split(" ").forEach(function (word) {
      var soft = line.charAt(line.length - 1) === "\u00ad";
      var longer = line + (line && !soft ? " " : "") + word;
      if (line && longer.replace(/\u00ad/g, "").length > most) {
        made.push(soft ? line.slice(0, -1) + "-" : line + " ");
        line = word;
      } else {
        line = longer;
      }
    });
    made.push(line);
    return made.map(function (one) { return one.replace(/\u00ad/g, ""); });
  }

  // What of a text there is room for: all of it, or what stands before its first comma or colon.
  function short(text, most) {
    return text.length <= most ? text : text.split(/[,:] /)[0];
  }

  // Curves over the last "span" seconds, now at the right. what: {x, y, width, height, title, series: [{name, values,
  // className}], low, high, unit, span, now}; values are evenly spaced, null where there are none. Names stand at the ends.
  function graph(what, letter) {
    var unit = letter / 14;
    var series = what.series || [];
    var named = series.filter(function (one) { return one.name; });
    var low = what.low === undefined ? 0 : what.low;
    var high = what.high === undefined || !(what.high > low) ? low + 1 : what.high;
    var top = what.y + (what.title ? 28 * unit : 8);
    var bottom = what.y + what.height - (what.span ? 22 * unit : 6);
    var marksText = [number(low, what.unit), number(high, what.unit)];
    var left = what.x + 10 + 8 * unit * Math.max(marksText[0].length, marksText[1].length);
    var right = what.x + what.width - (named.length ? 10 + 8 * unit * longest(named) : 4);
    var shapes = ["g", { className: "graph", key: what.key }];
    if (what.title) shapes.push(["text", { x: what.x, y: what.y + letter, className: "strong", size: letter }, what.title]);
    [low, (low + high) / 2, high].forEach(function (value, index) {
      var y = height(value);
      shapes.push(["line", { x1: left, x2: right, y1: y, y2: y, className: index ? "grid" : "axis" }]);
      if (index !== 1) {
        shapes.push(["text", { x: left - 8, y: y + 5 * unit, anchor: "end", size: letter, className: "quiet" }, marksText[index ? 1 : 0]]);
      }
    });
    if (what.span) {
      shapes.push(["text", { x: left, y: bottom + 18 * unit, size: letter, className: "quiet" }, number(-what.span, "time")]);
      shapes.push(["text", { x: right, y: bottom + 18 * unit, anchor: "end", size: letter, className: "quiet" }, what.now || "0"]);
    }
    series.forEach(function (one, index) {
      shapes.push(curve(one, index));
    });
    ends().forEach(function (end) {
      shapes.push(["text", { x: right + 8, y: end.y + 5 * unit, size: letter, className: end.className + " name" }, end.name]);
    });
    return shapes;

    function height(value) {
      var within = Math.max(low, Math.min(high, value));
      return bottom - (within - low) / (high - low) * (bottom - top);
    }

    function curve(one, index) {
      var values = one.values || [];
      var step = values.length > 1 ? (right - left) / (values.length - 1) : 0;
      var path = "";
      var pen = false;
      for (var i = 0; i < values.length; i++) {
        var value = values[i];
        if (value === null || value === undefined || value !== value) {
          pen = false;
          continue;
        }
        path += (pen ? "L" : "M") + round(left + i * step) + " " + round(height(value));
        pen = true;
      }
      return ["path", { d: path, className: "curve c" + (index % 6 + 1) + " " + (one.className || "tone-" + (index % 6 + 1)) }];
    }

    // Names of curves that end near one another make room.
    function ends() {
      var found = [];
      series.forEach(function (one, index) {
        var values = one.values || [];
        var last = values.length ? values[values.length - 1] : null;
        if (!one.name) return;
        found.push({
          name: one.name,
          className: one.className || "tone-" + (index % 6 + 1),
          y: last === null || last === undefined || last !== last ? bottom : height(last),
        });
      });
      found.sort(function (one, other) { return one.y - other.y; });
      for (var i = 1; i < found.length; i++) found[i].y = Math.max(found[i].y, found[i - 1].y + 16 * unit);
      var over = found.length ? found[found.length - 1].y - bottom : 0;
      for (var j = found.length - 1; j >= 0 && over > 0; j--) {
        var limit = j === found.length - 1 ? bottom : found[j + 1].y - 16 * unit;
        found[j].y = Math.min(found[j].y, limit);
      }
      return found;
    }
  }

  // Many small marks of one look as one shape, which costs a browser little more than a single one.
  function marksAt(form, places, reach, className) {
    if (!OUTLINES[form]) throw new Error('there are no marks "' + form + '"; there are ' + Object.keys(OUTLINES).join(", "));
    var r = round(reach);
    return ["path", {
      d: places.map(function (at) { return OUTLINES[form](round(at[0]), round(at[1]), r); }).join(""),
      className: (form === "cross" ? "" : "marks ") + className,
    }];
  }

  function longest(named) {
    return named.reduce(function (most, one) { return Math.max(most, one.name.length); }, 0);
  }

  function round(value) {
    return Math.round(value * 100) / 100;
  }
})();
