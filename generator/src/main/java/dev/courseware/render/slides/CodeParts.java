package dev.courseware.render.slides;

import dev.courseware.model.CodeListing;
import java.util.ArrayList;
import java.util.List;

/** Cuts a listing into parts that fit a slide, at blank lines where there are any in reach; line numbers go on. */
final class CodeParts {
    private CodeParts() {}

    static List<CodeListing> of(CodeListing code, double full) {
        List<CodeListing> parts = new ArrayList<>();
        String[] text = code.text().split("\n", -1);
        int most = Math.max(3, Weight.codeLines(full, code));
        int from = 0;
        while (from < text.length) {
            int to = end(text, from, most);
            if (hasContent(text, from, to)) {
                parts.add(part(code, text, from, to));
            }
            from = to;
        }
        return parts;
    }

    private static int end(String[] text, int from, int most) {
        if (text.length - from <= most) {
            return text.length;
        }
        for (int to = from + most; to > from + most / 3; to--) {
            if (text[to].isBlank()) {
                return to + 1;
            }
        }
        return from + most;
    }

    private static boolean hasContent(String[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text[i].isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static CodeListing part(CodeListing code, String[] text, int from, int to) {
        int end = to;
        while (end > from && text[end - 1].isBlank()) {
            end--;
        }
        List<Integer> marked = new ArrayList<>();
        for (int line : code.highlighted()) {
            if (line > from && line <= end) {
                marked.add(line - from);
            }
        }
        return new CodeListing(
                code.language(),
                code.title(),
                String.join("\n", List.of(text).subList(from, end)),
                code.lines().subList(from, end),
                code.start() + from,
                code.numbered(),
                marked,
                code.position());
    }
}
