package dev.courseware.model.dialog;

import dev.courseware.model.Position;

/**
 * Signs by which a script says something other than with words, as the shape of a jar has them: a name before a turn, a tag.
 *
 * @param written what stands there, on one line
 * @param reading the words that it stands for; empty if none
 */
public record ScriptSign(Position position, String written, String reading) {}
