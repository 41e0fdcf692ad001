package dev.courseware.render.template;

/** A mistake in a theme's template. Themes are code that an author trusts, so this ends the build. */
public final class TemplateProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final int column;

    TemplateProblem(String template, int line, int column, String message, Throwable cause) {
        super(message, cause);
        this.template = template == null ? "" : template;
        this.line = line;
        this.column = column;
    }

    /** The template's path, relative to the theme's templates. */
    public String template() {
        return template;
    }

    /** From 1; 0 if not known. */
    public int line() {
        return line;
    }

    /** From 1; 0 if not known. */
    public int column() {
        return column;
    }
}
