package dev.courseware.typeset;

/** What matters of a character for setting it. Ranges are written out, since those of Java change with its version. */
final class Characters {
    private Characters() {}

    /** Whether it takes a square of its own and lines may break on both sides: ideographs, kana, Hangul, emoji. */
    static boolean isWide(int character) {
        return (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0x1F300 && character <= 0x1FAFF)
                || (character >= 0x20000 && character <= 0x3FFFD);
    }

    /** Whether it stands on another one, or can't be seen. */
    static boolean isCombining(int character) {
        return (character >= 0x0300 && character <= 0x036F)
                || (character >= 0x0591 && character <= 0x05C7)
                || (character >= 0x0610 && character <= 0x061A)
                || (character >= 0x064B && character <= 0x065F)
                || (character >= 0x0900 && character <= 0x0903)
                || (character >= 0x200B && character <= 0x200F)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2060 && character <= 0x2069)
                || (character >= 0x20D0 && character <= 0x20F0)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || character == 0xFEFF
                || character == 0x00AD;
    }

    /** Whether a line may not begin with it, though it is wide. */
    static boolean closes(int character) {
        return "、。，．：；！？）」』】〉》〕］｝ー".indexOf(character) >= 0;
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
