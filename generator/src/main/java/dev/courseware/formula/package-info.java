/** Turns formulas written in TeX to MathML. Knows Rhino and KaTeX; nothing else does. */
package dev.courseware.formula;
