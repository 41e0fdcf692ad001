// Moves the marks of a model's chart, in the frame that the build has drawn: render.chart.GraphDrawing does the same with
// the same numbers. Values are in base units, places in those of the drawing.
(function () {
  "use strict";
  var LINE = 1.25;
  var ASIDE = 0.75;

  // A drawing. draw(x, lines, now, values, shown): the places, a list of values for each line, and of the present state
  // its place, its values and how these are written; NaN for no place.
  window.Graph = function (svg) {
    var marks = svg.querySelector(".marks");
    var text = Number(svg.getAttribute("font-size"));
    var across = numbers("x");
    var up = numbers("y");
    var units = numbers("units");
    var left = across[0];
    var right = across[1];
    var bottom = up[0];
    var top = up[1];
    var present = marks.querySelector(".present");
    return { draw: draw };

    function numbers(name) { return marks.dataset[name].split(" ").map(Number); }

    function one(name, series) { return marks.querySelector("." + name + ".s" + (series + 1)); }

    function x(place) {
      return left + (inUnit(place, units[0], units[1]) - across[2]) / (across[3] - across[2]) * (right - left);
    }

    function y(value) {
      return bottom - (bottom - top) * ((inUnit(value, units[2], units[3]) - up[2]) / (up[3] - up[2]));
    }

    function within(height) { return height >= top - 0.01 && height <= bottom + 0.01; }

    function draw(places, lines, now, values, shown) {
      var xs = places.map(x);
      var ends = lines.map(function (line, series) { return curve(series, xs, line.map(y)); });
      if (marks.querySelector(".name")) {
        apart(ends, text * LINE, bottom).forEach(function (height, series) {
          one("name", series).setAttribute("y", number(height + text * 0.35));
        });
      }
      if (present) state(x(now), values, shown);
    }

    function curve(series, xs, ys) {
      one("curve", series).setAttribute("d", trace(xs, ys));
      marks.querySelectorAll(".point.s" + (series + 1)).forEach(function (point, i) { move(point, xs[i], ys[i]); });
      var last = ys.length - 1;
      while (last > 0 && isNaN(ys[last])) last--;
      return isNaN(ys[last]) ? top : Math.max(top, Math.min(bottom, ys[last]));
    }

    function move(mark, place, height) {
      var seen = within(height);
      mark.setAttribute("transform", "translate(" + number(place) + " " + (seen ? number(height) : "0") + ")");
      hide(mark, !seen);
    }

    function hide(element, hidden) {
      if (hidden) element.setAttribute("display", "none");
      else element.removeAttribute("display");
    }

    function state(place, values, shown) {
      var seen = place >= left - 0.01 && place <= right + 0.01;
      hide(present, !seen);
      if (!seen) return;
      present.querySelector(".now-line").setAttribute("d",
        "M" + number(place) + " " + number(top) + "L" + number(place) + " " + number(bottom));
      var atRight = place < (left + right) / 2;
      var heights = values.map(function (value, series) {
        var height = y(value);
        move(one("now", series), place, height);
        return within(height) ? height : top;
      });
      apart(beside(heights), text * LINE, bottom).forEach(function (height, series) {
        var label = one("value", series);
        label.textContent = shown[series];
        label.setAttribute("x", number(place + (atRight ? text * ASIDE : -text * ASIDE)));
        label.setAttribute("y", number(height + text * 0.35));
        if (atRight) label.removeAttribute("text-anchor");
        else label.setAttribute("text-anchor", "end");
      });
    }

    // Numbers stand above their marks, the lowest of several below, and one that would stand in the way of what is written
    // above the chart.
    function beside(heights) {
      var lowest = heights.reduce(function (best, height, i) { return height > heights[best] ? i : best; }, 0);
      return heights.map(function (height, i) {
        var low = i === lowest && (heights.length > 1 || height - text < top);
        return low && height + text <= bottom ? height + text : height - text;
      });
    }

    // A line as far as it is within the plot; one that isn't defined makes a gap.
    function trace(xs, ys) {
      var path = "";
      var drawn = false;
      ys.forEach(function (height, i) {
        var inside = within(height);
        var before = i > 0 ? ys[i - 1] : NaN;
        if (!isNaN(height) && !isNaN(before)) {
          if (!within(before) && (inside || before < top !== height < top)) {
            path += crossing("M", xs, ys, i, before < top ? top : bottom);
            drawn = true;
          }
          if (!inside && drawn) path += crossing("L", xs, ys, i, height < top ? top : bottom);
        }
        if (inside) path += (drawn ? "L" : "M") + number(xs[i]) + " " + number(height);
        drawn = inside;
      });
      return path;
    }

    function crossing(sign, xs, ys, i, edge) {
      var share = (edge - ys[i - 1]) / (ys[i] - ys[i - 1]);
      return sign + number(xs[i - 1] + share * (xs[i] - xs[i - 1])) + " " + number(edge);
    }
  };

  function inUnit(value, times, per) { return times === per ? value : value * per / times; }

  function number(value) { return String(Math.round(value * 10) / 10 || 0); }

  // Heights near those that are wanted, none nearer to another than a line.
  function apart(wanted, line, lowest) {
    var order = wanted.map(function (height, i) { return i; });
    order.sort(function (one, other) { return wanted[one] - wanted[other] || one - other; });
    var heights = [];
    order.forEach(function (i, at) {
      heights[i] = Math.max(wanted[i], at === 0 ? 0 : heights[order[at - 1]] + line);
    });
    order.reverse().reduce(function (most, i) {
      heights[i] = Math.min(heights[i], most);
      return heights[i] - line;
    }, lowest);
    return heights;
  }
})();
