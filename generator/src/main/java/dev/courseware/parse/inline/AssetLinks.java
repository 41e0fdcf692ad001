package dev.courseware.parse.inline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Position;
import dev.courseware.model.inline.Target;
import dev.courseware.model.inline.Target.SiteFile;
import dev.courseware.source.Admission;
import dev.courseware.source.Asset;
import dev.courseware.source.Assets;
import java.util.Optional;

/**
 * Takes files of the course into the site, as a lesson names them: the lesson remembers what is admitted, and its author
 * is told what is not.
 */
public final class AssetLinks {
    private final ParseContext reading;

    AssetLinks(ParseContext reading) {
        this.reading = reading;
    }

    /** Whether a path names a file, be it one that may be seen or not. */
    boolean isThere(String source) {
        return reading.files().find(source).isPresent()
                || reading.files().secret(source).isPresent();
    }

    /** A file that the page links to; empty if it may not be published, which is then reported. */
    Optional<Target> linked(String source, Position at) {
        return asset(files().linked(source), at).map(file -> file);
    }

    /** A video or a sound; empty if it may not be published, which is then reported. */
    public Optional<SiteFile> played(String source, Position at) {
        return asset(files().played(source), at);
    }

    /** Captions; empty if they may not be published, which is then reported. */
    public Optional<SiteFile> captions(String source, Position at) {
        return asset(files().captions(source), at);
    }

    /** An image; empty if it may not be published, which is then reported. */
    Optional<Admission.Image> image(String source, Position at) {
        Admission admission = files().image(source);
        if (admission instanceof Admission.Image image) {
            return Optional.of(image);
        }
        refuse(admission, at);
        return Optional.empty();
    }

    /** Notes down what was admitted and returns its place in the site. */
    String file(Asset asset, Position at) {
        reading.inventory().asset(asset.at(at));
        return asset.file();
    }

    private Assets files() {
        return reading.files().assets();
    }

    private Optional<SiteFile> asset(Admission admission, Position at) {
        if (admission instanceof Admission.Admitted admitted) {
            reading.inventory().asset(admitted.asset().at(at));
            return Optional.of(new SiteFile(admitted.asset().file()));
        }
        if (admission instanceof Admission.Image image) {
            reading.inventory().asset(image.asset().at(at));
            return Optional.of(new SiteFile(image.asset().file()));
        }
        refuse(admission, at);
        return Optional.empty();
    }

    private void refuse(Admission admission, Position at) {
        if (admission instanceof Admission.Refused refused) {
            reading.report(CoreRule.FILE_REFUSED, at, refused.problem(), refused.hint());
        }
    }
}
