/**
 * Reads dialog scripts: teaching conversations as people and language models write them.
 *
 * <p>{@link dev.courseware.parse.dialog.ScriptParser} goes four steps in one direction:
 *
 * <ol>
 *   <li>{@code ScriptText} cuts the script into lines and takes away what is no part of it; {@code Wrapping} unwraps it
 *       from a code fence or quote, {@code RunOnLines} cuts a script that lost its line ends;
 *   <li>{@code Detection} says in which {@code Shape} it is written;
 *   <li>that shape's {@code ShapeReader} tells it again as {@code Step}s: a label that opens a turn, a line of text;
 *   <li>{@code PartReader} makes turns, beats, directions, asides and choices of the steps, the same for all shapes.
 * </ol>
 *
 * <p>All scanners are written by hand and look at a bounded number of characters ahead, so that reading takes time in
 * proportion to the script's length, whatever is in it.
 */
package dev.courseware.parse.dialog;
