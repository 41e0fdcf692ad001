package dev.courseware.parse.block;

import dev.courseware.model.Attributes;
import dev.courseware.parse.markdown.AttributeText;
import dev.courseware.parse.quiz.AskedListing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The info string of a listing, as courseware and other tools write it: the language is what precedes a comma or space,
 * {@code rust,editable}, {@code {.python}}, {@code {r, echo=FALSE}}, {@code {code-cell} python}, {@code
 * python:src/app.py}. What means something here is kept under our name for it, the rest is dropped.
 *
 * @param language in lower case; may be empty
 * @param attributes id and classes, ours of the values, and unknown ones that may be misspelt
 * @param unreadable our braces with a mistake in them, or empty
 */
record CodeInfo(String language, Attributes attributes, String unreadable) {
    /** Shows what is written as it is: marks and includes are text. */
    static final String LITERAL = "literal";

    static final Set<String> KEYS = new TreeSet<>(Set.of(
            "title",
            "lines",
            "highlight",
            "start",
            "steps",
            "add",
            "remove",
            "diff",
            LITERAL,
            AskedListing.ANSWER,
            AskedListing.WRONG));

    /** What makes a table or chart of data. */
    private static final Set<String> OF_DATA = Set.of("table", "chart", "unit");

    /** Directives whose first word is the language. */
    private static final Set<String> CELLS =
            Set.of("code-cell", "code-block", "code", "sourcecode", "code-example", "highlight");

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("filename", "title"),
            Map.entry("caption", "title"),
            Map.entry("numberlines", "lines"),
            Map.entry("number-lines", "lines"),
            Map.entry("linenos", "lines"),
            Map.entry("line-numbers", "lines"),
            Map.entry("showlinenumbers", "lines"),
            Map.entry("hl_lines", "highlight"),
            Map.entry("hl-lines", "highlight"),
            Map.entry("emphasize-lines", "highlight"),
            Map.entry("startfrom", "start"),
            Map.entry("startline", "start"),
            Map.entry("linenostart", "start"),
            Map.entry("lineno-start", "start"),
            Map.entry("linenums", "start"));

    private static final Pattern WORD = Pattern.compile("[^\\s,{\\[]+");
    private static final Pattern RANGES = Pattern.compile("\\s*[0-9]+(?:\\s*[-,\\s]\\s*[0-9]+)*\\s*");
    private static final Pattern STEPS =
            Pattern.compile("\\s*(?:all|none|hide|\\*|[0-9,\\s-]+)(?:\\|(?:all|none|hide|\\*|[0-9,\\s-]+))+\\s*");
    private static final Pattern VALUE =
            Pattern.compile("([A-Za-z][\\w-]*)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s,}\"']+)))?");
    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern FILE = Pattern.compile("[-+](\\S+)");
    /** Longer info strings are not read. */
    private static final int LONGEST = 1_000;

    static CodeInfo read(String written) {
        String info = written.length() > LONGEST ? written.substring(0, LONGEST) : written.strip();
        return new Reader(info).read();
    }

    /** Its title, or the words in brackets that VitePress and Slidev have for one. */
    String label() {
        return attributes.value("title").orElse("");
    }

    /** The same with a directive's options, which stand on the first lines of the code. */
    CodeInfo with(Map<String, String> options) {
        Map<String, String> values = new LinkedHashMap<>(attributes.values());
        options.forEach((key, value) -> put(key, value, values));
        return new CodeInfo(language, new Attributes(attributes.id(), attributes.classes(), values), unreadable);
    }

    /** Keeps what means something under our name. */
    private static void put(String key, String value, Map<String, String> values) {
        String ours = SYNONYMS.getOrDefault(key.toLowerCase(Locale.ROOT), key);
        if (ours.equals("start") && !ours.equals(key)) {
            values.putIfAbsent("lines", "");
        }
        boolean ranges = ours.equals("highlight") && !ours.equals(key);
        values.putIfAbsent(ours, ranges ? String.join(",", value.strip().split("[\\s,]+")) : value);
    }

    /** Reads one. */
    private static final class Reader {
        private final String info;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final List<String> classes = new ArrayList<>();
        private String language = "";
        private String id = "";
        private String unreadable = "";

        Reader(String info) {
            this.info = info;
        }

        CodeInfo read() {
            String rest = info;
            if (rest.startsWith("{") && rest.indexOf('}') > 0) {
                rest = leadingBraces(rest.indexOf('}'));
            }
            if (language.isEmpty()) {
                Matcher word = WORD.matcher(rest);
                if (word.lookingAt()) {
                    withFile(word.group());
                    rest = rest.substring(word.end());
                }
            }
            rest(rest);
            return new CodeInfo(language.toLowerCase(Locale.ROOT), new Attributes(id, classes, values), unreadable);
        }

        /** Braces that come first hold the language, or the name of a directive. */
        private String leadingBraces(int end) {
            String inside = info.substring(1, end).strip();
            Optional<AttributeText.Found> found = AttributeText.read(info, 0, true);
            if (found.isPresent() && (info.startsWith("{#") || info.startsWith("{."))) {
                take(found.get().attributes(), true);
                return info.substring(found.get().end());
            }
            Matcher word = WORD.matcher(inside);
            if (!word.lookingAt() || KEYS.contains(word.group().split("=")[0])) {
                return info;
            }
            String name = word.group();
            if (!CELLS.contains(name)) {
                language = name;
            }
            return info.substring(end + 1).strip();
        }

        private void take(Attributes attributes, boolean naming) {
            id = attributes.id();
            for (String name : attributes.classes()) {
                if (SYNONYMS.containsKey(name.toLowerCase(Locale.ROOT))) {
                    put(name, "", values);
                } else if (naming && language.isEmpty()) {
                    language = name;
                } else {
                    classes.add(name);
                }
            }
            attributes.values().forEach((key, value) -> put(key, value, values));
        }

        /** {@code python:src/app.py} names a file too. */
        private void withFile(String word) {
            int colon = word.indexOf(':');
            if (colon <= 0) {
                language = word;
                return;
            }
            language = word.substring(0, colon);
            String behind = word.substring(colon + 1);
            if (behind.startsWith("line-numbers")) {
                values.put("lines", "");
            } else if (behind.indexOf('.') >= 0 || behind.indexOf('/') >= 0) {
                values.put("title", behind);
            }
        }

        private void rest(String written) {
            String rest = written.strip();
            while (!rest.isEmpty()) {
                int taken = rest.charAt(0) == '{' ? braces(rest) : word(rest);
                rest = rest.substring(Math.min(rest.length(), Math.max(1, taken)))
                        .strip();
            }
        }

        private int word(String rest) {
            Matcher label = LABEL.matcher(rest);
            if (label.lookingAt()) {
                values.putIfAbsent("title", label.group(1).strip());
                return label.end();
            }
            Matcher file = FILE.matcher(rest);
            if (file.lookingAt()) {
                values.putIfAbsent("title", file.group(1));
                return file.end();
            }
            Matcher value = VALUE.matcher(rest);
            if (!value.lookingAt()) {
                return 1;
            }
            String key = value.group(1);
            String ours = SYNONYMS.getOrDefault(key.toLowerCase(Locale.ROOT), key);
            if (KEYS.contains(ours)) {
                put(key, first(value.group(2), value.group(3), value.group(4)), values);
            }
            return value.end();
        }

        private static String first(String... some) {
            for (String one : some) {
                if (one != null) {
                    return one;
                }
            }
            return "";
        }

        private int braces(String rest) {
            Optional<AttributeText.Found> found = AttributeText.read(rest, 0, true);
            int end = rest.indexOf('}');
            String inside = end < 0 ? rest.substring(1) : rest.substring(1, end);
            if (RANGES.matcher(inside).matches()) {
                values.putIfAbsent("highlight", String.join(",", inside.strip().split("[\\s,]+")));
            } else if (STEPS.matcher(inside).matches()) {
                values.putIfAbsent("steps", inside.replace("*", "all").replaceAll("none|hide", "all"));
            } else if (found.isPresent()) {
                take(found.get().attributes(), false);
                return found.get().end();
            } else if (hasOurs(inside)) {
                unreadable = rest;
            }
            return end < 0 ? rest.length() : end + 1;
        }

        /** Whether braces that can't be read hold a word of ours. */
        private static boolean hasOurs(String inside) {
            return Stream.of(inside.strip().split("[\\s=]+"))
                    .anyMatch(word -> KEYS.contains(word) || OF_DATA.contains(word));
        }
    }
}
