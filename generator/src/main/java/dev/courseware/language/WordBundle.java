package dev.courseware.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words that the interface of a site says, in the language of its course as far as there are any. */
public final class WordBundle {
    private final String language;
    private final Map<String, Message> messages = new TreeMap<>();
    private final Set<String> withArguments = new TreeSet<>();

    /**
     * @param language the course's, a tag
     * @param files whose words go before those of the files behind them; the last ones are English
     */
    public WordBundle(String language, List<WordsFile> files) {
        this.language = language;
        Map<String, Message> english = new TreeMap<>();
        for (WordsFile file : files) {
            file.messages().forEach(messages::putIfAbsent);
            english.putAll(file.messages());
        }
        english.forEach((key, message) -> {
            if (message.isCounted() || !message.arguments().isEmpty()) {
                withArguments.add(key);
            }
        });
    }

    /** Whether what the course says runs from right to left. */
    public boolean isRightToLeft() {
        return LanguageTag.isRightToLeft(language);
    }

    /** Whether arguments belong to a message, which English decides: another language may have no use for one. */
    public boolean takesArguments(String key) {
        return withArguments.contains(key);
    }

    /** The message of a name, {@code titles.note}. */
    public Optional<Message> message(String key) {
        return Optional.ofNullable(messages.get(key));
    }

    /** All messages by their names, in the order of these. */
    public Map<String, Message> messages() {
        return Map.copyOf(messages);
    }

    /**
     * What a message says.
     *
     * @return empty if there is none of that name
     * @throws IllegalArgumentException if it has a place for an argument that isn't given
     */
    public String text(String key, Object... arguments) {
        return message(key).map(message -> message.with(List.of(arguments))).orElse("");
    }
}
