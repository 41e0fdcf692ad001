package dev.courseware.model.dialog;

/**
 * A question that somebody asks.
 *
 * @param text its words, without markup
 * @param deep whether it asks for causes, ways or consequences (how, why, what if) rather than for a fact or a yes;
 *     after the taxonomy of Graesser and Person, "Question Asking During Tutoring", 1994
 * @param followed whether the one who asks goes on in the same turn with so much else that it may be the answer
 */
public record Question(String text, boolean deep, boolean followed) {}
