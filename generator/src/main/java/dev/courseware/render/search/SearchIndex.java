package dev.courseware.render.search;

import dev.courseware.json.JsonText;
import dev.courseware.model.Lesson;
import dev.courseware.model.PageKind;
import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.render.CourseOutput;
import dev.courseware.render.KeptLesson;
import dev.courseware.render.OutputFile;
import dev.courseware.render.ReadCourse;
import dev.courseware.render.ReadLesson;
import dev.courseware.render.Reuse;
import dev.courseware.render.SiteFiles;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<String, Integer> sources = new TreeMap<>();
    private final Map<Integer, LastPages.Start> starts = new HashMap<>();
    private final PageTexts texts = new PageTexts();
    private Optional<LastPages> last = Optional.empty();
    private boolean sameAround;
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
        for (PageTexts.Complete rest : texts.rest()) {
            rest.write(files);
        }
        files.writeAll(files());
    }

    /** @param number the page's place in the course, from 0 and without gaps */
    private void add(int number, PageRef page, List<IndexEntry> places, SiteFiles files) throws IOException {
        String shown = places(places);
        String start = start(number, page);
        Weight heading = page.kind() == PageKind.GLOSSARY ? Weight.TERM : Weight.HEADING;
        PageWords words = PageWords.of(places, heading, lexicon, hash(start, shown));
        add(number, page, LastPages.Start.of(start), words, PageTexts.Text.made(start, shown), files);
    }

    private void add(
            int number, PageRef page, LastPages.Start start, PageWords words, PageTexts.Text text, SiteFiles files)
            throws IOException {
        synchronized (pages) {
            pages.put(number, words);
            starts.put(number, start);
            if (!page.source().isEmpty()) {
                sources.put(page.source(), number);
            }
        }
        Optional<PageTexts.Complete> complete = texts.add(number, text);
        if (complete.isPresent()) {
            complete.get().write(files);
        }
    }

    @Override
    public String memory() {
        return "search";
    }

    @Override
    public void recall(StateReader memory, boolean sameAround) {
        last = Optional.of(LastPages.read(memory, lexicon));
        this.sameAround = sameAround;
    }

    @Override
    public void remember(StateWriter memory) {
        LastPages.write(lexicon, pages, sources, starts, texts, memory);
    }

    @Override
    public Reuse reuse(KeptLesson lesson, SiteFiles files) {
        return last.flatMap(pages -> pages.find(lesson.page().source()))
                        .filter(page -> files.mayKeep(page.file()))
                        .isPresent()
                ? Reuse.ALL
                : Reuse.NONE;
    }

    @Override
    public void again(KeptLesson lesson, SiteFiles files) throws IOException {
        PageRef page = lesson.page();
        LastPages.Page before = last.orElseThrow().find(page.source()).orElseThrow();
        if (sameAround && lesson.number() == before.number()) {
            again(lesson.number(), page, before, files);
            return;
        }
        String start = start(lesson.number(), page);
        if (LastPages.Start.of(start).equals(before.start())) {
            again(lesson.number(), page, before, files);
            return;
        }
        String shown = new String(files.last(before.file(), before.offset(), before.length()), StandardCharsets.UTF_8);
        PageWords words = new PageWords(before.places(), before.words(), hash(start, shown));
        add(lesson.number(), page, LastPages.Start.of(start), words, PageTexts.Text.made(start, shown), files);
    }

    /** A page of which nothing differs from the last build. */
    private void again(int number, PageRef page, LastPages.Page before, SiteFiles files) throws IOException {
        PageWords words = new PageWords(before.places(), before.words(), before.hash());
        int length = before.start().length();
        PageTexts.Text text =
                PageTexts.Text.last(before.file(), before.offset() - length, length + before.length(), before.length());
        add(number, page, before.start(), words, text, files);
    }

    /** The hash of both texts as one, which would have to be copied for that. */
    private static int hash(String start, String shown) {
        int factor = 1;
        int power = 31;
        for (int rest = shown.length(); rest > 0; rest >>= 1) {
            factor *= (rest & 1) == 0 ? 1 : power;
            power *= power;
        }
        return start.hashCode() * factor + shown.hashCode();
    }

    private String start(int number, PageRef page) {
        StringBuilder out = new StringBuilder(256);
        out.append("courseSearch.page(").append(number).append(",{\"url\":");
        JsonText.quote(SitePath.encode(page.file()), out).append(",\"title\":");
        JsonText.quote(page.title(), out).append(",\"unit\":");
        return JsonText.quote(unitTitles.apply(page), out)
                .append(",\"places\":[")
                .toString();
    }

    /** What is shown of a page's places: the same whatever its number is. */
    private static String places(List<IndexEntry> places) {
        StringBuilder out = new StringBuilder(4096);
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

    /** The words of all pages added, and what leads to them. */
    private List<OutputFile> files() {
        List<PageWords> inOrder;
        synchronized (pages) {
            inOrder = List.copyOf(pages.values());
        }
        List<Shards.Shard> shards = Shards.of(lexicon, inOrder);
        CRC32 version = new CRC32();
        List<OutputFile> files = new ArrayList<>();
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
