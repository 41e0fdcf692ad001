package dev.courseware.render.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Gives what is said its times: those of the script where it has any, so that a transcript fits its recording; between
 * them, and where there are none, the time that a voice would take.
 */
final class TimedLines {
    private static final long SHORTEST = 900;
    private static final long PAUSE = 350;

    /** Words that are given more time than this many voices would take are followed by silence. */
    private static final int SLOWEST = 3;

    private TimedLines() {}

    /**
     * A caption.
     *
     * @param speaker who speaks
     * @param cues how, on a turn's first caption
     * @param text what is said
     * @param start in milliseconds
     * @param end in milliseconds
     */
    record Caption(String speaker, List<String> cues, CuedText text, long start, long end) {}

    /** A part of a turn, which the script times as a whole, {@code together} with the one before it, or not at all. */
    private record Piece(
            SpokenLine line,
            boolean first,
            CuedText text,
            OptionalLong start,
            OptionalLong end,
            boolean together,
            long voice) {}

    static List<Caption> of(List<SpokenLine> lines) {
        List<Piece> pieces = pieces(lines);
        List<Caption> captions = new ArrayList<>();
        long time = 0;
        for (int from = 0; from < pieces.size(); ) {
            int to = from + 1;
            while (to < pieces.size() && pieces.get(to).start().isEmpty()) {
                to++;
            }
            long limit = to == pieces.size()
                    ? Long.MAX_VALUE
                    : pieces.get(to).start().getAsLong();
            time = run(pieces.subList(from, to), time, limit, captions);
            from = to;
        }
        return captions;
    }

    private static List<Piece> pieces(List<SpokenLine> lines) {
        List<Piece> pieces = new ArrayList<>();
        long latest = -1;
        for (SpokenLine line : lines) {
            if (!line.isTurn() || line.spoken().isSilent()) {
                continue;
            }
            int from = 0;
            for (int i = 0; i <= line.moments().size(); i++) {
                int to = i == line.moments().size()
                        ? line.spoken().length()
                        : line.moments().get(i).at();
                CuedText text = line.spoken().part(from, to);
                if (text.length() > 0) {
                    Moment moment = i == 0 ? null : line.moments().get(i - 1);
                    // A time that goes back is a slip; the same one again is shared.
                    boolean later = moment != null && moment.start() > latest;
                    latest = later ? moment.start() : latest;
                    pieces.add(new Piece(
                            line,
                            from == 0,
                            text,
                            later ? OptionalLong.of(latest) : OptionalLong.empty(),
                            later ? moment.end() : OptionalLong.empty(),
                            moment != null && !later && moment.start() == latest,
                            Math.max(SHORTEST, SpeakingTime.millis(text.spoken()))));
                    from = to;
                }
            }
        }
        return pieces;
    }

    /**
     * Adds pieces of which only the first may have a time.
     *
     * @param time where the last piece ended
     * @param limit when the next piece begins
     * @return where the last of these ends
     */
    private static long run(List<Piece> pieces, long time, long limit, List<Caption> captions) {
        Piece first = pieces.get(0);
        if (first.start().isEmpty()) {
            // Before the first time, or in a script without any.
            return spread(pieces, time, limit, captions);
        }
        long start = first.start().getAsLong();
        if (first.end().isEmpty()) {
            return spread(pieces, start, limit, captions);
        }
        long end = first.end().getAsLong();
        int together = 1;
        while (together < pieces.size() && (pieces.get(together).together() || end + PAUSE >= limit)) {
            together++;
        }
        fill(pieces.subList(0, together), start, end, captions);
        List<Piece> rest = pieces.subList(together, pieces.size());
        return rest.isEmpty() ? end : spread(rest, end + PAUSE, limit, captions);
    }

    /** Lets pieces last as long as voices take, more or less so where something else begins at {@code limit}. */
    private static long spread(List<Piece> pieces, long start, long limit, List<Caption> captions) {
        long voices = 0;
        for (Piece piece : pieces) {
            voices += piece.voice();
        }
        long pauses = PAUSE * pauses(pieces);
        boolean bounded = limit < Long.MAX_VALUE && limit - start <= SLOWEST * (voices + pauses);
        if (bounded) {
            return fill(pieces, start, Math.max(limit, start + 1), captions);
        }
        long time = start;
        for (Piece piece : pieces) {
            time += time > start && piece.first() ? PAUSE : 0;
            caption(piece, time, time + piece.voice(), captions);
            time += piece.voice();
        }
        return limit < Long.MAX_VALUE ? time : time + PAUSE;
    }

    private static int pauses(List<Piece> pieces) {
        int pauses = 0;
        for (int i = 1; i < pieces.size(); i++) {
            pauses += pieces.get(i).first() ? 1 : 0;
        }
        return pauses;
    }

    /** Shares the time between two moments. */
    private static long fill(List<Piece> pieces, long start, long end, List<Caption> captions) {
        double voices = 0;
        for (Piece piece : pieces) {
            voices += piece.voice();
        }
        double before = 0;
        for (Piece piece : pieces) {
            long from = start + Math.round((end - start) * before / voices);
            before += piece.voice();
            caption(piece, from, start + Math.round((end - start) * before / voices), captions);
        }
        return end;
    }

    private static void caption(Piece piece, long start, long end, List<Caption> captions) {
        List<CuedText> texts = CaptionSplitter.cut(piece.text());
        double weight = 0;
        for (CuedText text : texts) {
            weight += weight(text);
        }
        double before = 0;
        List<String> cues = piece.first() ? piece.line().cues() : List.of();
        for (CuedText text : texts) {
            long from = start + Math.round((end - start) * before / weight);
            before += weight(text);
            long to = start + Math.round((end - start) * before / weight);
            captions.add(new Caption(piece.line().speaker(), cues, text, from, Math.max(to, from + 1)));
            cues = List.of();
        }
    }

    private static long weight(CuedText text) {
        return Math.max(1, SpeakingTime.millis(text.spoken()));
    }
}
