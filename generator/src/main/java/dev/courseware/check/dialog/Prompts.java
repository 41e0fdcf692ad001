package dev.courseware.check.dialog;

import java.util.List;
import java.util.Locale;

/**
 * Recognises what a teacher says to find out what was understood, and what only sounds like it, in English, German,
 * French and Spanish.
 */
final class Prompts {
    /** Phrases that ask learners for work or for their own words. */
    private static final List<String> TASKS = List.of(
            "summarise",
            "summarize",
            "sum up",
            "sum it up",
            "sum this up",
            "recap",
            "your turn",
            "over to you",
            "now you",
            "you try",
            "try this",
            "try it",
            "try one",
            "try the next",
            "have a go",
            "give it a go",
            "give me an example",
            "give an example",
            "give us an example",
            "explain it back",
            "explain it to me",
            "explain to me",
            "explain in your",
            "explain why",
            "explain how",
            "explain what",
            "tell me in",
            "tell me what",
            "tell me why",
            "tell me how",
            "tell me back",
            "in your own words",
            "in one sentence",
            "in a sentence",
            "in your words",
            "put it in",
            "name one",
            "name two",
            "name three",
            "describe",
            "predict",
            "solve",
            "calculate",
            "work out",
            "sketch",
            "show me how",
            "walk me",
            "say it back",
            "teach it back",
            "quiz time",
            "quick quiz",
            "exercise",
            "challenge for you",
            "let's see if you",
            "let's test",
            "let me test",
            "let me quiz",
            "check yourself",
            "write down",
            "complete the sentence",
            "fass",
            "fasse zusammen",
            "zusammenfass",
            "in einem satz",
            "in eigenen worten",
            "mit eigenen worten",
            "in deinen worten",
            "jetzt du",
            "du bist dran",
            "du bist an der reihe",
            "sie sind dran",
            "ihr seid dran",
            "probier",
            "versuch",
            "nenn",
            "nenne",
            "erklär",
            "beschreib",
            "gib mir ein beispiel",
            "gib ein beispiel",
            "sag mir",
            "sagen sie mir",
            "rechne",
            "zeig mir",
            "löse",
            "übung",
            "aufgabe für",
            "résume",
            "à toi",
            "à vous",
            "avec tes mots",
            "avec vos mots",
            "en une phrase",
            "essaie",
            "essayez",
            "explique",
            "donne-moi un exemple",
            "donnez-moi un exemple",
            "cite ",
            "resume",
            "te toca",
            "tu turno",
            "con tus palabras",
            "en una frase",
            "intenta",
            "inténtalo",
            "explica",
            "explícame",
            "dame un ejemplo");

    /** Questions that can be answered by a nod. */
    private static final List<String> NODS = List.of(
            "make sense",
            "makes sense",
            "any question",
            "more questions",
            "other questions",
            "questions so far",
            "got it",
            "get it",
            "got that",
            "clear",
            "understand",
            "understood",
            "following",
            "follow me",
            "with me",
            "okay",
            "ok?",
            "alright",
            "all right",
            "see what i mean",
            "know what i mean",
            "sounds good",
            "sound good",
            "shall we",
            "anything else",
            "happy with",
            "ready",
            "does that help",
            "did that help",
            "is that better",
            "good so far",
            "fair enough",
            "alles klar",
            "verstanden",
            "verständlich",
            "klar soweit",
            "noch fragen",
            "weitere fragen",
            "sonst noch",
            "macht das sinn",
            "ergibt das sinn",
            "verstehst du",
            "versteht ihr",
            "verstehen sie",
            "kommst du mit",
            "hilft das",
            "in ordnung",
            "einverstanden",
            "c'est clair",
            "compris",
            "des questions",
            "d'accord",
            "ça va",
            "tu comprends",
            "vous comprenez",
            "tu vois",
            "está claro",
            "entendido",
            "alguna pregunta",
            "tiene sentido",
            "comprendes",
            "entiendes",
            "vale");

    private Prompts() {}

    /** Whether a sentence asks learners for work or for their own words. */
    static boolean isTask(String sentence) {
        String lower = " " + plain(sentence);
        for (String task : TASKS) {
            int at = lower.indexOf(task);
            if (at > 0 && !Character.isLetter(lower.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a question can be answered by a nod: {@code Does that make sense?} */
    static boolean wantsNod(String question) {
        String lower = plain(question);
        if (Said.words(lower).size() > 9) {
            return false;
        }
        for (String nod : NODS) {
            if (lower.contains(nod)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
