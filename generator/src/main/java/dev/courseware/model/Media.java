package dev.courseware.model;

import dev.courseware.model.inline.RichText;
import java.util.List;

/**
 * A video or a sound.
 *
 * @param video whether there is something to see
 * @param source its address, relative to the lesson's page
 * @param type as browsers call it, {@code video/mp4}
 * @param name what it is, for those who don't see it
 * @param caption may be empty
 * @param poster the address of the picture that stands for a video, or empty
 * @param width of a video in CSS pixels, 0 if unknown
 * @param height of a video in CSS pixels, 0 if unknown
 * @param captions in several languages
 * @param words what is said, from the first captions, in paragraphs
 * @param transcript the address of a page or file with what is said, or empty
 * @param attributes the author's id and classes
 * @param position where it starts
 */
public record Media(
        boolean video,
        String source,
        String type,
        String name,
        RichText caption,
        String poster,
        int width,
        int height,
        List<Captions> captions,
        List<String> words,
        String transcript,
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
     * @param source their address, relative to the lesson's page
     * @param language its tag, {@code pt-BR}
     * @param label its name, as those who speak it say
     */
    public record Captions(String source, String language, String label) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.media(this);
    }
}
