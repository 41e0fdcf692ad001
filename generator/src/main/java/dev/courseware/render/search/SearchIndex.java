package dev.courseware.render.search;

import dev.courseware.json.JsonText;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.render.CourseOutput;
import dev.courseware.render.OutputFile;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.SiteFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32;

/**
 * Gathers the words of all pages, then writes the index. Its bytes depend on the pages and their numbers alone, not on
 * the order in which threads add them. Adding is thread-safe.
 */
public final class SearchIndex implements CourseOutput {
    /** The folder of all its files, among the theme's assets. */
    public static final String FOLDER = "assets/search/";

    private final Lexicon lexicon = new Lexicon();
    private final Map<Integer, PageWords> pages = new TreeMap<>();
    private final PageTexts texts = new PageTexts();
    private final Function<PageRef, String> unitTitles;

    /** @param unitTitles the title of the unit that a page belongs to, or empty */
    public SearchIndex(Function<PageRef, String> unitTitles) {
        this.unitTitles = unitTitles;
    }

    @Override
    public void add(ReadLesson lesson, SiteFiles files) throws IOException {
        add(lesson.number(), lesson.page(), IndexEntryExtractor.read(lesson.lesson()), files);
    }

    /** Numbers what has no source behind those that have one, and writes what leads to all of them. */
    @Override
    public void finish(ReadCourse course, SiteFiles files) throws IOException {
        List<PageRef> untold =
                course.pages().stream().filter(page -> page.source().isEmpty()).toList();
        int next = course.pages().size() - untold.size();
        if (course.glossary().isPresent()) {
            Lesson glossary = course.glossary().get();
            add(next++, glossary.page(), IndexEntryExtractor.read(glossary), files);
        }
        for (PageRef page : untold) {
            add(next++, page, IndexEntryExtractor.read(page), files);
        }
        files.writeAll(files());
    }

    /** @param number the page's place in the course, from 0 and without gaps */
    private void add(int number, PageRef page, List<IndexEntry> places, SiteFiles files) throws IOException {
        String text = text(number, page, places);
        Weight heading = page.kind() == PageKind.GLOSSARY ? Weight.TERM : Weight.HEADING;
        PageWords words = PageWords.of(places, heading, lexicon, text.hashCode());
        synchronized (pages) {
            pages.put(number, words);
        }
        Optional<OutputFile> complete = texts.add(number, text);
        if (complete.isPresent()) {
            files.write(complete.get());
        }
    }

    private String text(int number, PageRef page, List<IndexEntry> places) {
        StringBuilder out = new StringBuilder(4096);
        out.append("courseSearch.page(").append(number).append(",{\"url\":");
        JsonText.quote(SitePath.encode(page.file()), out).append(",\"title\":");
        JsonText.quote(page.title(), out).append(",\"unit\":");
        JsonText.quote(unitTitles.apply(page), out).append(",\"places\":[");
        String separator = "\n";
        for (IndexEntry place : places) {
            out.append(separator).append('[');
            JsonText.quote(place.anchor(), out).append(',');
            JsonText.quote(place.heading(), out).append(',');
            JsonText.quote(place.speaker(), out).append(',');
            JsonText.quote(place.text(), out).append(']');
            separator = ",\n";
        }
        return out.append("]});\n").toString();
    }

    /** Writes the words of all pages added, what leads to them, and the texts that wait for neighbours. */
    private List<OutputFile> files() {
        List<PageWords> inOrder;
        synchronized (pages) {
            inOrder = List.copyOf(pages.values());
        }
        List<Shards.Shard> shards = Shards.of(lexicon, inOrder);
        CRC32 version = new CRC32();
        List<OutputFile> files = new ArrayList<>(texts.rest());
        StringBuilder counts = new StringBuilder();
        for (PageWords page : inOrder) {
            Postings.number(page.places(), counts);
            version.update(Integer.toHexString(page.hash()).getBytes(StandardCharsets.US_ASCII));
        }
        StringBuilder out = new StringBuilder();
        String separator = "";
        for (int i = 0; i < shards.size(); i++) {
            Shards.Shard shard = shards.get(i);
            out.append(separator);
            JsonText.quote(shard.first(), out);
            separator = ",";
            StringBuilder file = new StringBuilder(shard.words().length() + 64);
            file.append("courseSearch.words(").append(i).append(',');
            JsonText.quote(shard.words(), file).append(");\n");
            files.add(new OutputFile(FOLDER + "w" + i + ".js", file.toString()));
            version.update(shard.words().getBytes(StandardCharsets.UTF_8));
        }
        files.add(new OutputFile(
                FOLDER + "index.js",
                "courseSearch.index(\"" + Long.toHexString(version.getValue()) + "\",\"" + counts + "\",[" + out
                        + "]);\n"));
        return files;
    }
}
