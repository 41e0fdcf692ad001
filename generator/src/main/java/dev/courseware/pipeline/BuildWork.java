package dev.courseware.pipeline;

import java.util.List;

/**
 * What a build had to do, and why.
 *
 * @param unchanged whether the site was as it should be, so that nothing was done
 * @param whole why every page was built anew, a sentence without its end; empty if pages of the last build were of use
 * @param read how many sources were read and rendered
 * @param framed how many pages got another frame around the same text
 * @param kept how many sources' files were taken over as they were
 * @param phases where the time went, in order
 * @param slowest the sources that took longest, the slowest first
 * @param reasons why pages were built again; of every source if that was asked for
 */
public record BuildWork(
        boolean unchanged,
        String whole,
        int read,
        int framed,
        int kept,
        List<Spent> phases,
        List<Spent> slowest,
        List<Reason> reasons) {
    /** Nothing was done. */
    public static final BuildWork NONE = new BuildWork(true, "", 0, 0, 0, List.of(), List.of(), List.of());

    public BuildWork {
        phases = List.copyOf(phases);
        slowest = List.copyOf(slowest);
        reasons = List.copyOf(reasons);
    }

    /**
     * Time that went by.
     *
     * @param what a phase, or the path of a source
     */
    public record Spent(String what, long milliseconds) {}

    /** What becomes of a source in a build. */
    public enum Step {
        /** Read and rendered. */
        READ,
        /** Its page's text was taken over, what stands around it was rendered. */
        FRAMED,
        /** All of its files were taken over. */
        KEPT
    }

    /**
     * Why a source's files were built again, or not.
     *
     * @param source its path
     * @param why in a few words
     */
    public record Reason(String source, Step step, String why) {}
}
