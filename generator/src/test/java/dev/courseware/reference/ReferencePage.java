package dev.courseware.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the tour's reference as the code has it; {@code -Dreference.rewrite=true} writes it, to be read before it is committed. */
final class ReferencePage {
    private static final boolean REWRITE = Boolean.getBoolean("reference.rewrite");
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "../content/tour/lessons/07-reference");

    private final StringBuilder text = new StringBuilder();
    private final String name;

    ReferencePage(String name, String title, String description) {
        this.name = name;
        line("---");
        line("title: " + title);
        line("description: " + description);
        line("slides: none");
        line("---");
        line("");
        line("<!-- Written by the tests from the code, with -Dreference.rewrite=true; don't edit it here. -->");
    }

    ReferencePage line(String line) {
        text.append(line).append('\n');
        return this;
    }

    ReferencePage paragraph(String paragraph) {
        return line("").line(paragraph);
    }

    /** Begins a table. */
    ReferencePage table(String... columns) {
        line("");
        row((Object[]) columns);
        return line("|---".repeat(columns.length) + "|");
    }

    ReferencePage row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ')
                    .append(cell.toString().replace("|", "\\|"))
                    .append(cell.toString().isEmpty() ? "|" : " |");
        }
        return line(row.toString());
    }

    /** Compares with the page that is there, or writes it. */
    void verify() throws IOException {
        Path file = FOLDER.resolve(name);
        if (REWRITE) {
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("the code has changed: rewrite the page with -Dreference.rewrite=true")
                .hasContent(text.toString());
    }
}
