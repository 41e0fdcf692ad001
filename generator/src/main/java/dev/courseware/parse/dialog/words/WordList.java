package dev.courseware.parse.dialog.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lists of words by which dialog scripts are read, of all languages at once, since a script seldom says in which it is
 * written. They are read once, when the first of them is asked for, from a file for each language in the folder of this
 * package ({@code en.txt} says how one is written), of every jar on the class path; so one file adds a language. All texts
 * that are compared with them are in small letters.
 */
public enum WordList {
    /** A cue wherever it stands in brackets, in the middle of a sentence too: (laughs). */
    CUE,
    /** A cue in a label and where a turn starts or ends: how somebody feels or is heard. */
    MOOD,
    /** A cue in a label and where a turn starts or ends: what somebody does. */
    GESTURE,
    /** A cue where a turn starts and a sentence follows, and where a turn ends. */
    CUE_AT_START,
    /** How adverbs and participles end: a word with it is a cue where a turn starts and a sentence follows. */
    CUE_ENDING,
    /** With this begins a cue that has no verb of its own: (with a smile). */
    CUE_OPENING,
    /** How an adverb ends that says how somebody speaks: (slowly). */
    CUE_ADVERB_ENDING,
    /** How a verb ends that says what somebody does meanwhile: (grinning). */
    CUE_PARTICIPLE_ENDING,
    /** How a verb ends that says what somebody did or is like: (whispered). */
    CUE_PAST_ENDING,
    /** How a verb ends that says what somebody does: (grins). */
    CUE_VERB_ENDING,
    /** Stands after a cue that comes a second time: (laughs again). */
    CUE_REPEATED,
    /** May stand before a cue: (long pause). */
    CUE_DEGREE,
    /** With this begins and with a word of voice ends a cue: (in a low voice). */
    VOICE_OPENING,
    /** With this ends what begins with a word of voice-opening. */
    VOICE,
    /** Has the ending of a cue by chance. */
    NO_CUE,
    /** A cue that begins with it tells of more people than the speaker. */
    SEVERAL,
    /** A cue that begins with it says that the speaker cuts in on another. */
    CUTS_IN,
    /** A cue that ends with it says that the speaker cuts in on another. */
    CUTS_IN_ENDING,
    /** A cue that says that the speaker is cut off. */
    CUT_OFF,
    /** A cue that ends with it says that the speaker is cut off. */
    CUT_OFF_ENDING,
    /** A cue that begins with it says that the speaker leaves the sentence open. */
    TRAILS_OFF,
    /** A cue that has it in it says that the speaker leaves the sentence open. */
    TRAILS_OFF_WITHIN,
    /** With this begins what brackets add to a sentence, which is no cue: (see above). */
    ADDED,
    /** With this begins an afterthought in brackets, but may begin a cue as well. */
    AFTERTHOUGHT,
    /** Who says it speaks, so that brackets with it in them are no cue. */
    SPEAKING,
    /** With this begins a sentence about somebody: (She nods.) */
    PEOPLE,
    /** An article that may begin a sentence about a thing: (The bell rings.) */
    ARTICLE,
    /** What is heard or seen in a room: (door slams). */
    NOISE,
    /** With this begins what is told of a recording rather than of a speaker: (music fades). */
    RECORDING,
    /** With this begins what is said, where a name and a comma stand before it, and not how it is said. */
    NO_MANNER,
    /** A label that opens a remark, a reference or a part of the script, never a turn. */
    NO_NAME,
    /** With this begins a sentence, but no name. */
    SENTENCE_OPENING,
    /** A label of a fact about the whole script above its first turn. */
    FACT,
    /** A label of a fact that may stand between turns as well. */
    SCENE_FACT,
    /** A label of a fact above the first turn, and of people who speak below it. */
    SPEAKING_FACT,
    /** Stands before the number of a scene: {@code Scene 2}, {@code SCENE II}. */
    SCENE,
    /** Stands before the number of an act, in Roman figures: {@code ACT IV}. */
    ACT,
    /** Stands before the number of a turn: {@code Turn 3 - Ann}. */
    TURN,
    /** Stands before the sender of a message in a meeting's chat: {@code From Alice to Everyone}. */
    CHAT_FROM,
    /** Stands between the sender of a message in a meeting's chat and whoever gets it. */
    CHAT_TO,
    /** Means all who take part in a meeting's chat. */
    CHAT_EVERYONE,
    /** Ends a label that is a sentence: {@code Alice said}. */
    LABEL_SAYS,
    /** Stands before a time of day, in place of a date. */
    DAY,
    /** Film's change of scene, which is written like a name. */
    TRANSITION,
    /** A label of an aside of the kind {@code note}. */
    ASIDE_NOTE,
    /** A label of an aside of the kind {@code tip}. */
    ASIDE_TIP,
    /** A label of an aside of the kind {@code hint}. */
    ASIDE_HINT,
    /** A label of an aside of the kind {@code warning}. */
    ASIDE_WARNING,
    /** A label of an aside of the kind {@code caution}. */
    ASIDE_CAUTION,
    /** A label of an aside of the kind {@code important}. */
    ASIDE_IMPORTANT,
    /** A label of an aside of the kind {@code remember}. */
    ASIDE_REMEMBER,
    /** A role that can only be somebody who speaks. */
    ROLE,
    /** A role that is a common noun as well: {@code Host: a machine on the network}. */
    LOOSE_ROLE,
    /** With a role after it, somebody whom the script doesn't know: another student. */
    UNKNOWN_PERSON,
    /** With a loose role or a group before it, somebody whom the script doesn't know: audience member. */
    MEMBER,
    /** People of whom one may be called a member. */
    GROUP,
    /** Means the other speakers together. */
    EVERYONE,
    /** Joins the names of people who say the same. */
    AND,
    /** Stands small within a name: van. */
    PARTICLE,
    /** Stands before or after a name, with a full stop or without: Dr. */
    TITLE,
    /** How the name of a thing or an idea ends, which seldom speaks: Scalability. */
    CONCEPT_ENDING,
    /** Stands in brackets after the name of somebody who goes on: (cont'd). */
    CONTINUED,
    /** Two labels, each of which speaks only where the other one does. */
    PARTNERS,
    /** A label of questions. */
    ASKS,
    /** A label of answers. */
    ANSWERS,
    /** The letter under which a classroom transcript hides a teacher. */
    TEACHER_CODE,
    /** The letter under which a classroom transcript hides a pupil. */
    PUPIL_CODE,
    /** The letters under which a classroom transcript hides all pupils. */
    PUPILS_CODE,
    /** Stands above a list of those who speak. */
    CAST_HEAD,
    /** Heads a table's column of names. */
    COLUMN_SPEAKER,
    /** Heads a table's column of what is said. */
    COLUMN_TEXT,
    /** Heads a table's column of times. */
    COLUMN_STAMP,
    /** Heads a table's column of times at which turns end. */
    COLUMN_END,
    /** Heads a table's column of cues. */
    COLUMN_CUE,
    /** Heads a table's column that counts the turns. */
    COLUMN_NUMBER,
    /** With this begins a paragraph above the first turn that introduces the script. */
    INTRODUCTION,
    /** Names a script in a paragraph about it. */
    SCRIPT_WORD,
    /** Tells, in a paragraph with a word for the script, that somebody made it. */
    MAKING_WORD,
    /** Tells who made the script or that it is over; no part of what is said. */
    CREDIT,
    /** With this begins a paragraph below the last turn that speaks to whoever asked for the script. */
    FAREWELL,
    /** With this, and a word for the script after it, begins a paragraph about the script. */
    ABOUT_SCRIPT,
    /** Stands where the script is over: THE END. */
    LAST_WORDS,
    /** May stand before the question word of a clause. */
    QUESTION_OPENER,
    /** With this begins a question at whose answer a learner may guess. */
    DEEP_QUESTION,
    /** With this begins a question for a fact, though it begins like a deep one. */
    PLAIN_QUESTION,
    /** A deep question within another one. */
    WRAPPED_QUESTION,
    /** Makes a question deep wherever it stands, as in scripts that write without spaces. */
    QUESTION_ANYWHERE,
    /** Makes a question deep as its last word: {@code And you fix it how?} */
    LATE_QUESTION,
    /** With this a narrator tells, between dashes, who speaks: {@code —Sí —dijo Ana.} */
    SAID;

    /** The words and phrases, sorted. */
    public List<String> all() {
        return All.LISTS.get(this).phrases;
    }

    /** Whether the text is one of the words or phrases. */
    public boolean has(String text) {
        return All.LISTS.get(this).set.contains(text);
    }

    /** Whether the text begins with one of the phrases, be it in the middle of a word. */
    public boolean begins(String text) {
        for (String phrase : all()) {
            if (text.startsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text ends with one of the phrases. */
    public boolean ends(String text) {
        for (String phrase : all()) {
            if (text.endsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the phrases stands anywhere in the text. */
    public boolean isWithin(String text) {
        for (String phrase : all()) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Its name in the files: {@code no-name}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One list, twice: to go through, and to look a word up. */
    record Phrases(List<String> phrases, Set<String> set) {}

    /** Holds the lists; initialized when they are first asked for. */
    private static final class All {
        static final Map<WordList, Phrases> LISTS = WordFiles.read(WordList.class.getClassLoader());
    }
}
