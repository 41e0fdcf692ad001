/**
 * Reads dialog scripts: teaching conversations as people and language models write them.
 *
 * <p>{@link dev.courseware.parse.dialog.ScriptParser} goes four steps in one direction:
 *
 * <ol>
 *   <li>{@code script.ScriptText} cuts the script into lines and drops what is no part of it; {@code shape.Wrapping} takes
 *       it out of a code fence or quote, {@code script.RunOnLines} cuts lines that hold several turns;
 *   <li>{@code shape.AddedShapes} asks the shapes of jars; if none of them recognises the script, {@code shape.Detection} says in which {@code Shape} it is written;
 *   <li>that shape's {@code ShapeReader} turns it into {@code line.Step}s: a label that opens a turn, a line of text. It
 *       finds possible labels ({@code label}) and decides which of them name speakers ({@code cast});
 *   <li>{@code turn.DialogAssembler} makes turns, beats, directions, asides and choices of the steps, the same for all shapes.
 * </ol>
 *
 * <p>Below them lie what all of them look at: {@code line}, {@code time}, {@code name}, {@code cue}, and the {@code words}
 * of each language. A package knows only those before it in this order: words, line, time, name, cue, label, script, cast,
 * shape.caption, shape.json, shape.table, shape.markup and shape.lines, shape, turn.
 *
 * <p>All scanners are written by hand and look at a bounded number of characters ahead, so that reading takes time in
 * proportion to the script's length, whatever is in it.
 */
package dev.courseware.parse.dialog;
