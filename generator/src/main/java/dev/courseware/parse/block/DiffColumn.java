package dev.courseware.parse.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the first column of a change, which says {@code +}, {@code -} or nothing, from the lines behind it.
 *
 * @param lines the lines without that column
 * @param added the lines with a plus, from 1
 * @param removed the lines with a minus
 * @param strange the first line that begins with something else, 0 if none does
 */
record DiffColumn(List<String> lines, List<Integer> added, List<Integer> removed, int strange) {
    static DiffColumn take(List<String> written) {
        List<String> lines = new ArrayList<>(written.size());
        List<Integer> added = new ArrayList<>();
        List<Integer> removed = new ArrayList<>();
        int strange = 0;
        for (String line : written) {
            char first = line.isEmpty() ? ' ' : line.charAt(0);
            int number = lines.size() + 1;
            if (first == '+') {
                added.add(number);
            } else if (first == '-') {
                removed.add(number);
            } else if (first != ' ' && strange == 0) {
                strange = number;
            }
            boolean column = first == '+' || first == '-' || first == ' ';
            lines.add(column && !line.isEmpty() ? line.substring(1) : line);
        }
        return new DiffColumn(lines, added, removed, strange);
    }
}
