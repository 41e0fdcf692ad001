package dev.courseware.model;

/**
 * Where a course's sources are kept in public. Its addresses have places to be filled: {@code {branch}} and
 * {@code {path}}, the file's place in the repository; {@code report} has {@code {title}} and {@code {body}} as well.
 *
 * @param edit opens a file to be changed, or empty
 * @param report opens a form to report a mistake, or empty
 * @param branch the branch that readers may change
 * @param folder where the course stands in the repository, without slashes around it; empty for its root
 */
public record Repository(String edit, String report, String branch, String folder) {

    /** A source's path in the repository. */
    public String path(String source) {
        return folder.isEmpty() ? source : folder + "/" + source;
    }
}
