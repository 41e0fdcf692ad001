/** Turns formulas written in TeX to MathML. Knows KaTeX, which it runs in Rhino; nothing else does. */
package dev.courseware.formula;
