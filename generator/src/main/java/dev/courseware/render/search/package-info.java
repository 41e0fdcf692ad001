/**
 * Search without a server: an index of folded words, cut into files that a page loads when the reader searches.
 *
 * <p>The files are classic scripts that register themselves, since pages opened from a disk may load scripts and
 * nothing else:
 *
 * <ul>
 *   <li>{@code assets/search/index.js} says how many places each page has, and with which word each file of words begins;
 *   <li>{@code assets/search/w0.js} and on hold words in order, each with the places where it stands ({@link
 *       dev.courseware.render.search.Postings});
 *   <li>{@code assets/search/p0.js} and on hold the places of four pages each, as results show them.
 * </ul>
 */
package dev.courseware.render.search;
