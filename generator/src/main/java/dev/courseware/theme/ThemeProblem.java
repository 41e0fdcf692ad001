package dev.courseware.theme;

/** A mistake in one of a theme's files other than its templates. */
public final class ThemeProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String hint;

    /**
     * @param path the file, with the name of the theme it comes from
     * @param hint how to fix it
     */
    public ThemeProblem(String path, String message, String hint) {
        super(message);
        this.path = path;
        this.hint = hint;
    }

    public String path() {
        return path;
    }

    public String hint() {
        return hint;
    }
}
