package dev.courseware.parse.dialog;

import dev.courseware.parse.dialog.Head.Marker;
import java.util.List;

/**
 * {@code Alice - Hello.}, {@code Alice > Hello.} or, as in plays, {@code ALICE. Hello.}: believed only if the script has
 * no other labels and the names recur, for prose has dashes and full stops as well.
 */
final class SeparatedNames extends LineShape {
    @Override
    public Evidence evidence(Script script) {
        return Evidence.NONE;
    }

    @Override
    public Evidence possible(Script script) {
        return Evidence.of(Casting.strict(candidates(script), script.cast()).turns());
    }

    @Override
    Candidates candidates(Script script) {
        HeadScanner scanner = new HeadScanner(script.cast());
        return script.candidates((lines, index) -> scan(lines, index, scanner));
    }

    private static Head scan(List<SourceLine> lines, int index, HeadScanner scanner) {
        String text = lines.get(index).text();
        int start = lines.get(index).contentStart();
        int last = Math.min(text.length() - 1, start + NameScanner.LONGEST + 2);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            boolean spaced = SourceLine.isSpace(text.charAt(i + 1));
            boolean dash = "-–—>|".indexOf(c) >= 0 && spaced && SourceLine.isSpace(text.charAt(i - 1));
            boolean stop = c == '.' && spaced && isCapitals(text, start, i) && !isTitle(text, start, i);
            if (dash || stop) {
                Head name = scanner.scan(text.substring(start, i).strip() + ":");
                boolean whole = name != null
                        && name.body() > text.substring(start, i).strip().length();
                boolean plain = whole && name.style().marker() == Marker.NONE && Names.isProper(name.name());
                return plain ? moved(name, start, i) : null;
            }
        }
        return null;
    }

    private static Head moved(Head name, int start, int separator) {
        return new Head(
                name.name(),
                name.key(),
                name.style(),
                false,
                false,
                name.stamp(),
                name.brackets(),
                start + name.start(),
                separator,
                0,
                separator + 2);
    }

    /** Whether the full stop belongs to the title before a name, as in {@code DR. LEE. Good evening.} */
    private static boolean isTitle(String text, int start, int stop) {
        return NameScanner.isTitle(text.substring(start, stop));
    }

    private static boolean isCapitals(String text, int start, int end) {
        for (int i = start; i < end && text.charAt(i) != '(' && text.charAt(i) != '['; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
