package dev.courseware.parse.quiz;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.expression.DrawnRanges;
import dev.courseware.expression.DrawnRangesReader;
import dev.courseware.expression.Mistake;
import dev.courseware.parse.inline.DrawnNumbers;
import dev.courseware.parse.inline.ParseContext;
import java.util.Optional;

/** Reads from a question's first line which numbers are drawn for it: {@code {draw="n=2..5 a=90..99"}}. */
public final class DrawReader {
    /** More than a page holds, since not all of them may do. */
    private static final int MOST = 60;

    private final ParseContext reading;

    public DrawReader(ParseContext reading) {
        this.reading = reading;
    }

    /** @return empty where nothing is drawn, or where it can't be read, which is reported */
    public Optional<DrawnNumbers> read(QuizHead head) {
        Optional<String> written = head.attributes().value("draw");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        boolean decimalComma = reading.decimalComma();
        DrawnRanges ranges = DrawnRangesReader.read(written.get(), decimalComma);
        for (Mistake mistake : ranges.mistakes()) {
            String part = written.get()
                    .substring(
                            Math.min(mistake.offset(), written.get().length()),
                            Math.min(
                                    mistake.offset() + mistake.length(),
                                    written.get().length()));
            reading.report(
                    CoreRule.ATTRIBUTE_VALUE,
                    head.at(),
                    "«draw» " + (part.isBlank() ? "" : "at «" + part.strip() + "»: ") + mistake.message(),
                    mistake.hint());
        }
        return ranges.mistakes().isEmpty()
                ? Optional.of(new DrawnNumbers(ranges, ranges.choose(MOST, head.id()), decimalComma))
                : Optional.empty();
    }
}
