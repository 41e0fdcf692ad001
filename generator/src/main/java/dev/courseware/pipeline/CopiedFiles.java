package dev.courseware.pipeline;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.LessonSummary;
import dev.courseware.model.LessonSummary.AssetRef;
import dev.courseware.output.StagedSite;
import dev.courseware.source.Asset;
import dev.courseware.source.Assets;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The course's own files that its site needs. Copied last, so that none takes the place of a page. */
final class CopiedFiles {
    private final Collection<Asset> assets;

    private CopiedFiles(Collection<Asset> assets) {
        this.assets = assets;
    }

    /** What pages name, and the course's own images. Where two become one file, that is reported. */
    static CopiedFiles of(
            Assets admitted, Map<String, LessonSummary> summaries, List<AssetRef> images, Diagnostics diagnostics) {
        Map<String, Asset> assets = new TreeMap<>();
        Stream<AssetRef> named = summaries.values().stream().flatMap(summary -> summary.assets().stream());
        Stream.concat(named, images.stream())
                .flatMap(reference -> asset(reference, admitted).stream())
                .forEach(asset -> {
                    Asset other = assets.putIfAbsent(asset.file(), asset);
                    if (other != null && !other.source().equals(asset.source())) {
                        tell(asset, other.source() + " becomes too", diagnostics);
                    }
                });
        return new CopiedFiles(assets.values());
    }

    /** What a page names that was taken over was admitted by an earlier build. */
    private static Optional<Asset> asset(AssetRef reference, Assets admitted) {
        Optional<Asset> asset = admitted.admitted(reference.source());
        if (asset.isPresent()) {
            return asset;
        }
        admitted.linked(reference.source());
        return admitted.admitted(reference.source());
    }

    private static void tell(Asset asset, String other, Diagnostics diagnostics) {
        diagnostics.report(
                CoreRule.ADDRESS_TAKEN,
                asset.source(),
                0,
                0,
                "this file becomes " + asset.file() + ", which " + other,
                "rename one of them");
    }

    /** Where they stand in the site. */
    Set<String> names() {
        return assets.stream().map(Asset::file).collect(Collectors.toSet());
    }

    void write(StagedSite site, Diagnostics diagnostics) throws IOException {
        for (Asset asset : assets) {
            if (site.holds(asset.file())) {
                tell(asset, "is the name of a file that courseware makes itself", diagnostics);
            } else {
                site.copy(asset);
            }
        }
    }
}
