package dev.courseware.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Front matter keys of other tools, each with its equivalent here. */
final class ForeignKeys {
    private static final Map<String, String> INSTEAD = new HashMap<>();

    static {
        say("write the sum of both as «minutes»", "teaching", "exercises", "break");
        say("write whole minutes as «minutes: 15»", "duration", "time", "estimated_time", "reading_time", "timing");
        say("authors belong in course.yml: «authors: [Ann, Bob]»", "author", "authors", "instructor", "contributors");
        say("the course's title and language belong in course.yml", "language", "lang", "locale", "course");
        say("the licence belongs in course.yml: «licence: CC BY 4.0»", "license", "licence", "copyright");
        say(
                "files are ordered by the numbers before their names, or by «weight»",
                "sidebar_position",
                "nav_order",
                "order",
                "position",
                "priority",
                "sort",
                "chapter",
                "number");
        say("write it as «title»", "sidebar_label", "nav_title", "linkTitle", "menu_title", "short_title", "headline");
        say("write it as «description»", "summary", "excerpt", "abstract", "subtitle", "info", "comment");
        say("write them as «tags»", "keywords", "categories", "category", "topics", "labels");
        say("write it as «date» or «updated»", "lastmod", "last_modified_at", "last_update", "modified", "created");
        say("write former addresses as «aliases»", "redirect_from", "redirects");
        say("the address is the file's name; former ones belong in «aliases»", "slug", "permalink", "url", "id");
        say("write «draft: true» for what isn't ready", "published", "hidden", "unlisted", "status");
        say("write a container «::: objectives», or «objectives»", "learning_objectives", "goals", "outcomes");
        say("write a container «::: keypoints»", "keypoints", "key_points", "takeaways");
        say("write a container «::: discussion»", "questions");
        say("levels belong in course.yml; a page silences rules by «ignore: [image-alt]»", "checks", "disable");
        say("write it as «image»", "cover", "thumbnail", "banner", "og_image");
        say(
                "a deck's looks are the theme's: name the file x.slides.md, and see «theme» and «slides» in course.yml",
                "marp",
                "theme",
                "paginate",
                "class",
                "size",
                "header",
                "footer",
                "style",
                "background",
                "backgroundColor",
                "backgroundImage",
                "color",
                "transition",
                "highlighter",
                "drawings",
                "mdc",
                "fonts",
                "layout",
                "revealOptions",
                "aspectRatio",
                "canvasWidth",
                "colorSchema",
                "lineNumbers");
        say(
                "it has no meaning here: remove it",
                "toc",
                "toc_depth",
                "toc_min_heading_level",
                "toc_max_heading_level",
                "hide_title",
                "hide_table_of_contents",
                "math",
                "mathjax",
                "katex",
                "mermaid",
                "jupytext",
                "kernelspec",
                "execute",
                "format",
                "output",
                "editor",
                "site",
                "root",
                "parent",
                "grand_parent",
                "has_children",
                "comments",
                "version",
                "template",
                "pagination_next",
                "pagination_prev",
                "custom_edit_url",
                "search",
                "robots",
                "sidebar",
                "outline",
                "editLink",
                "prev",
                "next",
                "source",
                "engine",
                "number-sections",
                "bibliography");
    }

    private ForeignKeys() {}

    /** What to write here in place of another tool's key; empty if no tool is known to have that key. */
    static Optional<String> instead(String key) {
        return Optional.ofNullable(INSTEAD.get(key));
    }

    private static void say(String instead, String... keys) {
        List.of(keys).forEach(key -> INSTEAD.put(key, instead));
    }
}
