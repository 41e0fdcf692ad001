package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.courseware.model.Attributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The line that opens a container.
 *
 * @param line the line from the fence on
 * @param written the name as it was written
 * @param name our name for it, or the same
 * @param nameOffset where the name stands in the text
 * @param kind the word for its kind, or empty
 * @param title what it is called; may be empty
 * @param titleAttribute whether the title is the value of an attribute
 * @param attributes the rest
 * @param group whether it has no name of its own but classes or an id
 * @param directive whether lines {@code :key: value} below it are options
 * @param folded whether its author wants it folded
 * @param fence how it ends
 */
record ContainerOpening(
        BasedSequence line,
        String written,
        String name,
        int nameOffset,
        BasedSequence kind,
        BasedSequence title,
        boolean titleAttribute,
        Attributes attributes,
        boolean group,
        boolean directive,
        boolean folded,
        ContainerFence fence) {
    /** Those whose first word is no part of their title. */
    private static final Set<String> WITH_KINDS = Set.of("quiz", "lab");

    private static final String QUOTES = "\"\"''“”„“‘’«»";

    /** {@code ::: name Title {attributes}}, {@code :::name[Title]}, {@code ::: {.name}}, {@code :::{name} Title}. */
    static ContainerOpening ofColons(BasedSequence line, int start, int end) {
        BasedSequence rest = withoutColons(line.subSequence(end).trim());
        ContainerFence fence = new ContainerFence.Colons(end - start);
        int brace = rest.safeCharAt(0) == '{' ? rest.indexOf('}') : -1;
        if (brace > 0 && isName(rest.subSequence(1, brace).trim())) {
            BasedSequence name = rest.subSequence(1, brace).trim();
            return new Parts(line.subSequence(start), fence, true).named(name, rest.subSequence(brace + 1));
        }
        return new Parts(line.subSequence(start), fence, false).read(rest);
    }

    /** {@code {name} Title} behind a fence of ticks or tildes, if that is the name of something that holds Markdown. */
    static Optional<ContainerOpening> ofDirective(BasedSequence line, int start, int end) {
        BasedSequence info = line.subSequence(end).trim();
        if (!ContainerNames.isDirective(info.toString())) {
            return Optional.empty();
        }
        Parts parts =
                new Parts(line.subSequence(start), new ContainerFence.Ticks(line.charAt(start), end - start), true);
        if (info.charAt(0) == '{') {
            int brace = info.indexOf('}');
            return Optional.of(parts.named(info.subSequence(1, brace).trim(), info.subSequence(brace + 1)));
        }
        BasedSequence rest = info.subSequence(ContainerNames.ADMONISH.length());
        return Optional.of(parts.admonish(info, rest.trim()));
    }

    /** {@code !!! name "Title"}, folded {@code ??? name "Title"}, unfolded {@code ???+ name "Title"}. */
    static Optional<ContainerOpening> ofIndented(BasedSequence line, int start, int end, int indent) {
        boolean folding = line.charAt(start) == '?';
        boolean open = folding && line.safeCharAt(end) == '+';
        BasedSequence rest = line.subSequence(open ? end + 1 : end);
        if (rest.safeCharAt(0) != ' ') {
            return Optional.empty();
        }
        rest = rest.trim();
        int nameEnd = rest.indexOfAny(CharPredicate.SPACE_TAB);
        BasedSequence name = nameEnd < 0 ? rest : rest.subSequence(0, nameEnd);
        BasedSequence words = nameEnd < 0
                ? rest.subSequence(rest.length())
                : rest.subSequence(nameEnd).trim();
        int quote = words.indexOf('"');
        BasedSequence title = quote < 0 ? words.subSequence(words.length()) : words.subSequence(quote);
        BasedSequence classes = quote < 0 ? words : words.subSequence(0, quote);
        boolean quoted = title.isEmpty() || unquoted(title).length() < title.length();
        boolean known = ContainerNames.setApart(name.toString()).isPresent();
        if (!isName(name) || !isLower(name) || !areModifiers(classes) || !quoted || !known && title.isEmpty()) {
            return Optional.empty();
        }
        Parts parts = new Parts(line.subSequence(start), new ContainerFence.Indent(indent), false);
        return Optional.of(parts.named(name, title).folded(folding && !open));
    }

    private ContainerOpening folded(boolean asked) {
        return new ContainerOpening(
                line,
                written,
                name,
                nameOffset,
                kind,
                title,
                titleAttribute,
                attributes,
                group,
                directive,
                asked || folded,
                fence);
    }

    /** Pandoc lets an opening line end with colons too. */
    private static BasedSequence withoutColons(BasedSequence rest) {
        int end = rest.length();
        while (end > 0 && rest.charAt(end - 1) == ':') {
            end--;
        }
        return rest.length() - end >= ContainerFence.SHORTEST
                ? rest.subSequence(0, end).trim()
                : rest;
    }

    private static boolean isName(BasedSequence word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetterOrDigit(c) && (i == 0 || "-_:".indexOf(c) < 0)) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean isLower(BasedSequence word) {
        return word.chars().noneMatch(Character::isUpperCase);
    }

    /** MkDocs has classes between name and title; words of a sentence are none. */
    private static boolean areModifiers(BasedSequence words) {
        for (String word : words.toString().strip().split("\\s+")) {
            boolean known = word.isEmpty() || word.equals("inline") || word.equals("end");
            if (!known && ContainerNames.setApart(word).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static BasedSequence unquoted(BasedSequence title) {
        int last = title.length() - 1;
        for (int i = 0; i < QUOTES.length() && last > 0; i += 2) {
            char open = QUOTES.charAt(i);
            char close = QUOTES.charAt(i + 1);
            boolean whole = title.charAt(0) == open && title.charAt(last) == close;
            if (whole && title.indexOf(close, 1) == last) {
                return title.subSequence(1, last);
            }
        }
        return title;
    }

    /** What is the same however the name was found. */
    private record Parts(BasedSequence line, ContainerFence fence, boolean directive) {
        ContainerOpening read(BasedSequence rest) {
            int nameEnd = 0;
            while (nameEnd < rest.length() && " \t{[".indexOf(rest.charAt(nameEnd)) < 0) {
                nameEnd++;
            }
            BasedSequence behind = rest.subSequence(nameEnd);
            BasedSequence title = behind.trimStart();
            boolean colon = title.startsWith(": ");
            return named(rest.subSequence(0, nameEnd), colon ? title.subSequence(2) : behind);
        }

        /** mdBook's plugin has attributes without braces, its older versions a title in quotes. */
        ContainerOpening admonish(BasedSequence info, BasedSequence rest) {
            int nameEnd = rest.indexOfAny(CharPredicate.SPACE_TAB);
            nameEnd = nameEnd < 0 ? rest.length() : nameEnd;
            BasedSequence first = rest.subSequence(0, nameEnd);
            int dot = first.indexOf('.');
            BasedSequence word = dot > 0 ? first.subSequence(0, dot) : first;
            boolean named = isName(word);
            BasedSequence behind = named ? rest.subSequence(nameEnd).trim() : rest;
            String name = named ? word.toString() : "note";
            Attributes attributes = AttributeText.read("{" + behind.toString().replace("\", ", "\" ") + "}", 0, true)
                    .map(AttributeText.Found::attributes)
                    .orElse(Attributes.NONE);
            BasedSequence title = attributes.values().isEmpty() ? behind : behind.subSequence(behind.length());
            return made(named ? word : info.subSequence(0, 0), name, title, behind, attributes, false);
        }

        ContainerOpening named(BasedSequence name, BasedSequence rest) {
            AttributeText.Found found = new AttributeText.Found(Attributes.NONE, rest.length());
            int titleEnd = rest.length();
            int brace = rest.lastIndexOf('{');
            if (brace >= 0) {
                AttributeText.Found read = AttributeText.read(rest, brace, true).orElse(found);
                if (rest.subSequence(read.end()).isBlank() && read != found) {
                    found = read;
                    titleEnd = brace;
                }
            }
            BasedSequence title = rest.subSequence(0, titleEnd).trim();
            boolean bracketed = rest.safeCharAt(0) == '[' && title.lastChar() == ']';
            title = bracketed ? title.subSequence(1, title.length() - 1) : title;
            Attributes attributes = found.attributes();
            boolean group = name.isEmpty();
            String word = name.toString();
            if (group && !attributes.classes().isEmpty()) {
                word = mostTelling(attributes.classes());
                attributes = without(word, attributes);
            }
            return made(name, word, title, rest, attributes, group);
        }

        private ContainerOpening made(
                BasedSequence at,
                String written,
                BasedSequence title,
                BasedSequence rest,
                Attributes attributes,
                boolean group) {
            boolean ours = fence instanceof ContainerFence.Colons && !directive;
            String name = (ours ? ContainerNames.ours(written) : ContainerNames.directive(written)).orElse(written);
            boolean apart = ContainerNames.CALLOUTS.contains(name)
                    || ContainerNames.DETAILS.contains(name)
                    || name.equals("tab");
            String called = attributes.value("title").orElse("");
            int valueAt = title.isBlank() && apart && !called.isEmpty() ? rest.indexOf(called) : -1;
            BasedSequence shown = valueAt < 0 ? unquoted(title) : rest.subSequence(valueAt, valueAt + called.length());
            if (directive && name.equals("solution")) {
                shown = shown.subSequence(shown.length());
            }
            int kindEnd = WITH_KINDS.contains(name) ? shown.indexOfAny(CharPredicate.SPACE_TAB) : 0;
            kindEnd = kindEnd < 0 ? shown.length() : kindEnd;
            return new ContainerOpening(
                    line,
                    written,
                    name,
                    at.getStartOffset(),
                    shown.subSequence(0, kindEnd),
                    shown.subSequence(kindEnd).trim(),
                    valueAt >= 0,
                    attributes,
                    group,
                    directive,
                    asked(attributes, "collapse") || asked(attributes, "collapsible"),
                    fence);
        }

        private static Attributes without(String word, Attributes attributes) {
            List<String> others = attributes.classes().stream()
                    .filter(other -> !other.equals(word) && !ContainerNames.isGeneral(other))
                    .toList();
            return new Attributes(attributes.id(), others, attributes.values());
        }

        private static boolean asked(Attributes attributes, String key) {
            return attributes.value(key).filter(value -> !value.equals("false")).isPresent();
        }

        /** The class that says most of what this is; the first one if none does. */
        private static String mostTelling(List<String> classes) {
            String best = "";
            for (String name : classes) {
                boolean known = ContainerNames.ours(name).isPresent();
                if (known && (best.isEmpty() || ContainerNames.isGeneral(best))) {
                    best = name;
                }
            }
            return best.isEmpty() ? classes.get(0) : best;
        }
    }
}
