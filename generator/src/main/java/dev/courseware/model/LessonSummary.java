package dev.courseware.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the rest of the course needs of a lesson once its blocks are gone.
 *
 * @param page which page it is
 * @param anchors every id in the page
 * @param links its links to other lessons, to be verified when all anchors are known
 * @param assets the course's own files that it shows or links to
 * @param words how many words it holds
 * @param minutes how long it takes to read, or what its author said
 * @param terms the ids of the glossary's terms that it links
 * @param objectives those that have a name, in the order of the page
 * @param practice where learners do something, in the order of the page
 */
public record LessonSummary(
        PageRef page,
        Set<String> anchors,
        List<LessonLink> links,
        List<AssetRef> assets,
        int words,
        int minutes,
        Set<String> terms,
        List<Objective> objectives,
        List<Practice> practice) {

    public LessonSummary {
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
        assets = List.copyOf(assets);
        terms = Set.copyOf(terms);
        objectives = List.copyOf(objectives);
        practice = List.copyOf(practice);
    }

    /** The same with the links and files of another part of its source. */
    public LessonSummary with(LessonSummary other) {
        List<LessonLink> allLinks = new ArrayList<>(links);
        allLinks.addAll(other.links());
        List<AssetRef> allAssets = new ArrayList<>(assets);
        allAssets.addAll(other.assets());
        return new LessonSummary(page, anchors, allLinks, allAssets, words, minutes, terms, objectives, practice);
    }

    /**
     * A link to a place in another lesson or in this one.
     *
     * @param target the other lesson's source
     * @param anchor the place
     * @param position where the link stands
     */
    public record LessonLink(String target, String anchor, Position position) {}

    /**
     * A file of the course that belongs to the site.
     *
     * @param source relative to the course
     * @param file its place in the site
     * @param position where it is first named
     */
    public record AssetRef(String source, String file, Position position) {}
}
