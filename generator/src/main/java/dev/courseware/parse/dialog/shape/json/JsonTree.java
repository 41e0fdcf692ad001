package dev.courseware.parse.dialog.shape.json;

import dev.courseware.json.Json;
import dev.courseware.parse.dialog.time.Clock;
import dev.courseware.parse.dialog.time.Timestamp;
import java.util.List;

/** Finds turns in the JSON of transcription services, which nest them and identify speakers and times by numbers. */
public final class JsonTree {
    /** No word takes as many seconds to say. */
    private static final int SECONDS_A_WORD = 20;

    private static final List<String> WORDS = List.of("punctuated_word", "word");
    private static final List<String> TEXTS = List.of("text", "content", "transcript");

    private static final List<String> MEASURED = List.of(
            "start",
            "end",
            "start_time",
            "end_time",
            "startTime",
            "endTime",
            "startOffset",
            "endOffset",
            "start_ms",
            "end_ms",
            "offset",
            "duration",
            "confidence",
            "timestamp",
            "words",
            "tokens");

    private JsonTree() {}

    /**
     * The list, in {@code root} or below it, whose objects have a speaker and a text; the one nearest to the root, or
     * null.
     */
    static Json.Items turns(Json root) {
        List<JsonLists.Found> lists = JsonLists.in(root);
        return lists.isEmpty() ? null : lists.get(0).turns();
    }

    /** Whether the list has an object for each spoken word. */
    static boolean isWordByWord(Json.Items items) {
        for (Json item : items.values()) {
            boolean word = item instanceof Json.Members object
                    && object.first(JsonKeys.SPEAKERS) != null
                    && object.first(WORDS) != null
                    && object.first(TEXTS) == null;
            if (!word) {
                return false;
            }
        }
        return !items.values().isEmpty();
    }

    /** Whether a speech service wrote the object: it states times, and the confidence in each word. */
    static boolean isHeard(Json.Members object) {
        for (String key : MEASURED) {
            Json value = object.members().get(key);
            boolean number =
                    value instanceof Json.Literal || value instanceof Json.Text text && isDecimal(text.content());
            if (number || value instanceof Json.Items) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDecimal(String text) {
        int point = text.indexOf('.');
        boolean seconds = text.endsWith("s");
        String digits = seconds ? text.substring(0, text.length() - 1) : text;
        return point < 0
                ? isNumber(digits)
                : isNumber(digits.substring(0, point)) && isNumber(digits.substring(point + 1));
    }

    /** The name of a speaker, who may only have a number. */
    static String speaker(Json value, String name) {
        return value instanceof Json.Literal || isNumber(name) ? "Speaker " + name : name;
    }

    /** A time in seconds: the number itself, or a thousandth of it if {@code words} would otherwise take too long. */
    public static String seconds(String time, String start, String end, int words) {
        if (!isNumber(time) || !isNumber(start) || !isNumber(end) || time.length() > 9 || end.length() > 9) {
            return time;
        }
        if (Integer.parseInt(end) - Integer.parseInt(start) <= SECONDS_A_WORD * Math.max(1, words)) {
            return time;
        }
        int millis = Integer.parseInt(time);
        return millis / 1000 + "." + String.valueOf(1000 + millis % 1000).substring(1);
    }

    /** Whether it is punctuation that a service lists like a word of its own. */
    static boolean isPunctuation(String word) {
        return !word.isEmpty()
                && word.chars().noneMatch(Character::isLetterOrDigit)
                && ".,;:!?…%".indexOf(word.charAt(0)) >= 0;
    }

    /** The number of words in the text. */
    public static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean starts = i == 0 || Character.isWhitespace(text.charAt(i - 1));
            words += starts && !Character.isWhitespace(text.charAt(i)) ? 1 : 0;
        }
        return words;
    }

    /** Whether most objects in the list have a speaker and a text. */
    static boolean speaks(Json.Items items) {
        int turns = 0;
        for (Json item : items.values()) {
            boolean turn = item instanceof Json.Members object
                    && object.first(JsonKeys.SPEAKERS) != null
                    && object.first(JsonKeys.TEXTS) != null;
            turns += turn ? 1 : 0;
        }
        return turns > 0 && 2 * turns >= items.values().size();
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** The time of speech, from the start of {@code first} to the end of {@code last}, as far as they state these. */
    static String stamp(Json.Members first, Json.Members last, int words) {
        String from = moment(first, JsonKeys.STAMPS, words);
        return Clock.range(from, moment(last, JsonKeys.ENDS, words));
    }

    private static String moment(Json.Members object, List<String> keys, int words) {
        Json value = object.first(keys);
        String text = JsonWords.of(value).strip();
        boolean unit = text.endsWith("s") && isDecimal(text);
        boolean seconds = value instanceof Json.Literal || unit || text.indexOf('.') > 0;
        if (Timestamp.isStamp(text) || !seconds) {
            return Timestamp.isStamp(text) ? text : "";
        }
        if (unit) {
            return Timestamp.ofSeconds(text.substring(0, text.length() - 1));
        }
        String start = JsonWords.of(object.first(JsonKeys.STARTS));
        return Timestamp.ofSeconds(seconds(text, start, JsonWords.of(object.first(JsonKeys.ENDS)), words));
    }
}
