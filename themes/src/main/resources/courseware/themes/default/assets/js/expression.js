// Computes the formulas of models and shows their values, as the build does: what ProgramText writes is computed in the
// order of Run and Calculation, and shown as by ValueText. Work is counted; what the limit doesn't reach is not defined.
(function () {
  "use strict";
  var A = window.Arithmetic;
  var MOST_WORK = 200000;
  var MOST_SWEEPS = 2000000;
  var SLACK = 1e-12;
  var NARROW = "\u202F";
  var BY_SIZE = {
    s: [["d", 86400, 172800], ["h", 3600, 7200], ["min", 60, 120], ["s", 1, 1], ["ms", 1e-3, 1e-3], ["µs", 1e-6, 0]],
    B: [["TB", 1e12, 1e12], ["GB", 1e9, 1e9], ["MB", 1e6, 1e6], ["kB", 1e3, 1e3], ["B", 1, 0]]
  };

  window.Expression = {
    program: program, text: text, at: at, toBase: toBase, fromBase: fromBase, rounded: rounded, equal: equal
  };

  function defined(value) {
    return value - value === 0 ? value : NaN;
  }

  function equal(a, b) {
    return a === b || Math.abs(a - b) <= SLACK * Math.max(Math.abs(a), Math.abs(b));
  }

  function less(a, b) {
    return a < b && !equal(a, b);
  }

  function floor(x) {
    var near = Math.floor(x + 0.5);
    return equal(x, near) ? near : Math.floor(x);
  }

  function rounded(value) {
    return value ? Number(value.toExponential(14)) : value;
  }

  // From a number in a unit to base units, and back. A plain number's unit is 0.
  function toBase(number, unit) {
    return unit && unit[1] !== unit[2] ? rounded(number * unit[1] / unit[2]) : number;
  }

  function fromBase(value, unit) {
    return unit && unit[1] !== unit[2] ? value * unit[2] / unit[1] : value;
  }

  function after(steps, low, step) {
    var value = rounded(low + steps * step);
    return Math.abs(value) < step * 1e-9 ? 0 : value;
  }

  // The value of a quantity after so many steps of its range.
  function at(low, high, step, steps) {
    return Math.max(low, Math.min(high, after(steps, low, step)));
  }

  var ONE = {
    neg: function (x) { return -x; },
    not: function (x) { return x === x ? Number(x === 0) : x; },
    abs: Math.abs,
    floor: floor,
    ceil: function (x) { return -floor(-x); },
    round: function (x) { return round(x, 0); },
    sqrt: Math.sqrt, exp: A.exp, ln: A.ln, log10: A.log10, log2: A.log2, sin: A.sin, cos: A.cos, tan: A.tan,
    factorial: factorial
  };

  var TWO = {
    "+": function (a, b) { return a + b; },
    "-": function (a, b) { return a - b; },
    "*": function (a, b) { return a * b; },
    "/": function (a, b) { return a / b; },
    "^": A.pow,
    "==": function (a, b) { return Number(equal(a, b)); },
    "!=": function (a, b) { return Number(!equal(a, b)); },
    "<": function (a, b) { return Number(less(a, b)); },
    "<=": function (a, b) { return Number(!less(b, a)); },
    ">": function (a, b) { return Number(less(b, a)); },
    ">=": function (a, b) { return Number(!less(a, b)); },
    min: function (a, b) { return b < a ? b : a; },
    max: function (a, b) { return b > a ? b : a; },
    round: round,
    mod: mod,
    choose: choose
  };

  function round(x, digits) {
    if (digits !== Math.floor(digits) || Math.abs(digits) > 12) return NaN;
    var ten = 1;
    for (var i = 0; i < Math.abs(digits); i++) ten *= 10;
    var whole = floor((digits < 0 ? Math.abs(x) / ten : Math.abs(x) * ten) + 0.5);
    var back = digits < 0 ? whole * ten : whole / ten;
    return x < 0 ? -back : back;
  }

  function mod(a, b) {
    var rest = a % b;
    if (equal(Math.abs(rest), Math.abs(b))) return 0;
    return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
  }

  function factorial(n) {
    var whole = floor(n);
    if (!equal(n, whole) || whole < 0 || whole > 170) return NaN;
    var result = 1;
    for (var i = 2; i <= whole; i++) result *= i;
    return result;
  }

  function choose(from, count) {
    var n = floor(from);
    var k = floor(count);
    if (!equal(from, n) || !equal(count, k) || n < 0 || k < 0) return NaN;
    var few = Math.min(k, n - k);
    if (few < 0 || few > 10000) return few < 0 ? 0 : NaN;
    var result = 1;
    for (var i = 1; i <= few; i++) result = result * (n - few + i) / i;
    return result < 9007199254740992 ? Math.floor(result + 0.5) : result;
  }

  var OF = {
    min: function (all) { return all.reduce(TWO.min); },
    max: function (all) { return all.reduce(TWO.max); },
    mean: function (all) { return OF.sum(all) / all.length; },
    sum: function (all) { return all.reduce(TWO["+"], 0); },
    last: function (all) { return all[all.length - 1]; },
    percentile: function (all, share) {
      if (!(share >= 0 && share <= 1)) return NaN;
      var sorted = all.slice().sort(function (a, b) { return a - b; });
      return sorted[Math.max(0, -floor(-share * sorted.length) - 1)];
    }
  };

  // Makes a program of what the build wrote. Of nodes functions are made once; they share the values of the run.
  function program(data) {
    var time = data.t || 0;
    var moments = time ? time[3] + 1 : 0;
    var values = [];
    var readings = [];
    var courses = [];
    var counters = [];
    var sources = [];
    var now = 0;
    var left = 0;
    var seed = 0;
    var exhausted = false;
    var single = data.r.map(function (reading) { return node(reading[4]); });
    var starts = data.c.map(function (course) { return node(course[4]); });
    var nexts = data.c.map(function (course) { return node(course[5]); });
    var aims = data.a.map(function (aim) { return node(aim[3]); });
    var times = [];
    for (var i = 0; i < moments; i++) times.push(after(i, time[1], time[2]));
    var needs = data.o.map(function () { return []; });
    data.o.forEach(function (part, index) {
      parts(part).forEach(function (formula) { need(formula, needs[index], index); });
    });
    var ranges = [];

    return { data: data, run: run, at: stepped, steps: steps, values: data.q.map(function (q) { return q[2]; }) };

    // How many steps a quantity's range has, and its value after some.
    function steps(quantity) {
      var q = data.q[quantity];
      return Math.floor((q[4] - q[3]) / q[5] + 1e-9);
    }

    function stepped(quantity, count) {
      var q = data.q[quantity];
      return at(q[3], q[4], q[5], count);
    }

    function parts(part) {
      if (typeof part === "number") return [data.r[part][4]];
      return part.reduce(function (all, course) { return all.concat([data.c[course][4], data.c[course][5]]); }, []);
    }

    // Adds the parts of the order before one that a node needs.
    function need(formula, into, before) {
      if (!Array.isArray(formula)) return;
      var kind = formula[0];
      for (var i = 0; i < before; i++) {
        var part = data.o[i];
        var found = kind === "r" ? part === formula[1]
          : (kind === "c" || kind === "of") && typeof part !== "number" && part.indexOf(formula[kind === "c" ? 1 : 2]) >= 0;
        if (found) [i].concat(needs[i]).forEach(function (one) { if (into.indexOf(one) < 0) into.push(one); });
      }
      formula.forEach(function (one) { need(one, into, before); });
    }

    function needed(formulas) {
      var all = [];
      formulas.forEach(function (formula) { need(formula, all, data.o.length); });
      return data.o.filter(function (part, index) { return all.indexOf(index) >= 0; });
    }

    function counted(compute) {
      return function () {
        if (--left < 0) {
          exhausted = true;
          return NaN;
        }
        return compute();
      };
    }

    function node(tree) {
      if (typeof tree === "number") return counted(function () { return tree; });
      var index = tree[1];
      switch (tree[0]) {
        case "q": return counted(function () { return values[index]; });
        case "r": return counted(function () { return readings[index]; });
        case "c": return counted(function () { return courses[index][Math.max(0, now - tree[2])]; });
        case "t": return counted(function () { return times[now]; });
        case "k": return counted(function () { return counters[index]; });
        case "sum":
        case "product": return counted(loop(tree));
        case "of": return counted(whole(tree));
        case "draw": return counted(draw(tree));
        default: return counted(operation(tree[0], tree.slice(1).map(node)));
      }
    }

    function operation(sign, operands) {
      var first = operands[0];
      var second = operands[1];
      var two = TWO[sign];
      var one = ONE[sign];
      if (sign === "and") return function () {
        var a = first();
        if (a === 0) return 0;
        var b = second();
        return b === 0 ? 0 : a !== a || b !== b ? NaN : 1;
      };
      if (sign === "or") return function () {
        var a = first();
        if (a === 1) return 1;
        var b = second();
        return b === 1 ? 1 : a !== a || b !== b ? NaN : 0;
      };
      if (sign === "if") return function () {
        var a = first();
        return a !== a ? a : a === 1 ? second() : operands[2]();
      };
      if (operands.length === 1) return function () { return defined(one(first())); };
      if (operands.length === 2) return function () {
        var a = first();
        var b = second();
        if (sign === "choose") {
          var few = Math.min(floor(b), floor(a) - floor(b));
          if (few > 0 && few <= 10000) left -= few;
        }
        return a !== a || b !== b ? NaN : defined(two(a, b));
      };
      return function () {
        var best = first();
        for (var i = 1; i < operands.length; i++) {
          var other = operands[i]();
          best = best !== best || other !== other ? NaN : two(best, other);
        }
        return defined(best);
      };
    }

    function loop(tree) {
      var product = tree[0] === "product";
      var from = node(tree[2]);
      var to = node(tree[3]);
      var body = node(tree[4]);
      return function () {
        var low = from();
        var turns = floor(to() - low) + 1;
        if (!(turns <= 10000)) return NaN;
        var result = product ? 1 : 0;
        for (var i = 0; i < turns && left >= 0; i++) {
          counters[tree[1]] = low + i;
          var one = body();
          result = product ? result * one : result + one;
        }
        return left < 0 ? NaN : defined(result);
      };
    }

    function whole(tree) {
      var share = node(tree[3]);
      return function () {
        var all = courses[tree[2]];
        var part = share();
        left -= all.length;
        if (left < 0) exhausted = true;
        if (left < 0 || part !== part) return NaN;
        for (var i = 0; i < all.length; i++) if (all[i] !== all[i]) return NaN;
        return defined(OF[tree[1]](all, part));
      };
    }

    function draw(tree) {
      var a = tree.length > 3 ? node(tree[3]) : null;
      var b = tree.length > 4 ? node(tree[4]) : null;
      return function () {
        var first = a ? a() : 0;
        var second = b ? b() : 0;
        var source = sources[tree[2]] = sources[tree[2]] || A.draws(seed, tree[2]);
        var kind = tree[1];
        return defined(kind === 0 ? source.uniform()
          : kind === 1 ? first + (second - first) * source.uniform()
            : kind === 2 ? source.normal(first, second) : source.exponential(first));
      };
    }

    function compute(order, work) {
      left = work;
      sources = [];
      order.forEach(function (part) {
        if (typeof part === "number") {
          readings[part] = single[part]();
          return;
        }
        part.forEach(function (course) { courses[course] = []; });
        for (now = 0; now < moments; now++) {
          for (var i = 0; i < part.length; i++) {
            courses[part[i]][now] = (now === 0 ? starts : nexts)[part[i]]();
          }
        }
        now = 0;
      });
    }

    // Computes everything for values of the quantities and a seed: { values, readings, courses, aims, graphs, exhausted },
    // a graph being { x, lines }.
    function run(given, from) {
      values = given.slice();
      seed = from;
      exhausted = false;
      readings = [];
      courses = [];
      compute(data.o, MOST_WORK);
      var held = readings;
      var kept = courses;
      var holds = aims.map(function (aim) { return aim() === 1; });
      readings = held.slice();
      courses = kept.slice();
      var budget = MOST_SWEEPS;
      var reached = data.a.map(function (aim, index) {
        return holds[index] && (aim[0] === 0 || first(aim, aims[index]));
      });
      budget = MOST_SWEEPS;
      var graphs = data.g.map(graph);
      return {
        values: given.slice(), readings: held, courses: kept, aims: reached, graphs: graphs, exhausted: exhausted
      };

      function swept(quantity, value, order, asked) {
        values[quantity] = value;
        compute(order, budget);
        var results = asked.map(function (one) { return one(); });
        budget = Math.max(0, left);
        values[quantity] = given[quantity];
        return results;
      }

      function first(aim, condition) {
        var order = needed([aim[3]]);
        var quantity = aim[1];
        var smallest = aim[0] === 1;
        var last = steps(quantity);
        for (var i = 0; i <= last; i++) {
          var other = stepped(quantity, smallest ? i : last - i);
          if (equal(other, given[quantity]) || smallest === other > given[quantity]) return true;
          if (swept(quantity, other, order, [condition])[0] === 1 || budget === 0) return false;
        }
        return true;
      }

      function graph(one, index) {
        return one[0] < 0 ? overTime(one) : overRange(one, ranges[index] = ranges[index] || range(one));
      }

      function overRange(one, drawn) {
        var rows = drawn.x.map(function (value) { return swept(one[0], value, drawn.order, drawn.asked); });
        return {
          x: drawn.x,
          lines: drawn.asked.map(function (line, index) { return rows.map(function (row) { return row[index]; }); })
        };
      }

      function overTime(one) {
        var from = Math.ceil((one[1] - time[1]) / time[2] - 1e-9);
        var to = Math.floor((one[2] - time[1]) / time[2] + 1e-9);
        var stride = Math.max(1, Math.ceil((to - from) / 1000));
        var chosen = [];
        for (var i = 0; i <= Math.max(0, Math.floor((to - from) / stride)); i++) {
          chosen.push(Math.min(time[3], from + i * stride));
        }
        return {
          x: chosen.map(function (moment) { return times[moment]; }),
          lines: one[5].map(function (line) { return chosen.map(function (moment) { return drawn(line[2], moment); }); })
        };
      }

      function drawn(tree, moment) {
        return tree[0] === "c" ? kept[tree[1]][moment]
          : tree[0] === "t" ? times[moment] : tree[0] === "q" ? given[tree[1]] : held[tree[1]];
      }
    }

    // Where a chart over a quantity has points, and what it needs there.
    function range(graph) {
      var lines = graph[5].map(function (line) { return line[2]; });
      return { x: points(graph), order: needed(lines), asked: lines.map(node) };
    }

    function points(graph) {
      var quantity = graph[0];
      var first = 0;
      var last = steps(quantity);
      while (first < last && less(stepped(quantity, first), graph[1])) first++;
      while (last > first && less(graph[2], stepped(quantity, last))) last--;
      var count = Math.min(60, last - first);
      var x = [];
      for (var i = 0; i <= count; i++) {
        x.push(stepped(quantity, first + (count === 0 ? 0 : Math.floor((last - first) * i / count + 0.5))));
      }
      return x;
    }
  }

  // The unit that suits a value of time or data, whose base units these are.
  function unitFor(value, base) {
    var size = Math.abs(value);
    var units = BY_SIZE[base];
    var found = units.filter(function (unit) { return size >= unit[2]; })[0];
    if (base === "s" && size === 0) found = units[3];
    return [found[0], found[1] >= 1 ? found[1] : 1, found[1] >= 1 ? 1 : found[0] === "ms" ? 1e3 : 1e6];
  }

  // Shows values: { of(value, unit, bySize), number(number) }.
  function text(decimalComma) {
    return { of: of, number: function (number) { return of(number, 0, 0); } };

    function of(value, unit, bySize) {
      if (value !== value) return "–";
      var used = bySize ? unitFor(value, unit[0]) : unit;
      var name = used ? used[0] : "";
      return number(fromBase(value, used), name) + (name.indexOf("1/") === 0 ? name.slice(1) : name && NARROW + name);
    }

    function number(value, unit) {
      var size = Math.abs(value);
      if (size < 1e-300) return "0";
      var money = unit.length === 1 && "€$£".indexOf(unit) >= 0 && size >= 1;
      var shown = size >= 1e15 || size < 1e-4 ? power(size)
        : plain(size, money ? size < 1000 ? 2 : 0 : decimals(size, unit), money);
      if (decimalComma) shown = shown.replace(".", ",");
      return value < 0 && shown !== "0" ? "−" + shown : shown;
    }
  }

  function decimals(size, unit) {
    var count = 3;
    for (var least = 1; count > 0 && size >= least * 10; least *= 10) count--;
    for (var most = 1; size < most; most /= 10) count++;
    var rest = 100 - size;
    if (unit !== "%" || size <= 90 || rest <= 1e-12) return count;
    var more = 1;
    for (most = 1; rest < most; most /= 10) more++;
    return Math.max(count, more);
  }

  function plain(size, count, money) {
    var shown = size.toFixed(count);
    if (count && (!money || /\.00$/.test(shown))) shown = shown.replace(/\.?0+$/, "");
    return shown.replace(/^\d{5,}/, function (whole) { return whole.replace(/\B(?=(\d{3})+$)/g, NARROW); });
  }

  function power(size) {
    var exponent = 0;
    for (var step = 256; step >= 1; step /= 2) {
      var ten = Number("1e" + step);
      if (size >= ten) {
        size /= ten;
        exponent += step;
      } else if (size * ten < 10) {
        size *= ten;
        exponent -= step;
      }
    }
    var shown = plain(size, 3, false);
    if (shown === "10") {
      shown = "1";
      exponent++;
    }
    var raised = String(Math.abs(exponent)).replace(/\d/g, function (digit) { return "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit); });
    return shown + NARROW + "×" + NARROW + "10" + (exponent < 0 ? "⁻" : "") + raised;
  }
})();
