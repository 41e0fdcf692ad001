package dev.courseware.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.courseware.TinyCourse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaTest {
    private static final String VIDEO = "-- lessons/01-unit/rack.mp4 --\n0000ftypmp42\n";
    private static final String HOSTILE = "</p><script>alert(1)</script>${7*7}";

    @TempDir
    Path folder;

    private TinyCourse course(String lesson, String files) {
        return TinyCourse.in(folder, "-- lessons/01-unit/01-a.md --\n# A\n\n## B\n\n" + lesson + "\n" + files);
    }

    @Test
    void a_video_is_played_in_page_and_deck_with_the_captions_that_stand_beside_it() {
        TinyCourse course = course("![A walk](rack.mp4 \"Title\")", VIDEO + """
            -- lessons/01-unit/rack.vtt --
            WEBVTT

            00:00.000 --> 00:01.000
            It hums.
            -- lessons/01-unit/rack.pt-BR.vtt --
            WEBVTT
            -- lessons/01-unit/racket.vtt --
            WEBVTT
            """).build();

        assertThat(course.problems()).isEmpty();
        for (String page : List.of("unit/a.html", "unit/a.slides.html")) {
            Element video = course.page(page).selectFirst("video[controls]");
            assertThat(video.attr("aria-label")).isEqualTo("A walk");
            assertThat(video.select("source").attr("src")).isEqualTo("rack.mp4");
            assertThat(video.select("track[kind=captions]").eachAttr("src"))
                    .containsExactly("rack.vtt", "rack-pt-br.vtt");
            assertThat(video.select("track").eachAttr("srclang")).containsExactly("en", "pt-BR");
            assertThat(course.page(page).select("link[href*=media]")).hasSize(1);
        }
        assertThat(course.page("unit/a.html").select(".media details p").text()).isEqualTo("It hums.");
        assertThat(course.page("unit/a.slides.html").select(".media details")).isEmpty();
        assertThat(course.page("print.html").select("source").attr("src")).isEqualTo("unit/rack.mp4");
        assertThat(course.page("print.html").select("track").first().attr("src"))
                .isEqualTo("unit/rack.vtt");
        assertThat(course.page("index.html").select("link[href*=media]")).isEmpty();
        assertThat(course.files()).contains("unit/rack.mp4", "unit/rack.vtt", "unit/rack-pt-br.vtt");
    }

    @Test
    void who_can_not_hear_it_gets_captions_or_a_transcript_or_the_author_is_told() {
        TinyCourse course = course("""
            ![A](rack.mp4)

            ![B](rack.mp4){transcript=../01-unit/02-said.md}

            ![C](rack.mp4){.silent}
            """, VIDEO + "-- lessons/01-unit/02-said.md --\n# Said\n")
                .build();

        assertThat(course.problems())
                .containsExactly(
                        "lessons/01-unit/01-a.md:5:1: warning: this video has neither captions nor a transcript for"
                                + " those who can't hear it (put captions beside it, rack.vtt, or name a page with what is"
                                + " said, {transcript=…}; write {.silent} if nothing is said)");
        assertThat(course.page("unit/a.html")
                        .select("figcaption a[href=said.html]")
                        .text())
                .isEqualTo("Transcript");
    }

    @Test
    void what_is_said_stays_text() {
        TinyCourse course = course(
                        "![" + HOSTILE.replace("<", "\\<").replace("$", "\\$") + "](rack.mp4 '" + HOSTILE + "')",
                        VIDEO
                                + "-- lessons/01-unit/rack.vtt --\nWEBVTT\n\n00:00.000 --> 00:01.000\n"
                                + "<v " + "a".repeat(300) + "><b>bold</b> &lt;script&gt; " + HOSTILE + "\u0007\n")
                .build();

        assertThat(course.problems()).isEmpty();
        Document page = course.page("unit/a.html");
        assertThat(page.select("main script, main b")).isEmpty();
        assertThat(page.select(".media details p").text()).contains("bold <script>", "alert(1)", "${7*7}", "\uFFFD");
        assertThat(page.select("video").attr("aria-label")).isEqualTo(HOSTILE);
    }

    @Test
    void files_that_are_no_media_or_lie_elsewhere_are_not_published() throws IOException {
        TinyCourse course = course("""
            ![A](page.mp4)

            ![B](link.mp4)

            ![C](%2e%2e/%2e%2e/%2e%2e/x.mp4)

            ![D](file:///x.mp4)

            ![E](JAVASCRIPT:x.mp4)

            ![F](rack.mp4){.silent captions=link.vtt}
            """, VIDEO + "-- lessons/01-unit/page.mp4 --\n<html><script>alert(1)</script>\n");
        Files.writeString(folder.resolve("secret.mp4"), "0000ftypmp42");
        Files.writeString(folder.resolve("secret.vtt"), "WEBVTT\n\nSECRET");
        Files.createSymbolicLink(course.source().resolve("lessons/01-unit/link.mp4"), folder.resolve("secret.mp4"));
        Files.createSymbolicLink(course.source().resolve("lessons/01-unit/link.vtt"), folder.resolve("secret.vtt"));
        course.build();

        assertThat(course.problems()).hasSize(6).allMatch(problem -> problem.contains(": error: "));
        assertThat(course.report().written()).isFalse();
    }

    @Test
    void sounds_of_all_kinds_are_known_by_how_they_begin() {
        TinyCourse course = course(
                        """
                        ![a](a.mp3){.silent}

                        ![b](b.mp3){.silent}

                        ![c](c.ogg){.silent}

                        ![d](d.wav){.silent}

                        ![e](e.m4a){.silent}

                        ![f](f.flac){.silent}
                        """,
                        "-- lessons/01-unit/c.ogg --\nOggS\n-- lessons/01-unit/d.wav --\nRIFF0000WAVE\n"
                                + "-- lessons/01-unit/e.m4a --\n0000ftypM4A\n-- lessons/01-unit/f.flac --\nfLaC\n"
                                + "-- lessons/01-unit/b.mp3 --\nID3\n")
                .write("lessons/01-unit/a.mp3", new byte[] {(byte) 0xFF, (byte) 0xFB, 0, 0})
                .build();

        assertThat(course.problems()).isEmpty();
        assertThat(course.page("unit/a.html").select("audio source").eachAttr("type"))
                .containsExactly("audio/mpeg", "audio/mpeg", "audio/ogg", "audio/wav", "audio/mp4", "audio/flac");
    }

    @Test
    void captions_that_are_too_long_are_told() {
        TinyCourse course = course("![A](rack.mp4)", VIDEO)
                .write(
                        "lessons/01-unit/rack.vtt",
                        ("WEBVTT\n" + "x\n".repeat(2 * 1024 * 1024)).getBytes(StandardCharsets.UTF_8))
                .build();

        assertThat(course.problems()).hasSize(1).first().asString().contains("rack.vtt can't be read: it is larger");
    }

    @Test
    void a_lesson_plays_and_takes_in_only_so_much() {
        TinyCourse course = course("![A](rack.mp4)\n\n".repeat(101), VIDEO)
                .write(
                        "lessons/01-unit/rack.vtt",
                        ("WEBVTT\n" + "x\n".repeat(400_000)).getBytes(StandardCharsets.UTF_8))
                .build();

        assertThat(course.problems())
                .contains("lessons/01-unit/01-a.md:205:1: error: this lesson has more than 100 videos and sounds"
                        + " (split it into several)")
                .anyMatch(problem -> problem.contains("this lesson includes too much text"));
    }
}
