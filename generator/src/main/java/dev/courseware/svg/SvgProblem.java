package dev.courseware.svg;

/** Why a picture can't be published. */
final class SvgProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    private SvgProblem(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    /** It holds something that a browser could run or fetch. */
    static SvgProblem holds(String what) {
        return new SvgProblem("holds " + what + ", which could run or load something", "remove it from the SVG");
    }

    /** @param message what it does, behind the file's name */
    static SvgProblem that(String message, String hint) {
        return new SvgProblem(message, hint);
    }

    String hint() {
        return hint;
    }
}
