package dev.courseware.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Describes why something can't be read, without the path that Java puts first. */
public final class Unreadable {
    private Unreadable() {}

    public static String reason(IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "it no longer exists";
        }
        String reason = problem instanceof FileSystemException of ? of.getReason() : problem.getMessage();
        return reason == null || reason.isBlank() ? "the system doesn't say why" : reason;
    }
}
