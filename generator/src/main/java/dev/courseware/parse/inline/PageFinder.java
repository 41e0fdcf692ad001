package dev.courseware.parse.inline;

import dev.courseware.model.Outline;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.source.Address;
import java.util.Locale;
import java.util.Optional;

/** Finds the page that a path of the course means. */
final class PageFinder {
    private static final String LESSONS = "lessons/";
    private static final String INDEX = "index";

    private final Outline outline;
    private final AskedPages asked;

    PageFinder(ParseContext reading) {
        this(reading.outline(), reading.asked());
    }

    /** @param asked receives what is asked, with the answers */
    PageFinder(Outline outline, AskedPages asked) {
        this.outline = outline;
        this.asked = asked;
    }

    /** The page that is made from a source, or that stands for a folder. */
    Optional<PageRef> bySource(String path) {
        return asked.note(AskedPages.By.SOURCE, path, source(path));
    }

    private Optional<PageRef> source(String path) {
        return outline.page(path).or(() -> Optional.ofNullable(outline.folders().get(path)));
    }

    /** The title of the page that is made from a source, stands for a folder or has an address. */
    Optional<String> title(String path) {
        return asked.note(AskedPages.By.TITLE, path, source(path).or(() -> address(path)))
                .map(PageRef::title);
    }

    /** The dialog that is a page of its own, made from a source. */
    Optional<PageRef> dialog(String path) {
        return asked.note(
                AskedPages.By.DIALOG, path, outline.page(path).filter(page -> page.kind() == PageKind.DIALOG));
    }

    /** Repeats an earlier question. */
    Optional<PageRef> ask(AskedPages.By by, String path) {
        return switch (by) {
            case SOURCE -> source(path);
            case ADDRESS -> address(path);
            case TITLE -> source(path).or(() -> address(path));
            case DIALOG -> outline.page(path).filter(page -> page.kind() == PageKind.DIALOG);
        };
    }

    /**
     * The page that a link means which names what the site calls it, as courses of other tools do: {@code x.html},
     * {@code x/} or {@code x} for the source {@code 01-x.md}.
     */
    Optional<PageRef> byAddress(String path) {
        return asked.note(AskedPages.By.ADDRESS, path, address(path));
    }

    private Optional<PageRef> address(String path) {
        boolean deck = false;
        String name = path;
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm")) {
            name = path.substring(0, path.lastIndexOf('.'));
            deck = name.endsWith(".slides");
            name = deck ? name.substring(0, name.lastIndexOf('.')) : name;
        } else if (path.indexOf('.', path.lastIndexOf('/') + 1) >= 0) {
            return Optional.empty();
        }
        Optional<PageRef> page = named(name);
        return deck ? page.filter(found -> found.kind() == PageKind.DECK) : page;
    }

    private Optional<PageRef> named(String name) {
        if (!name.startsWith(LESSONS)) {
            return outline.glossary().filter(page -> page.address().equals(name));
        }
        StringBuilder address = new StringBuilder();
        String[] parts = name.substring(LESSONS.length()).split("/");
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            boolean index = last && (parts[i].equalsIgnoreCase(INDEX) || parts[i].equalsIgnoreCase("readme"));
            address.append(index ? INDEX : Address.of(parts[i])).append(last ? "" : "/");
        }
        return Optional.ofNullable(outline.addresses().get(address.toString()))
                .or(() -> Optional.ofNullable(outline.addresses().get(address + "/" + INDEX)));
    }
}
