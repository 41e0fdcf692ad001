package dev.courseware.language;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The words of one file, {@code words/de.properties}: a name and a text on a line, in UTF-8, by the rules of Java's
 * property files. Forms beside a number are lines of their own, {@code lessonCount.one} and {@code lessonCount.other}.
 *
 * @param language whose words these are, a tag
 * @param messages by their names
 */
public record WordsFile(String language, Map<String, Message> messages) {
    public WordsFile {
        messages = Map.copyOf(messages);
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if an escape in it can't be read; its message says so
     */
    public static WordsFile of(String language, String text) {
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        Map<String, Map<PluralForm, String>> forms = new LinkedHashMap<>();
        for (String line : new TreeSet<>(lines.stringPropertyNames())) {
            PluralForm form = formOf(line);
            String key = form == null ? line : line.substring(0, line.lastIndexOf('.'));
            forms.computeIfAbsent(key, name -> new EnumMap<>(PluralForm.class))
                    .put(
                            form == null ? PluralForm.OTHER : form,
                            lines.getProperty(line).replace('\n', ' '));
        }
        Map<String, Message> messages = new LinkedHashMap<>();
        forms.forEach((key, texts) -> {
            // Without the common form, the last there is stands for it.
            texts.computeIfAbsent(
                    PluralForm.OTHER,
                    other -> texts.values().stream()
                            .reduce((first, last) -> last)
                            .orElseThrow());
            messages.put(key, Message.of(language, texts));
        });
        return new WordsFile(language, messages);
    }

    private static PluralForm formOf(String key) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        for (PluralForm form : PluralForm.values()) {
            if (form.key().equals(last) && last.length() < key.length()) {
                return form;
            }
        }
        return null;
    }
}
