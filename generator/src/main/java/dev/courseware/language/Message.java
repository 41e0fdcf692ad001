package dev.courseware.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the interface says at some place: a text with the places of its arguments, {@code Slide {0} of {1}}, or several
 * such texts of which the first argument, a number, chooses one.
 *
 * @param language whose words these are, a tag
 * @param forms with {@link PluralForm#OTHER} in any case, and alone where no number matters
 */
public record Message(String language, Map<PluralForm, Text> forms) {
    public Message {
        forms = Map.copyOf(forms);
    }

    /** A message of texts as they are written. */
    static Message of(String language, Map<PluralForm, String> forms) {
        Map<PluralForm, Text> texts = new EnumMap<>(PluralForm.class);
        forms.forEach((form, text) -> texts.put(form, new Text(text, partsOf(text))));
        return new Message(language, texts);
    }

    /**
     * A text with the places of its arguments.
     *
     * @param written as it stands in its file
     * @param parts the same, taken apart
     */
    public record Text(String written, List<Part> parts) {
        public Text {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return written;
        }
    }

    /** A part of a message: plain words, or the place of an argument. */
    public sealed interface Part {
        /** Words as they stand. */
        record Words(String text) implements Part {}

        /** The place of an argument, counted from 0. */
        record Argument(int number) implements Part {}
    }

    /** Whether a number chooses among forms. */
    public boolean isCounted() {
        return forms.size() > 1;
    }

    private Text form(long count) {
        Text form = forms.get(PluralRules.form(language, count));
        return form == null ? forms.get(PluralForm.OTHER) : form;
    }

    /** The text where no number matters, as it is written. */
    public String text() {
        return forms.get(PluralForm.OTHER).written();
    }

    /** The numbers of the arguments that some form has a place for. */
    public Set<Integer> arguments() {
        Set<Integer> numbers = new TreeSet<>();
        for (Text form : forms.values()) {
            for (Part part : form.parts()) {
                if (part instanceof Part.Argument argument) {
                    numbers.add(argument.number());
                }
            }
        }
        return numbers;
    }

    /** The whole text. */
    public String with(List<?> arguments) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts(arguments)) {
            if (part instanceof Part.Words words) {
                text.append(words.text());
            } else if (part instanceof Part.Argument argument) {
                text.append(arguments.get(argument.number()));
            }
        }
        return text.toString();
    }

    /**
     * The parts of the text that the first argument chooses.
     *
     * @throws IllegalArgumentException if the text has a place for an argument that isn't given
     */
    public List<Part> parts(List<?> arguments) {
        Text text = isCounted() && !arguments.isEmpty() ? form(count(arguments.get(0))) : forms.get(PluralForm.OTHER);
        for (Part part : text.parts()) {
            if (part instanceof Part.Argument argument && argument.number() >= arguments.size()) {
                throw new IllegalArgumentException(
                        "«" + text + "» has a place {" + argument.number() + "} for which nothing is given");
            }
        }
        return text.parts();
    }

    /** A number, also as it is written; anything else is no count and takes the common form. */
    private static long count(Object argument) {
        if (argument instanceof Number number) {
            return number.longValue();
        }
        String written = argument.toString();
        return written.matches("[0-9]{1,9}") ? Long.parseLong(written) : Long.MAX_VALUE;
    }

    private static List<Part> partsOf(String text) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int at = text.indexOf('{');
        while (at >= 0) {
            boolean argument = at + 2 < text.length()
                    && text.charAt(at + 1) >= '0'
                    && text.charAt(at + 1) <= '9'
                    && text.charAt(at + 2) == '}';
            if (argument) {
                parts.add(new Part.Words(text.substring(from, at)));
                parts.add(new Part.Argument(text.charAt(at + 1) - '0'));
                from = at + 3;
            }
            at = text.indexOf('{', at + 1);
        }
        parts.add(new Part.Words(text.substring(from)));
        return parts;
    }
}
