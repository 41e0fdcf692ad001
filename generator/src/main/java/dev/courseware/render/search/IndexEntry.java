package dev.courseware.render.search;

/**
 * What a result leads to: a section, a turn of a dialog, a term, a note.
 *
 * @param anchor its id in the page; empty for the page's beginning
 * @param heading its heading, words only; empty where it has none
 * @param speaker who says it; empty but for turns
 * @param text the words below the heading
 */
record IndexEntry(String anchor, String heading, String speaker, String text) {}
