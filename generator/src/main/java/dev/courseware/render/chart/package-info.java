/** Draws charts as SVG that takes its colours from the page's style sheets. */
package dev.courseware.render.chart;
