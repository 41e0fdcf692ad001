package dev.courseware.parse.dialog.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lists of words by which dialog scripts are read. Each list holds the words of all languages, since a script rarely
 * states its own. The lists are loaded on first use from files named after this package, in every jar on the class path.
 * There is one file for each language, so a single file adds a language; {@code en.txt} explains the format. Texts must be
 * in lower case to be compared with the words.
 */
public enum WordList {
    /** A cue anywhere in brackets, even in the middle of a sentence: (laughs). */
    CUE,
    /** A cue in a label and at the start or end of a turn: how somebody feels or sounds. */
    MOOD,
    /** A cue in a label and at the start or end of a turn: what somebody does. */
    GESTURE,
    /** A cue at the start of a turn before a sentence, and at the end of a turn. */
    CUE_AT_START,
    /** Endings of adverbs and participles, which are cues at the start of a turn before a sentence. */
    CUE_ENDING,
    /** Begins a cue that has no verb of its own: (with a smile). */
    CUE_OPENING,
    /** The ending of an adverb that says how somebody speaks: (slowly). */
    CUE_ADVERB_ENDING,
    /** The ending of a verb that says what somebody is doing: (grinning). */
    CUE_PARTICIPLE_ENDING,
    /** The ending of a verb that says what somebody did or how something was done: (whispered). */
    CUE_PAST_ENDING,
    /** The ending of a verb that says what somebody does: (grins). */
    CUE_VERB_ENDING,
    /** Follows a cue that occurs a second time: (laughs again). */
    CUE_REPEATED,
    /** May precede a cue: (long pause). */
    CUE_DEGREE,
    /** Begins a cue that ends with a word of the list {@code voice}: (in a low voice). */
    VOICE_OPENING,
    /** Ends a cue that begins with a word of the list {@code voice-opening}. */
    VOICE,
    /** Has the ending of a cue by chance. */
    NO_CUE,
    /** Begins a cue that is about more people than the speaker. */
    SEVERAL,
    /** Begins a cue by which the speaker cuts in on somebody. */
    CUTS_IN,
    /** Ends a cue by which the speaker cuts in on somebody. */
    CUTS_IN_ENDING,
    /** A cue by which the speaker is cut off. */
    CUT_OFF,
    /** Ends a cue by which the speaker is cut off. */
    CUT_OFF_ENDING,
    /** Begins a cue by which the speaker leaves the sentence unfinished. */
    TRAILS_OFF,
    /** Occurs in a cue by which the speaker leaves the sentence unfinished. */
    TRAILS_OFF_WITHIN,
    /** Begins a remark in brackets that is part of the sentence and not a cue: (see above). */
    ADDED,
    /** Begins an afterthought in brackets, but may also begin a cue. */
    AFTERTHOUGHT,
    /** Words that only somebody who is speaking uses, so brackets that contain one are not a cue. */
    SPEAKING,
    /** Begins a sentence about somebody: (She nods.) */
    PEOPLE,
    /** An article that may begin a sentence about a thing: (The bell rings.) */
    ARTICLE,
    /** Something that is heard or seen in a room: (door slams). */
    NOISE,
    /** Begins a remark about the recording rather than a speaker: (music fades). */
    RECORDING,
    /** Begins what is said, rather than how it is said, after a name and a comma. */
    NO_MANNER,
    /** A label that opens a remark, a reference or a part of the script, never a turn. */
    NO_NAME,
    /** Begins a sentence, but never a name. */
    SENTENCE_OPENING,
    /** The label of a fact about the whole script, before its first turn. */
    FACT,
    /** The label of a fact that may also occur between turns. */
    SCENE_FACT,
    /** The label of a fact before the first turn, but of a speaker after it. */
    SPEAKING_FACT,
    /** Precedes the number of a scene: {@code Scene 2}, {@code SCENE II}. */
    SCENE,
    /** Precedes the number of an act in Roman numerals: {@code ACT IV}. */
    ACT,
    /** Precedes the number of a part of a longer talk, which is a heading: {@code Day 2}. */
    PART,
    /** The heading of a part of minutes, on a line of its own. */
    SECTION,
    /** A number in letters: {@code Act Two}. */
    NUMBER_WORD,
    /** Ends a line by which a recorder says what somebody did, and nobody says: {@code Ann started transcription}. */
    RECORDER_TELLS,
    /** Precedes, in capitals, the time at which a meeting began or ended: {@code END 2:14 P.M.} */
    MEETING_TIME,
    /** Follows a number of hours in a time in words. */
    HOURS,
    /** Follows a number of minutes in a time in words: {@code 0 minutes 3 seconds}. */
    MINUTES,
    /** Follows a number of seconds in a time in words. */
    SECONDS,
    /** Precedes the number of a turn: {@code Turn 3 - Ann}. */
    TURN,
    /** Precedes the sender of a message in the chat of a meeting: {@code From Alice to Everyone}. */
    CHAT_FROM,
    /** Comes between the sender and the recipient of a message in the chat of a meeting. */
    CHAT_TO,
    /** Means all participants in the chat of a meeting. */
    CHAT_EVERYONE,
    /** Precedes the sender in the head of a mail. */
    MAIL_FROM,
    /** Precedes who receives a mail. */
    MAIL_TO,
    /** Precedes what a mail is about. */
    MAIL_SUBJECT,
    /** Precedes the time of a mail. */
    MAIL_DATE,
    /** Ends a label that is a sentence: {@code Alice said}. */
    LABEL_SAYS,
    /** Precedes a time of day, in place of a date. */
    DAY,
    /** A change of scene in a film script, which is written like a name. */
    TRANSITION,
    /** The label of an aside of the kind {@code note}. */
    ASIDE_NOTE,
    /** The label of an aside of the kind {@code tip}. */
    ASIDE_TIP,
    /** The label of an aside of the kind {@code hint}. */
    ASIDE_HINT,
    /** The label of an aside of the kind {@code warning}. */
    ASIDE_WARNING,
    /** The label of an aside of the kind {@code caution}. */
    ASIDE_CAUTION,
    /** The label of an aside of the kind {@code important}. */
    ASIDE_IMPORTANT,
    /** The label of an aside of the kind {@code remember}. */
    ASIDE_REMEMBER,
    /** A role that can only be a speaker. */
    ROLE,
    /** A role that is a common noun as well: {@code Host: a machine on the network}. */
    LOOSE_ROLE,
    /** Precedes a role, for somebody unknown to the script: another student. */
    UNKNOWN_PERSON,
    /** Follows a loose role or a group, for somebody unknown to the script: audience member. */
    MEMBER,
    /** A group that may have unnamed members. */
    GROUP,
    /** Means all the other speakers together. */
    EVERYONE,
    /** Joins the names of people who say the same thing. */
    AND,
    /** Is written in lower case within a name: van. */
    PARTICLE,
    /** Precedes or follows a name, with or without a full stop: Dr. */
    TITLE,
    /** Precedes a number in a name: No. 5. */
    NUMBER_TITLE,
    /** The label of a sound or of music in a radio play. */
    SOUND,
    /** The ending of a thing or an idea, which is rarely a speaker: Scalability. */
    CONCEPT_ENDING,
    /** Follows in brackets the name of somebody who continues to speak: (cont'd). */
    CONTINUED,
    /** A verb behind what a sentence is about, which is therefore no cue: *laughs* are free. */
    LINKING_VERB,
    /** An article before the role of somebody who speaks in a story: the teacher said. */
    ROLE_ARTICLE,
    /** Begins a sentence of a narrator, and is nobody's name: he said. */
    NOT_SAID_BY,
    /** Two labels, each of which is only a speaker if the other one is. */
    PARTNERS,
    /** The label of a question. */
    ASKS,
    /** The label of an answer. */
    ANSWERS,
    /** The letter for a teacher in an anonymised classroom transcript. */
    TEACHER_CODE,
    /** The letter for a pupil in an anonymised classroom transcript. */
    PUPIL_CODE,
    /** The letters for all pupils in an anonymised classroom transcript. */
    PUPILS_CODE,
    /** The heading of a list of speakers. */
    CAST_HEAD,
    /** The heading of a table's column of names. */
    COLUMN_SPEAKER,
    /** The heading of a table's column of speech. */
    COLUMN_TEXT,
    /** The heading of a table's column of times. */
    COLUMN_STAMP,
    /** The heading of a table's column of times at which turns end. */
    COLUMN_END,
    /** The heading of a table's column of cues. */
    COLUMN_CUE,
    /** The heading of a table's column that numbers the turns. */
    COLUMN_NUMBER,
    /** Begins a paragraph before the first turn that introduces the script. */
    INTRODUCTION,
    /** Means the script in a paragraph about it. */
    SCRIPT_WORD,
    /** Says, in a paragraph that mentions the script, that somebody made it. */
    MAKING_WORD,
    /** Says who made the script, or that it is over; never part of the speech. */
    CREDIT,
    /** Begins a paragraph after the last turn that addresses whoever asked for the script. */
    FAREWELL,
    /** Begins a paragraph about the script, which is mentioned after it. */
    ABOUT_SCRIPT,
    /** Says that the script is over: THE END. */
    LAST_WORDS,
    /** May precede the question word of a clause. */
    QUESTION_OPENER,
    /** Begins a question whose answer a learner may predict. */
    DEEP_QUESTION,
    /** Begins a question for a fact, although it looks like a deep one. */
    PLAIN_QUESTION,
    /** Introduces a deep question within another one. */
    WRAPPED_QUESTION,
    /** Makes a question deep wherever it occurs, for languages written without spaces. */
    QUESTION_ANYWHERE,
    /** Makes a question deep if it is the last word: {@code And you fix it how?} */
    LATE_QUESTION,
    /** A verb by which a narrator, between dashes, says who is speaking: {@code —Sí —dijo Ana.} */
    SAID,
    /** Precedes the name of whoever asks, all in capitals, in a court record: {@code BY MR. HOLT:}. */
    EXAMINER,
    /** The heading of a part of a court record, all in capitals, with spaces for hyphens: {@code CROSS-EXAMINATION}. */
    EXAMINATION,
    /** Precedes an office in capitals in a parliamentary record: {@code The SPEAKER.} */
    OFFICE_ARTICLE,
    /** Follows a name in capitals in a parliamentary record: {@code Mr. SMITH of Ohio.} */
    MEMBER_DETAIL;

    /** The words and phrases, sorted. */
    public List<String> all() {
        return All.LISTS.get(this).phrases;
    }

    /** Whether the text is one of the words or phrases. */
    public boolean has(String text) {
        return All.LISTS.get(this).set.contains(text);
    }

    /** Whether the text begins with one of the phrases, which may end within a word. */
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

    /** Whether one of the phrases occurs anywhere in the text. */
    public boolean isWithin(String text) {
        for (String phrase : all()) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** The name of the list in the files: {@code no-name}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One list in two forms: to iterate over, and to look up a word. */
    record Phrases(List<String> phrases, Set<String> set) {}

    /** Holds the lists; initialised on first use. */
    private static final class All {
        static final Map<WordList, Phrases> LISTS = WordFiles.read(WordList.class.getClassLoader());
    }
}
