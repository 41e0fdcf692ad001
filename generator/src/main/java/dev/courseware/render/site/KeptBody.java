package dev.courseware.render.site;

import dev.courseware.model.Html;
import dev.courseware.model.PageRef;
import dev.courseware.model.ResolvedFrontMatter;
import dev.courseware.model.SiteImage;
import dev.courseware.render.SiteFiles;
import dev.courseware.render.page.ContentsView;
import dev.courseware.state.StateReader;
import dev.courseware.state.StateWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rendered text as the next build finds it: what is small of it, and where in its page the rest lies.
 *
 * @param prerequisites the sources of what to read before
 * @param html where its text lies
 * @param footnotes where its footnotes lie
 */
record KeptBody(
        String anchor,
        Html heading,
        List<ContentsView> contents,
        List<String> features,
        List<String> prerequisites,
        Optional<SiteImage> image,
        Piece html,
        Piece footnotes) {

    /**
     * A piece of a file.
     *
     * @param offset in bytes; negative if the template has made something else of it
     */
    record Piece(long offset, int length) {
        static Piece of(Html part, byte[] page) {
            byte[] bytes = part.value().getBytes(StandardCharsets.UTF_8);
            return new Piece(bytes.length == 0 ? 0 : indexOf(bytes, page), bytes.length);
        }

        private static int indexOf(byte[] part, byte[] page) {
            int last = part.length - 1;
            int middle = part.length / 2;
            for (int at = 0; at <= page.length - part.length; at++) {
                // Pages are full of tags, so that the first letter alone says little.
                if (page[at] == part[0]
                        && page[at + middle] == part[middle]
                        && page[at + last] == part[last]
                        && Arrays.equals(part, 0, part.length, page, at, at + part.length)) {
                    return at;
                }
            }
            return -1;
        }

        Html read(String file, SiteFiles files) throws IOException {
            return length == 0
                    ? Html.EMPTY
                    : new Html(new String(files.last(file, offset, length), StandardCharsets.UTF_8));
        }

        void write(StateWriter out) {
            out.number(offset);
            out.number(length);
        }

        static Piece read(StateReader in) {
            return new Piece(in.number(), in.count());
        }
    }

    /** @param page the page's bytes */
    static KeptBody of(SiteRenderer.Body body, byte[] page) {
        return new KeptBody(
                body.anchor(),
                body.heading(),
                body.contents(),
                body.features(),
                body.head().prerequisites().stream().map(PageRef::source).toList(),
                body.head().image(),
                Piece.of(body.html(), page),
                Piece.of(body.footnotes(), page));
    }

    /** Whether all of the text can be found again. */
    boolean isWhole() {
        return html.offset() >= 0 && footnotes.offset() >= 0;
    }

    /** What it refers to, as the course knows that now; empty if something of it is gone. */
    Optional<ResolvedFrontMatter> head(Function<String, Optional<PageRef>> pages) {
        List<PageRef> found = prerequisites.stream()
                .flatMap(source -> pages.apply(source).stream())
                .toList();
        return found.size() == prerequisites.size()
                ? Optional.of(new ResolvedFrontMatter(found, image))
                : Optional.empty();
    }

    /** The text as it was rendered. */
    SiteRenderer.Body body(ResolvedFrontMatter head, String file, SiteFiles files) throws IOException {
        return new SiteRenderer.Body(
                anchor, heading, contents, html.read(file, files), footnotes.read(file, files), features, head);
    }

    void write(StateWriter out) {
        out.text(anchor);
        out.text(heading.value());
        write(contents, out);
        out.texts(features);
        out.texts(prerequisites);
        out.list(image.stream().toList(), each -> {
            out.text(each.address());
            out.number(each.width());
            out.number(each.height());
        });
        html.write(out);
        footnotes.write(out);
    }

    private static void write(List<ContentsView> contents, StateWriter out) {
        out.list(contents, each -> {
            out.text(each.id());
            out.text(each.title().value());
            write(each.sections(), out);
        });
    }

    static KeptBody read(StateReader in) {
        return new KeptBody(
                in.text(),
                new Html(in.text()),
                contents(in),
                in.texts(),
                in.texts(),
                in.list(() -> new SiteImage(in.text(), in.count(), in.count())).stream()
                        .findFirst(),
                Piece.read(in),
                Piece.read(in));
    }

    private static List<ContentsView> contents(StateReader in) {
        return in.list(() -> new ContentsView(in.text(), new Html(in.text()), contents(in)));
    }
}
