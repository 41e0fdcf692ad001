package dev.courseware.render.block;

import dev.courseware.model.PageRef;
import dev.courseware.model.Practice;
import dev.courseware.render.inline.Location;
import dev.courseware.render.page.PracticeView;
import dev.courseware.render.page.PracticeView.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Knows where a page lets learners practise an objective. Immutable. */
public final class PracticeLinks {
    public static final PracticeLinks NONE = new PracticeLinks(Map.of());

    private static final PracticeView UNPRACTISED = new PracticeView(List.of(), "");

    private final Map<String, List<Practice>> serving;

    private PracticeLinks(Map<String, List<Practice>> serving) {
        this.serving = serving;
    }

    /**
     * @param practice all of a page
     * @param page the page, for practice may serve objectives of others as well
     */
    public static PracticeLinks of(List<Practice> practice, PageRef page) {
        Map<String, List<Practice>> serving = new HashMap<>();
        for (Practice each : practice) {
            each.serves().stream()
                    .filter(served -> served.source().equals(page.source()))
                    .forEach(served -> serving.computeIfAbsent(served.id(), id -> new ArrayList<>())
                            .add(each));
        }
        return new PracticeLinks(serving);
    }

    /**
     * The practice of an objective; none for one without a name.
     *
     * @param location where it is shown
     */
    public PracticeView of(String objective, Location location) {
        List<Practice> practice = serving.get(objective);
        if (practice == null) {
            return UNPRACTISED;
        }
        String questions = practice.stream()
                .filter(Practice::judges)
                .map(each -> names(each, ""))
                .collect(Collectors.joining(" "));
        return new PracticeView(
                practice.stream().map(each -> link(each, location)).toList(), questions);
    }

    /**
     * The questions of some practice as the pages' script reads them ({@code record.js}): {@code 2:#nines-1=3|q1xyz}, how many
     * of them are asked, their names, and behind each what it is worth; both are left out where one is asked and nothing said.
     *
     * @param page the address of their page, where they are named elsewhere
     */
    public static String names(Practice practice, String page) {
        String names = practice.questions().stream()
                .map(each -> (each.name().startsWith("#") ? page : "")
                        + each.name()
                        + (each.points() > 0 ? "=" + each.points() : ""))
                .collect(Collectors.joining("|"));
        return practice.questions().size() == 1 ? names : practice.asked() + ":" + names;
    }

    private static Link link(Practice practice, Location location) {
        String kind = practice.kind().name().toLowerCase(Locale.ROOT);
        return new Link(kind, practice.number(), location.own(practice.anchor()));
    }
}
