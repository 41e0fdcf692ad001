package dev.courseware.source;

import dev.courseware.model.FrontPage;
import dev.courseware.model.SourceValue;
import java.util.Optional;

/** Reads what course.yml says of the front page, {@code home: {sample: …, image: …}}. */
final class FrontPageReader {
    private static final String NO_SAMPLE = "none";

    private FrontPageReader() {}

    static FrontPage read(Fields course) {
        return course.mapping("home").map(FrontPageReader::home).orElse(FrontPage.USUAL);
    }

    private static FrontPage home(Fields home) {
        Optional<SourceValue> sample = home.one("sample");
        Optional<SourceValue> image = home.one("image");
        home.warnOfUnknownKeys();
        boolean sampled =
                sample.filter(written -> written.text().equals(NO_SAMPLE)).isEmpty();
        return new FrontPage(sampled, sample.filter(written -> sampled), image);
    }
}
