package dev.courseware.render.inline;

import dev.courseware.model.Html;
import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.model.ThemeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of a page's text stands elsewhere where it is printed: the addresses of links, as notes at its end, and the
 * answers to what it asks, at the end of all. Belongs to one thread.
 */
public final class Appendix {
    private final String place;
    private final String title;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Answer> answers = new ArrayList<>();

    /**
     * @param page whose text it is
     * @param title what it is called, plain text
     */
    public Appendix(PageRef page, String title) {
        this.place = PartLocation.place(page);
        this.title = title;
    }

    /** What the page is called whose text it is. */
    public String title() {
        return title;
    }

    /**
     * What an answer belongs to.
     *
     * @param kind {@code quiz}, the kind of a callout, or {@code marks.…} with the kind of a question in a dialog; empty if
     *     it stands alone
     * @param number as readers see it, or 0
     * @param title as it is printed, or empty
     */
    public record Asked(String kind, int number, Html title) {
        public static final Asked NOTHING = new Asked("", 0, Html.EMPTY);
    }

    /**
     * An answer.
     *
     * @param id its anchor
     * @param url leads to it
     * @param from the anchor of the place that refers to it
     * @param back leads to that place
     * @param asked what it belongs to
     * @param kind {@code answer}, {@code hint} or {@code solution}
     * @param title its author's, or empty
     * @param content what it says
     * @param own the anchor that its author gave it, or empty
     */
    public record Answer(
            String id,
            String url,
            String from,
            String back,
            Asked asked,
            String kind,
            Html title,
            Html content,
            String own) {}

    /** The number of an address's note, which is the same whenever it occurs. */
    public int note(String address) {
        return numbers.computeIfAbsent(address, key -> {
            notes.add(key);
            return notes.size();
        });
    }

    /** The anchor of a note. */
    public String noteId(int number) {
        return id("link-" + number);
    }

    /** Leads to a note. */
    String noteUrl(int number) {
        return link(noteId(number));
    }

    /** What an id begins with is a page's address, what follows is ours. */
    private String link(String id) {
        return "#" + SitePath.encode(place) + id.substring(place.length());
    }

    /** Adds an answer. */
    public Answer add(Asked asked, String kind, Html title, Html content, String own) {
        int number = answers.size() + 1;
        String id = id("answer-" + number);
        String from = id("asked-" + number);
        Answer answer = new Answer(id, link(id), from, link(from), asked, kind, title, content, own);
        answers.add(answer);
        return answer;
    }

    private String id(String name) {
        return place + "~" + ThemeNames.id(name);
    }

    /** The addresses, the first one under the number 1. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** The answers in the order in which they are asked for. */
    public List<Answer> answers() {
        return List.copyOf(answers);
    }
}
