package dev.courseware.publish;

/** Why nothing was published, in sentences that tell the author what to do. */
public final class PublishFailure extends Exception {
    private static final long serialVersionUID = 1L;

    public PublishFailure(String message) {
        super(message);
    }

    PublishFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
