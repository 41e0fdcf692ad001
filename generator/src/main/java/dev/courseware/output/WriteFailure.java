package dev.courseware.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Describes in plain words why files can't be written. */
public final class WriteFailure {
    private WriteFailure() {}

    /** The reason, with the file where the system names one. */
    public static String reason(IOException problem) {
        if (!(problem instanceof FileSystemException named)) {
            String message = problem.getMessage();
            return message == null || message.isBlank() ? "the system doesn't say why" : message;
        }
        if (named instanceof AccessDeniedException) {
            return "permission denied for " + named.getFile();
        }
        if (named instanceof FileAlreadyExistsException) {
            return "something else stands in the place of " + named.getFile();
        }
        if (named instanceof NoSuchFileException) {
            return "something else has removed " + named.getFile();
        }
        return named.getReason() == null ? named.getFile() : named.getReason() + ", " + named.getFile();
    }
}
