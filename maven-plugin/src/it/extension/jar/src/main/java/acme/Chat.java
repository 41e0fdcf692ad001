package acme;

import dev.courseware.extension.DialogShape;
import java.util.ArrayList;
import java.util.List;

/** {@code <Ann|0:05> text}: what a chat program exports, below its first line. */
public final class Chat implements DialogShape {
    private static final String HEAD = "#chat export";

    @Override
    public String name() {
        return "acme-chat";
    }

    @Override
    public String description() {
        return "chats of Acme";
    }

    @Override
    public boolean recognises(List<String> lines) {
        return !lines.isEmpty() && lines.get(0).equals(HEAD);
    }

    @Override
    public List<Piece> pieces(List<String> lines) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(Kind.MARKUP, 0, 0, HEAD.length(), lines));
        for (int i = 1; i < lines.size(); i++) {
            int bar = lines.get(i).indexOf('|');
            int close = lines.get(i).indexOf('>');
            if (lines.get(i).startsWith("<") && bar > 0 && bar < close) {
                pieces.add(Piece.of(Kind.MARKUP, i, 0, 1, lines));
                pieces.add(Piece.of(Kind.SPEAKER, i, 1, bar, lines));
                pieces.add(Piece.of(Kind.MARKUP, i, bar, bar + 1, lines));
                pieces.add(Piece.of(Kind.TIME, i, bar + 1, close, lines));
                pieces.add(Piece.of(Kind.MARKUP, i, close, close + 1, lines));
            }
        }
        return pieces;
    }
}
