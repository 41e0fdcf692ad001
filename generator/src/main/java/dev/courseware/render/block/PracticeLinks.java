package dev.courseware.render.block;

import dev.courseware.model.Html;
import dev.courseware.model.PageRef;
import dev.courseware.model.Practice;
import dev.courseware.render.inline.Location;
import dev.courseware.render.template.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes behind an objective where its page lets learners practise it. Immutable. */
public final class PracticeLinks {
    static final PracticeLinks NONE = new PracticeLinks(Map.of(), null);

    private final Map<String, List<Practice>> serving;
    private final Templates templates;

    private PracticeLinks(Map<String, List<Practice>> serving, Templates templates) {
        this.serving = serving;
        this.templates = templates;
    }

    /**
     * @param practice all of a page
     * @param page the page, for practice may serve objectives of others as well
     */
    public PracticeLinks(List<Practice> practice, PageRef page, Templates templates) {
        this(new HashMap<>(), templates);
        for (Practice each : practice) {
            each.serves().stream()
                    .filter(served -> served.source().equals(page.source()))
                    .forEach(served -> serving.computeIfAbsent(served.id(), id -> new ArrayList<>())
                            .add(each));
        }
    }

    /**
     * The links, or nothing where an objective has no practice.
     *
     * @param objective its name, or empty
     * @param location where they are shown
     */
    public Html of(String objective, Location location) {
        List<Practice> practice = serving.getOrDefault(objective, List.of());
        if (objective.isEmpty() || practice.isEmpty()) {
            return Html.EMPTY;
        }
        List<Link> links = new ArrayList<>();
        for (Practice each : practice) {
            links.add(
                    new Link(each.kind().name().toLowerCase(Locale.ROOT), each.number(), location.own(each.anchor())));
        }
        String questions = practice.stream()
                .map(Practice::question)
                .filter(question -> !question.isEmpty())
                .collect(Collectors.joining(" "));
        return new Html(
                templates.render("blocks/practice", location.root(), Map.of("links", links, "questions", questions)));
    }

    /**
     * What the template {@code blocks/practice} sees.
     *
     * @param kind {@code quiz}, {@code exercise} or {@code prediction}
     * @param number as the page counts it
     */
    public record Link(String kind, int number, String url) {}
}
