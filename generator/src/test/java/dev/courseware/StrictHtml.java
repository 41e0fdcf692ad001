package dev.courseware;

import dev.courseware.model.TextCharacters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a page as strictly as no browser does: each element is ended where it should be, what holds words holds no
 * blocks, no id stands twice and no character that HTML forbids stands there.
 */
public final class StrictHtml {
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> RAW = Set.of("script", "style");
    private static final Set<String> WORDS_ONLY = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "label");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "ul",
            "ol",
            "li",
            "dl",
            "dd",
            "table",
            "blockquote",
            "pre",
            "section",
            "aside",
            "article",
            "details",
            "figure",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "main",
            "nav",
            "header",
            "footer");
    private static final Pattern TAG = Pattern.compile(
            "<(?:!--.*?--|!DOCTYPE html|(/?)([a-zA-Z][\\w-]*)((?:\\s+[\\w:-]+(?:=\"[^\"<]*\")?)*)\\s*(/?))>",
            Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private StrictHtml() {}

    /** What is wrong with a page, in its order. */
    public static List<String> faults(String page) {
        StrictHtml reader = new StrictHtml();
        reader.read(page);
        return reader.faults;
    }

    private void read(String page) {
        int forbidden = TextCharacters.firstForbidden(page, 0);
        if (forbidden >= 0) {
            faults.add(String.format("U+%04X is forbidden", page.codePointAt(forbidden)));
        }
        REFERENCE
                .matcher(page)
                .results()
                .filter(found -> !isAllowed(found))
                .forEach(found -> faults.add(found.group() + " is forbidden"));
        Matcher tag = TAG.matcher(page);
        int at = 0;
        while (tag.find(at)) {
            text(page, at, tag.start());
            at = tag.end();
            if (tag.group(2) == null) {
                continue;
            }
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (tag.group(1).isEmpty()) {
                begin(name, tag.group(3), !tag.group(4).isEmpty());
                if (RAW.contains(name)) {
                    at = page.indexOf("</" + name, at);
                }
            } else if (open.isEmpty() || !open.peek().equals(name)) {
                faults.add("</" + name + "> where " + open.peek() + " is open: " + around(page, tag.start()));
                return;
            } else {
                open.pop();
            }
        }
        text(page, at, page.length());
        if (!open.isEmpty()) {
            faults.add("never ended: " + open);
        }
    }

    private static boolean isAllowed(MatchResult reference) {
        int point = reference.group(1) == null
                ? Integer.parseInt(reference.group(2))
                : Integer.parseInt(reference.group(1), 16);
        return point <= Character.MAX_CODE_POINT && TextCharacters.firstForbidden(Character.toString(point), 0) < 0;
    }

    private void begin(String name, String attributes, boolean selfEnded) {
        if (!open.isEmpty() && BLOCKS.contains(name)) {
            open.stream()
                    .takeWhile(outer -> !outer.equals("svg") && !outer.equals("body"))
                    .filter(WORDS_ONLY::contains)
                    .findFirst()
                    .ifPresent(outer -> faults.add("<" + name + "> in " + outer));
        }
        if (name.equals("a") && open.contains("a")) {
            faults.add("<a> in <a>");
        }
        Matcher id = ID.matcher(attributes);
        if (id.find() && !ids.add(id.group(1))) {
            faults.add("a second id " + id.group(1));
        }
        if (!VOID.contains(name) && !selfEnded) {
            open.push(name);
        }
    }

    private void text(String page, int from, int to) {
        int mark = page.indexOf('<', from);
        if (mark >= 0 && mark < to) {
            faults.add("a stray < at " + around(page, mark));
        }
    }

    private static String around(String page, int at) {
        return page.substring(Math.max(0, at - 80), Math.min(page.length(), at + 40));
    }
}
