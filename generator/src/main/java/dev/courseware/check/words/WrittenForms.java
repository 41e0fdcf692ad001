package dev.courseware.check.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks what only the form of mails, diagrams and stories needs, and no page shows. */
final class WrittenForms {
    private static final Pattern FIELD =
            Pattern.compile("^[*_]*(\\p{L}[\\p{L} -]{1,20})[*_]*:[*_]*[ \\t]*(.{0,1000})$", Pattern.MULTILINE);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()]+@[^\\s<>()]+");
    private static final Pattern RULE = Pattern.compile("^-{3,20} ?(\\p{L}[^\\n-]{0,40})-{3,20}$", Pattern.MULTILINE);
    private static final Pattern REPLY = Pattern.compile("(?i)(?:(?:re|fw|fwd|aw|wg|tr|rv|sv|antw)(?:\\[\\d+])?: *)+");

    private static final Pattern DIAGRAM = Pattern.compile(
            "^[ \\t]*(?:sequenceDiagram|(?:create +)?(?:participant|actor) .*|autonumber.*|(?:de)?activate .*|destroy .*"
                    + "|rect .*|links? .*|%%.*|end|title:?|loop|alt|else|opt|par|and|critical|option|break|box"
                    + "|[Nn]ote (?:over|left of|right of) [^:\\n]{0,99}:|[^:\\n]{1,66}?(?:->|-x|-\\))[^:\\n]{1,66}?:)(?=[ \\t\\n]|$)",
            Pattern.MULTILINE);

    private static final Pattern SAID = Pattern.compile(
            "(?<!\\p{L})(?:said|says|asked|asks|replied|replies|answered|answers"
                    + "|cried|whispered|murmured|added|explained|he|she|they|we|then|and|but|sagte|sagt|fragte|fragt|antwortete"
                    + "|antwortet|erwiderte|rief|flüsterte|meinte|erklärte|er|sie|dijo|dice|preguntó|pregunta|respondió|responde"
                    + "|contestó|exclamó|añadió|explicó|dit|demanda|demande|répondit|répond|ajouta|expliqua|murmura|elle|il"
                    + "|disse|chiese|rispose|aggiunse|perguntou|respondeu)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private WrittenForms() {}

    /** Without the names of fields in the heads of mails, the addresses there, and values that are repeated. */
    static String mails(String text, int from) {
        StringBuilder bare = new StringBuilder(text);
        Set<String> seen = new HashSet<>();
        Matcher rule = RULE.matcher(text).region(from, text.length());
        while (rule.find()) {
            blank(bare, rule.start(1), rule.end(1));
        }
        Matcher field = FIELD.matcher(text).region(from, text.length());
        int before = -2;
        while (field.find()) {
            boolean below = field.start() == before + 1;
            boolean above = FIELD.matcher(text)
                    .region(Math.min(field.end() + 1, text.length()), text.length())
                    .lookingAt();
            if (!below && !above) {
                continue;
            }
            before = field.end();
            blank(bare, field.start(1), field.end(1));
            Matcher address = ADDRESS.matcher(text).region(field.start(2), field.end(2));
            while (address.find()) {
                blank(bare, address.start(), address.end());
            }
            Matcher reply = REPLY.matcher(text).region(field.start(2), field.end(2));
            int value = reply.lookingAt() ? reply.end() : field.start(2);
            blank(bare, field.start(2), value);
            if (!seen.add(text.substring(value, field.end(2)).strip().toLowerCase(Locale.ROOT))) {
                blank(bare, value, field.end(2));
            }
        }
        return bare.toString();
    }

    /** Without the words of a diagram's language. */
    static String diagram(String text, int from) {
        return without(DIAGRAM, text, from);
    }

    /** Without the words by which a story only says who speaks. */
    static String story(String text, int from) {
        return without(SAID, text, from);
    }

    private static String without(Pattern words, String text, int from) {
        StringBuilder bare = new StringBuilder(text);
        Matcher found = words.matcher(text).region(from, text.length());
        while (found.find()) {
            blank(bare, found.start(), found.end());
        }
        return bare.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
