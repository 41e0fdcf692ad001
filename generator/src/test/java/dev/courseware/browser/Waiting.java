package dev.courseware.browser;

import com.microsoft.playwright.Page;

/** Waits for pages whose policy forbids the browser to evaluate text, as {@code waitForFunction} would. */
final class Waiting {
    private static final int STEP = 25;
    private static final int STEPS = 2400;

    private Waiting() {}

    /** Until a condition in JavaScript holds; fails after a minute. */
    static void until(Page page, String condition) {
        for (int i = 0; i < STEPS; i++) {
            if (Boolean.TRUE.equals(page.evaluate("Boolean(" + condition + ")"))) {
                return;
            }
            page.waitForTimeout(STEP);
        }
        throw new AssertionError(page.url() + " never came to " + condition);
    }
}
