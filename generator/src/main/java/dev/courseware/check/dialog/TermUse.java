package dev.courseware.check.dialog;

import dev.courseware.model.Position;

/**
 * A term of the glossary that somebody uses before it is explained in the dialog.
 *
 * @param id its anchor in the glossary
 * @param name as the glossary writes it
 * @param source the file of the script, relative to the course
 * @param turn the number of the turn that uses it first
 * @param explained the number of the later turn that explains it, or 0
 * @param position where that first turn stands
 */
public record TermUse(String id, String name, String source, int turn, int explained, Position position) {}
