// Functions that give the same bits in every engine and in the build (Arithmetic, Draws), made of + - * / and roots alone.
// Also runs in Rhino, with the global object as window: the part of the language is kept in which both do the same.
(function () {
  "use strict";
  var SPLIT = 134217729;
  var LN2_HIGH = 0.6931471803691238;
  var LN2_LOW = 1.9082149292705877e-10;
  var PER_LN2 = 1.4426950408889634;
  var PER_LN2_LOW = 2.0355273740931033e-17;
  var PER_LN10 = 0.4342944819032518;
  var PER_LN10_LOW = 1.098319650216765e-17;
  var THIRD = 0.3333333333333333;
  var THIRD_LOW = 1.850371707708594e-17;
  var HALF_PI = 1.5707963267948966;
  var HALF_PI_LOW = 6.123233995736766e-17;
  var HALF_PI_LAST = -1.4973849048591698e-33;
  var PER_HALF_PI = 0.6366197723675814;
  var ROOT_OF_HALF = 0.7071067811865476;
  var POWERS = [512, 256, 128, 64, 32, 16, 8, 4, 2, 1];
  var TWOS = POWERS.map(two);
  var FURTHEST_ANGLE = 1e9;

  var EXP = inverses(2, 13);
  var SIN = inverses(3, 17);
  var COS = inverses(4, 18);
  // What a pair's function leaves behind its result: the part that didn't fit into it, or an exponent, or a quarter turn.
  var tail = 0;
  var quarter = 0;

  window.Arithmetic = { exp: exp, ln: ln, log10: log10, log2: log2, pow: pow, sin: sin, cos: cos, tan: tan, draws: draws };

  // 1 divided by the factorials of some numbers.
  function inverses(from, to) {
    var all = [];
    var factorial = 1;
    for (var i = 2; i <= to; i++) {
      factorial *= i;
      if (i >= from) all.push(1 / factorial);
    }
    return all;
  }

  function two(power) {
    var result = 1;
    var base = power < 0 ? 0.5 : 2;
    for (var left = Math.abs(power); left > 0; left = Math.floor(left / 2)) {
      if (left % 2 === 1) result *= base;
      base *= base;
    }
    return result;
  }

  function scale(number, power) {
    if (power > 1023) return number * two(1023) * two(power - 1023);
    if (power < -1022) return number * two(-1000) * two(power + 1000);
    return number * two(power);
  }

  function sum(a, b) {
    var s = a + b;
    var v = s - a;
    tail = (a - (s - v)) + (b - v);
    return s;
  }

  function product(a, b) {
    var p = a * b;
    var c = SPLIT * a;
    var aHigh = c - (c - a);
    var aLow = a - aHigh;
    c = SPLIT * b;
    var bHigh = c - (c - b);
    var bLow = b - bHigh;
    tail = ((aHigh * bHigh - p) + aHigh * bLow + aLow * bHigh) + aLow * bLow;
    return p;
  }

  // A number near 1 that is this one without a power of two; tail is the power.
  function mantissa(number) {
    var power = 0;
    if (number < 1e-300) {
      number *= two(60);
      power = -60;
    }
    for (var i = 0; i < POWERS.length; i++) {
      if (number >= TWOS[i]) {
        number /= TWOS[i];
        power += POWERS[i];
      } else if (number < 1 / TWOS[i]) {
        number *= TWOS[i];
        power -= POWERS[i];
      }
    }
    if (number >= 2 * ROOT_OF_HALF) {
      number /= 2;
      power++;
    } else if (number < ROOT_OF_HALF) {
      number *= 2;
      power--;
    }
    tail = power;
    return number;
  }

  function expOfPair(x, low) {
    if (x !== x) return NaN;
    if (x > 709.79) return Infinity;
    if (x < -745.2) return 0;
    var k = Math.floor(x * PER_LN2 + 0.5);
    var high = x - k * LN2_HIGH;
    var rest = k * LN2_LOW;
    var near = high - rest;
    var left = ((high - near) - rest) + low;
    var r = near + left;
    left = (near - r) + left;
    var p = EXP[EXP.length - 1];
    for (var i = EXP.length - 2; i >= 0; i--) p = p * r + EXP[i];
    var q = sum(r, r * r * p + (left + r * left));
    var lost = tail;
    var s = sum(1, q);
    return scale(s + (tail + lost), k);
  }

  // Of a positive number: twice the series of the inverse hyperbolic tangent; tail is what lies below the result.
  function lnPair(x) {
    var m = mantissa(x);
    var power = tail;
    var f = m - 1;
    var d = sum(m, 1);
    var dLow = tail;
    var s = f / d;
    var p = product(s, d);
    var sLow = (((f - p) - tail) - s * dLow) / d;
    var q = product(s, s);
    var qLow = tail + 2 * s * sLow;
    var v = 1 / 29;
    for (var i = 27; i >= 5; i -= 2) v = v * q + 1 / i;
    var t = sum(THIRD, q * v);
    var tLow = tail + THIRD_LOW;
    var u = product(q, t);
    var uLow = tail + (q * tLow + qLow * t);
    var a = product(s, u);
    var aLow = tail + (s * uLow + sLow * u);
    var h = sum(s, a);
    var hLow = tail + (sLow + aLow);
    var b = sum(power * LN2_HIGH, 2 * h);
    var bLow = tail + (power * LN2_LOW + 2 * hLow);
    var result = b + bLow;
    tail = (b - result) + bLow;
    return result;
  }

  function exp(x) {
    return expOfPair(x, 0);
  }

  function logarithm(x, per, perLow) {
    if (!(x > 0) || x === Infinity) return x === 0 ? -Infinity : x === Infinity ? x : NaN;
    var l = lnPair(x);
    if (per === 1) return l;
    var lLow = tail;
    var p = product(l, per);
    return p + (tail + (l * perLow + lLow * per));
  }

  function ln(x) {
    return logarithm(x, 1, 0);
  }

  function log10(x) {
    return logarithm(x, PER_LN10, PER_LN10_LOW);
  }

  function log2(x) {
    return logarithm(x, PER_LN2, PER_LN2_LOW);
  }

  function pow(x, y) {
    if (y === 0 || x === 1) return 1;
    if (x !== x || y !== y) return NaN;
    if (x === 0) return y > 0 ? 0 : Infinity;
    if (y === 1) return x;
    if (y === 2) return x * x;
    if (y === -1) return 1 / x;
    var whole = Math.floor(y) === y;
    if (x < 0 && !whole) return NaN;
    var size = Math.abs(x);
    if (size === Infinity || Math.abs(y) === Infinity) return (size > 1) === (y > 0) ? Infinity : 0;
    if (y === 0.5) return Math.sqrt(x);
    var l = lnPair(size);
    var lLow = tail;
    var near = y * l;
    var result = near > 710 ? Infinity : near < -746 ? 0 : raised(y, l, lLow);
    return x < 0 && y % 2 !== 0 ? -result : result;
  }

  function raised(y, l, lLow) {
    var p = product(y, l);
    return expOfPair(p, tail + y * lLow);
  }

  // The angle less quarter turns, which quarter counts up to 4; tail is what lies below the result.
  function reduced(x) {
    var n = Math.floor(x * PER_HALF_PI + 0.5);
    quarter = n - 4 * Math.floor(n / 4);
    var p = product(n, HALF_PI);
    var pLow = tail;
    var a = sum(x, -p);
    var low = tail;
    var b = sum(a, -pLow);
    low += tail;
    var q = product(n, HALF_PI_LOW);
    var qLow = tail;
    var c = sum(b, -q);
    low = (low + tail) - (qLow + n * HALF_PI_LAST);
    var r = c + low;
    tail = (c - r) + low;
    return r;
  }

  function series(z, factors, sign) {
    var result = 0;
    for (var i = factors.length - 1 - (factors.length - 1) % 2; i >= 0; i -= 2) {
      result = result * -z + factors[i];
    }
    return sign * result;
  }

  function sinOfPair(r, low) {
    var z = r * r;
    return r + (r * z * series(z, SIN, -1) + low * (1 - z / 2));
  }

  function cosOfPair(r, low) {
    var z = r * r;
    var half = z / 2;
    var w = 1 - half;
    return w + (((1 - w) - half) + (z * z * series(z, COS, 1) - r * low));
  }

  // Sines of angles up to a thousand million; further away a double can't tell an angle from the next.
  function turned(x, turn) {
    if (!(Math.abs(x) <= FURTHEST_ANGLE)) return NaN;
    var r = reduced(x);
    var place = (quarter + turn) % 4;
    var size = place % 2 === 0 ? sinOfPair(r, tail) : cosOfPair(r, tail);
    return place < 2 ? size : -size;
  }

  function sin(x) {
    return turned(x, 0);
  }

  function cos(x) {
    return turned(x, 1);
  }

  function tan(x) {
    return turned(x, 0) / turned(x, 1);
  }

  // A sequence of random numbers, one of many with the same seed. Its state is the four whole numbers of "state".
  function draws(seed, stream) {
    var state = [seed | 0, stream | 0, 0x2545F491, 1];
    var source = { state: state, uniform: uniform, normal: normal, exponential: exponential };
    for (var i = 0; i < 15; i++) next();
    return source;

    function next() {
      var s = source.state;
      var result = (s[0] + s[1] | 0) + s[3] | 0;
      s[3] = s[3] + 1 | 0;
      s[0] = s[1] ^ s[1] >>> 9;
      s[1] = s[2] + (s[2] << 3) | 0;
      s[2] = (s[2] << 21 | s[2] >>> 11) + result | 0;
      return result >>> 0;
    }

    // From 0 to below 1.
    function uniform() {
      var high = next() >>> 5;
      return (high * 67108864 + (next() >>> 6)) / 9007199254740992;
    }

    function normal(mean, deviation) {
      var size = Math.sqrt(-2 * ln(1 - uniform()));
      return mean + deviation * (size * cos(4 * HALF_PI * uniform()));
    }

    function exponential(mean) {
      return -mean * ln(1 - uniform());
    }
  }
})();
