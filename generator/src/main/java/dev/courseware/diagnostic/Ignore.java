package dev.courseware.diagnostic;

/**
 * An author's mark that silences a rule at some lines of a file.
 *
 * @param id the rule's id, as written
 * @param path the file, relative to the course
 * @param line where the id stands in the mark, from 1
 * @param column in UTF-16 units, from 1
 * @param first the first line that is silenced; 0 for the whole file
 * @param last the last one; less than {@code first} if there is nothing that the mark could silence
 */
public record Ignore(String id, String path, int line, int column, int first, int last) {
    /** A mark for the whole file. */
    public static Ignore ofFile(String id, String path, int line, int column) {
        return new Ignore(id, path, line, column, 0, Integer.MAX_VALUE);
    }
}
