package dev.courseware.parse.inline;

/** Whether what is read stands in a link, where no other one may. */
final class LinkScope {
    private int depth;

    void enter() {
        depth++;
    }

    void leave() {
        depth--;
    }

    boolean isInside() {
        return depth > 0;
    }
}
