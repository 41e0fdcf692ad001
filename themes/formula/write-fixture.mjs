// Writes what KaTeX in Node makes of some formulas, for the generator's tests to compare with:
//   node formula/write-fixture.mjs > ../generator/src/test/resources/formula/katex.txt
// A line each: `inline` or `display`, the TeX and the markup (or the mistake), with a tab between.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import katex from "katex";

const source = readFileSync(fileURLToPath(new URL("courseware.js", import.meta.url)), "utf8");
const courseware = new Function("katex", `${source}; return courseware;`)(katex);
const formulas = String.raw`
E = mc^2
\frac{1}{(1-p) + \frac{p}{n}}
X(N) = \frac{\lambda N}{1 + \sigma (N-1) + \kappa N (N-1)}
A = 1 - (1 - a)^n
\sum_{k=1}^{n} k = \frac{n(n+1)}{2}
\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}
\prod_{i \in I} x_i \leq \left( \frac{1}{n} \sum_{i=1}^n x_i \right)^n
\lim_{n \to \infty} \left(1 + \frac{1}{n}\right)^n = e
\sqrt[3]{\hat{x} + \overline{ab} + \tilde y}
\begin{aligned} a &= b + c \\ &= d \end{aligned}
\begin{pmatrix} 1 & 0 \\ 0 & 1 \end{pmatrix}
\begin{cases} 1 & x > 0 \\ 0 & \text{otherwise} \end{cases}
\begin{array}{l|cr} a & b & c \\ \hline 1 & 2 & 3 \end{array}
f\colon \mathbb{R}^n \to \mathbb{C}
\mathcal{L}\mathfrak{g}\mathbf{x}\mathsf{T}\mathtt{code}\boldsymbol{\alpha}
\underbrace{a + \dots + a}_{n\text{ times}}
\overset{!}{=} \stackrel{*}{\to} \xrightarrow{\text{ack}}
\binom{n}{k} \choose{} {n \choose k}
\alpha\beta\gamma\Delta\Omega \varepsilon\varphi
\forall x \in S\colon \exists y \notin T, x \neq y \land \lnot z
a \equiv b \pmod{m}
\left\lfloor \frac{n}{2} \right\rfloor + \left\lceil x \right\rceil
\color{teal}{x} + \textcolor{#ff0000}{y} + \colorbox{yellow}{z}
\boxed{x = 1} \quad \cancel{y} \qquad \phantom{z}
\operatorname{lcm}(a, b) \sin x \log_2 n \max_{i} x_i
T(n) = \mathcal{O}(n \log n)
\vec{v} \cdot \dot{x} \ddot{y} \bar{z} \widehat{abc}
x \tag{1}
\def\twice#1{#1 + #1} \twice{y}
\text{naïve größe} + 0.5\% \times 3{,}000
P(A \mid B) = \frac{P(B \mid A)\,P(A)}{P(B)}
a < b > c & d
\foo
\frac{1}{
x^2^3
\href{https://example.org}{x}
`.trim().split("\n");
for (const tex of formulas) {
  for (const display of [false, true]) {
    console.log([display ? "display" : "inline", tex, courseware(tex, display)].join("\t"));
  }
}
