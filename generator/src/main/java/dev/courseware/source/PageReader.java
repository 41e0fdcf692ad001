package dev.courseware.source;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Course;
import dev.courseware.model.FrontMatter;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import java.util.Optional;

/** Reads what the outline needs to know about a source. */
final class PageReader {
    private static final String GLOSSARY = "glossary";

    private PageReader() {}

    /** A front page or unit page whose folder has no source for it. */
    static PageRef withoutSource(String address, PageKind kind, String title) {
        return new PageRef("", address, kind, title, FrontMatter.NONE);
    }

    /** A glossary of which only the path is known. */
    static PageRef unreadGlossary(String path) {
        return new PageRef(path, GLOSSARY, PageKind.GLOSSARY, Address.title(GLOSSARY), FrontMatter.NONE);
    }

    /**
     * Reads the glossary's front matter and title. If the bytes aren't text, which is reported, only its path is known.
     */
    static PageRef glossary(byte[] bytes, String path, Course course, TitleReader titles, Diagnostics diagnostics) {
        Optional<SourceText> text = SourceText.read(bytes, path, diagnostics);
        if (text.isEmpty()) {
            return unreadGlossary(path);
        }
        SourceName name = new SourceName(GLOSSARY, PageKind.GLOSSARY);
        FrontMatter frontMatter = FrontMatterReader.read(text.get(), FrontMatter.NONE, path, diagnostics);
        String title = title(frontMatter, text.get().body(), name.kind(), name, path, course, titles);
        return new PageRef(path, name.stem(), name.kind(), title, frontMatter);
    }

    /** Reads a page's front matter and title; null if the bytes aren't text, which is reported. */
    static PageRef read(
            byte[] bytes,
            String path,
            SourceName name,
            String folderAddress,
            Course course,
            TitleReader titles,
            Diagnostics diagnostics) {
        Optional<SourceText> text = SourceText.read(bytes, path, diagnostics);
        if (text.isEmpty()) {
            return null;
        }
        FrontMatter frontMatter = FrontMatterReader.read(text.get(), course.defaults(), path, diagnostics);
        PageKind kind = kind(name.kind(), frontMatter);
        String stem = name.stem().equals("index") ? "index" : Address.of(name.stem());
        String title = title(frontMatter, text.get().body(), kind, name, path, course, titles);
        return new PageRef(path, folderAddress + stem, kind, title, frontMatter);
    }

    private static PageKind kind(PageKind byName, FrontMatter frontMatter) {
        if (byName == PageKind.HOME || byName == PageKind.UNIT || byName == PageKind.MADE) {
            return byName;
        }
        boolean script = frontMatter.type().isEmpty() && frontMatter.source().isPresent();
        return switch (script ? "dialog" : frontMatter.type()) {
            case "dialog" -> PageKind.DIALOG;
            case "deck" -> PageKind.DECK;
            case "lesson" -> PageKind.LESSON;
            default -> byName;
        };
    }

    private static String title(
            FrontMatter frontMatter,
            String body,
            PageKind kind,
            SourceName name,
            String path,
            Course course,
            TitleReader titles) {
        if (!frontMatter.title().isEmpty()) {
            return frontMatter.title();
        }
        String heading = kind == PageKind.DIALOG
                ? ScriptTitle.of(body, line -> titles.title(line, PageKind.LESSON, course.html()))
                : titles.title(body, kind, course.html());
        if (!heading.isEmpty()) {
            return heading;
        }
        if (kind == PageKind.HOME) {
            return course.title();
        }
        if (kind == PageKind.UNIT) {
            String folder = path.substring(0, path.lastIndexOf('/'));
            return Address.title(folder.substring(folder.lastIndexOf('/') + 1));
        }
        return Address.title(name.stem());
    }
}
