package dev.courseware.parse.inline;

import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.model.LessonSummary.LessonLink;
import dev.courseware.model.Objective;
import dev.courseware.model.Practice;
import dev.courseware.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a page holds: its links, files, terms, images, media, dialogs and words, noted while it is read. */
public final class PageInventory {
    private static final long MOST_TAKEN_IN = 4_000_000;

    private final List<LessonLink> links = new ArrayList<>();
    private final Map<String, AssetRef> assets = new LinkedHashMap<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private final Set<String> scaled = new LinkedHashSet<>();
    private final List<Objective> objectives = new ArrayList<>();
    private final List<Practice> practice = new ArrayList<>();
    private final Map<String, Integer> questions = new HashMap<>();
    private int words;
    private int images;
    private int media;
    private long takenIn;
    private int dialogs;

    void link(LessonLink link) {
        links.add(link);
    }

    /** The links to places in the course. */
    public List<LessonLink> links() {
        return links;
    }

    void asset(AssetRef asset) {
        assets.putIfAbsent(asset.source(), asset);
    }

    /** The files of the course that the page shows or links. */
    public List<AssetRef> assets() {
        return List.copyOf(assets.values());
    }

    void term(String id) {
        terms.add(id);
    }

    /** The ids of the terms that were linked. */
    public Set<String> terms() {
        return terms;
    }

    /** Notes a smaller copy of an image that the page shows. */
    void scaled(String file) {
        scaled.add(file);
    }

    /** The smaller copies of images that the page shows, by their places in the site. */
    public Set<String> scaled() {
        return scaled;
    }

    /** Notes an image; returns whether it is the page's first, which is probably in view at once. */
    public boolean isFirstImage() {
        return images++ == 0;
    }

    /** The number of videos and sounds that the page plays, including the next one. */
    public int nextMedia() {
        return ++media;
    }

    /** Whether a file of this size may still be taken in, so that a page stays about as large as what was written. */
    public boolean mayTakeIn(int bytes) {
        takenIn += bytes;
        return takenIn <= MOST_TAKEN_IN;
    }

    int nextDialog() {
        return ++dialogs;
    }

    /** The number of dialogs that the page shows so far. */
    public int dialogs() {
        return dialogs;
    }

    /** Notes an objective that has a name. */
    public void objective(Objective objective) {
        objectives.add(objective);
    }

    /** The objectives that have names. */
    public List<Objective> objectives() {
        return objectives;
    }

    /** A name of a question's words, for the page's only one or the first that has it; others of the same words have a number. */
    public String questionName(String name) {
        int same = questions.merge(name, 1, Integer::sum);
        return same == 1 ? name : name + "-" + same;
    }

    /** Notes a place where learners do something. */
    public void practice(Practice done) {
        practice.add(done);
    }

    /** The places where learners do something. */
    public List<Practice> practice() {
        return practice;
    }

    /** Adds the words of a text to those that the page has. */
    public void countWords(String text) {
        words += Words.count(text);
    }

    /** The number of words of the page. */
    public int words() {
        return words;
    }
}
