package dev.courseware.parse.foreign;

import dev.courseware.parse.foreign.ForeignKind.Where;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a text has signs of foreign syntax, found in one pass, since most texts have next to none. */
final class ForeignSigns {
    /** By their first character, all of which are ASCII. */
    private static final Sign[][] SIGNS = index();

    /** Which ASCII characters may begin a sign, so that nearly every place of a text is done with one look. */
    private static final boolean[] FIRST = first();

    /** Which two may, of those that are left. */
    private static final boolean[] BEGINNINGS = beginnings();

    private int[] places = new int[16];
    private ForeignKind[] kinds = new ForeignKind[16];
    private int size;

    /** @param second its second character, which is seldom that of a text */
    private record Sign(String text, char second, ForeignKind kind) {}

    private ForeignSigns() {}

    private static Sign[][] index() {
        List<List<Sign>> signs = new ArrayList<>();
        for (int i = 0; i < 128; i++) {
            signs.add(new ArrayList<>());
        }
        for (ForeignKind kind : ForeignKind.values()) {
            for (String text : kind.signs()) {
                signs.get(text.charAt(0)).add(new Sign(text, text.length() > 1 ? text.charAt(1) : 0, kind));
            }
        }
        return signs.stream()
                .map(list -> list.isEmpty() ? null : list.toArray(Sign[]::new))
                .toArray(Sign[][]::new);
    }

    private static boolean[] first() {
        boolean[] may = new boolean[SIGNS.length];
        for (int i = 0; i < may.length; i++) {
            may[i] = SIGNS[i] != null;
        }
        return may;
    }

    private static boolean[] beginnings() {
        boolean[] may = new boolean[SIGNS.length * SIGNS.length];
        for (int first = 0; first < SIGNS.length; first++) {
            for (Sign sign : SIGNS[first] == null ? new Sign[0] : SIGNS[first]) {
                int from = first * SIGNS.length;
                if (sign.second == 0) {
                    Arrays.fill(may, from, from + SIGNS.length, true);
                } else {
                    may[from + sign.second] = true;
                }
            }
        }
        return may;
    }

    static ForeignSigns of(String text) {
        ForeignSigns found = new ForeignSigns();
        char[] chars = text.toCharArray();
        boolean[] first = FIRST;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c < first.length && first[c] && mayBegin(c, i + 1 < chars.length ? chars[i + 1] : 0)) {
                found.look(text, chars, i);
            }
        }
        return found;
    }

    private static boolean mayBegin(char first, char second) {
        int ascii = SIGNS.length;
        return BEGINNINGS[first * ascii + (second < ascii ? second : 0)];
    }

    private void look(String text, char[] chars, int place) {
        for (Sign sign : SIGNS[chars[place]]) {
            if (text.startsWith(sign.text, place) && mayBe(sign.kind, chars, place)) {
                add(place, sign.kind);
            }
        }
    }

    private static boolean mayBe(ForeignKind kind, char[] chars, int place) {
        if (kind.where() == Where.INFO) {
            return isBehindFence(chars, place);
        }
        return kind != ForeignKind.EMOJI || isNameBetweenColons(chars, place);
    }

    /** Colons are in most texts, and in the address of every link. */
    private static boolean isNameBetweenColons(char[] text, int place) {
        int at = place + 1;
        while (at < text.length && isInName(text[at])) {
            at++;
        }
        return at > place + 1 && at < text.length && text[at] == ':';
    }

    private static boolean isInName(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-' || c == '+';
    }

    /** Braces are in most code; those of a directive stand where a fence's language does. */
    private static boolean isBehindFence(char[] text, int place) {
        int at = place - 1;
        while (at >= 0 && (text[at] == ' ' || text[at] == '\t')) {
            at--;
        }
        return at >= 0 && (text[at] == '`' || text[at] == '~');
    }

    private void add(int place, ForeignKind kind) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        places[size] = place;
        kinds[size++] = kind;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The kinds of which a part of the text has signs. */
    Set<ForeignKind> between(int start, int end) {
        int at = Arrays.binarySearch(places, 0, size, start);
        at = at < 0 ? -at - 1 : at;
        while (at > 0 && places[at - 1] == start) {
            at--;
        }
        if (at == size || places[at] >= end) {
            return Set.of();
        }
        Set<ForeignKind> found = EnumSet.noneOf(ForeignKind.class);
        for (; at < size && places[at] < end; at++) {
            found.add(kinds[at]);
        }
        return found;
    }
}
