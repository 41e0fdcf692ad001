package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target;
import dev.courseware.model.inline.Target.SiteFile;
import java.util.List;
import java.util.Optional;

/**
 * A video or a sound.
 *
 * @param video whether there is something to see
 * @param source its place in the site
 * @param type as browsers call it, {@code video/mp4}
 * @param name what it is, for those who don't see it
 * @param caption may be empty
 * @param poster the picture that stands for a video
 * @param width of a video in CSS pixels, 0 if unknown
 * @param height of a video in CSS pixels, 0 if unknown
 * @param captions in several languages
 * @param words what is said, from the first captions, in paragraphs
 * @param transcript a page or file with what is said
 * @param attributes the author's id and classes
 * @param position where it starts
 */
public record Media(
        boolean video,
        SiteFile source,
        String type,
        String name,
        RichText caption,
        Optional<SiteFile> poster,
        int width,
        int height,
        List<Captions> captions,
        List<String> words,
        Optional<Target> transcript,
        Attributes attributes,
        Position position)
        implements Block {

    public Media {
        captions = List.copyOf(captions);
        words = List.copyOf(words);
    }

    /**
     * Captions in one language.
     *
     * @param source their place in the site
     * @param language its tag, {@code pt-BR}
     * @param label its name, as those who speak it say
     */
    public record Captions(SiteFile source, String language, String label) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.media(this);
    }
}
