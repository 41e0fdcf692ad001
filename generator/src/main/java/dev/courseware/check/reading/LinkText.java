package dev.courseware.check.reading;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Prose;
import dev.courseware.model.inline.Link;
import dev.courseware.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reports links whose words don't say where they lead, which matters most to those who hear links read out one by one
 * (WCAG 2.2, 2.4.4 and 2.4.9).
 */
final class LinkText {
    private static final int MOST_WORDS = 4;

    private final Set<String> vague;

    LinkText(String language) {
        Set<String> phrases = new TreeSet<>();
        String main = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LinkText.class.getResourceAsStream("vague-links.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] parts = line.split(": ", 2);
                if (parts.length == 2 && parts[0].equals(main)) {
                    phrases.addAll(Set.of(parts[1].split(", ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        vague = Set.copyOf(phrases);
    }

    void check(Prose text, String path, Diagnostics diagnostics) {
        if (vague.isEmpty()) {
            return;
        }
        text.content().each(piece -> {
            if (piece instanceof Link link && isVague(link.content().plain())) {
                diagnostics.report(
                        CoreRule.LINK_TEXT,
                        path,
                        text.position().line(),
                        text.position().column(),
                        "the link «" + link.content().plain().strip() + "» doesn't say where it leads",
                        "link words that tell what is there, such as its title");
            }
        });
    }

    private boolean isVague(String words) {
        return words.length() <= 40
                && Words.count(words) <= MOST_WORDS
                && vague.contains(String.join(" ", Words.of(words)).toLowerCase(Locale.ROOT));
    }
}
