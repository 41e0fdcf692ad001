package dev.courseware.parse.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes scripts of what scripts are made of, well-formed and not, the same for the same seed. */
public final class RandomScripts {
    private static final String[] LABELS = {
        "P1: ",
        "P2: ",
        "P3: ",
        "**P1:** ",
        "**P2**: ",
        "\"P1\": ",
        "3. P1: ",
        "[00:01:23] P1: ",
        "P1 (laughing): ",
        "Alice: ",
        "Bob: ",
        "Host 1 (Sarah): ",
        "Dr. Lee: ",
        "@the boss: ",
        "小明：",
        "Q: ",
        "A: ",
        "P1:",
        "P2:\n",
        "- **Alice:** ",
        "Alice (0:02): ",
        "#### Alice\n",
        "ALICE\n",
        "Alice  0:02\n",
        "[S1] ",
        "<Person1> ",
        "<|speaker:0|>",
        "Key point: ",
        "Result: ",
        "Result\\: ",
        "<b>P1:</b> ",
        "<p><strong>P2</strong>: ",
        "Turn 3 - P1: ",
        "[3] P2: ",
        "[00:00] ",
        "\u200EP1: ",
        "**Alice** ",
        "ALICE (aside). ",
        "L'ÉLÈVE, bas. — ",
        "Bob> ",
        "<Alice>: ",
    };
    private static final String[] SPEECH = {
        "Hello there.",
        "(laughs) No, no.",
        "like... (trails off)",
        "So (pause) what next?",
        "That *is* true.",
        "It's a plan, or...",
        "(interrupting) Sorry?",
        "wait --",
        "-- as I said",
        "Protocols (AD, LDAP) are…",
        "Meet at 10:30: not later.",
        "*smiles* Good.",
        "`(pause)` is code `` ` `` here",
        "[link](http://example.org) ![x](y.png)",
        "a [ref][1] and a note[^1]",
        "“Quoted.”",
        "$x_1$ and $$y$$",
        "word-",
        "(laughs) (sighs) both",
        "end. (smiling) (nods)",
        "a <b>bold</b> <laughs> c",
        "I 🎉 agree",
        "** odd * marks _",
        "see \\(this\\)",
        "(hésitant) Oui.",
        "Ja. (verstummt)",
        "（考えながら）はい。",
        "done. (everyone laughing)",
        "\u200Ehidden",
        "x <!-- predikt: y --> z",
        "</p>",
        "so.<br>",
        "<thinking>hm</thinking> well",
    };
    private static final String[] LINES = {
        "",
        "",
        "",
        "more text",
        "- item",
        "  - Term: nested",
        "1. Step: first",
        "```java\nP2: code\n\n---\n```",
        "```",
        "~~~",
        "$$\nx: y\n$$",
        "::: tip\nP1: x\n:::",
        "> quote",
        "> [!TIP]\n> a\n> b",
        "Note: an aside",
        "**Scene:** an office",
        "## Part 2",
        "---",
        "===",
        "Title\n===",
        "[Scene: a room]",
        "INT. OFFICE - DAY",
        "(They leave the room.)",
        "(pause)",
        "[Music]",
        "[[aside]]",
        "-> What if?",
        "<!-- predict: x -->",
        "text <!-- answer: y --> more",
        "<!-- takeaway:\na\nb -->",
        "<!-- plain -->",
        "<!-- open",
        "| a | b |\n|---|---|\n| P1: x | y |",
        "http://example.org is a URL",
        "10:30 is when",
        "Key takeaway: redundancy.",
        "I hope this helps!",
        "This dialogue was generated.",
        "Made by me",
        "Sure! Here is a dialog:",
        "    P1: indented",
        "\tP2: tab",
        "Name\\: escaped",
        "Name\\\\: twice",
        "</Person1>",
        "<Person2>",
        "[S2] yo",
        "{\"speaker\": \"A\", \"text\": \"b\"}",
        "[",
        "WEBVTT",
        "00:00.000 --> 00:01.000",
        "\u0000\u202e\ud800",
        "* * *",
        "\\---",
        "[^1]: note",
        "[ref]: http://x",
        "Scene 2: later",
        "Setting: x",
        "(a (nested) one)",
        "[a] b]",
        "*[emphasised]*",
        "(Both laugh)",
        "[01:00] [Outro]",
        "**Key points:**",
        "| Speaker | Line |\n|---|---|\n| Ann | Hello \\| there |\n| Bob (host) | x |",
        "| Ann | Hi |",
        "<div>",
        "</div>",
        "<answer>",
        "</answer>",
        "* alice waves",
        "FADE IN:",
        "THE END",
        "(Word count: 20)",
        "[Alice]",
        "alice  10:15 AM",
        "<!-- misconception: -->",
        "<!-- answer -->",
        "P1 says so",
        "I hope this conversation helps!",
    };

    private final Random random;

    public RandomScripts(long seed) {
        this.random = new Random(seed);
    }

    /** Lines and labels at random. */
    public String mixed() {
        StringBuilder script = new StringBuilder();
        int lines = 1 + random.nextInt(14);
        for (int i = 0; i < lines; i++) {
            if (random.nextInt(3) > 0) {
                script.append(pick(LABELS)).append(random.nextInt(8) == 0 ? "" : pick(SPEECH));
            } else {
                script.append(pick(LINES));
            }
            script.append(random.nextInt(40) == 0 ? " " : "\n");
        }
        return script.toString();
    }

    /** Labelled lines as a careful author writes them, with all that may stand between. */
    public String careful() {
        StringBuilder script = new StringBuilder("P1: Hello.\nP2: Hi.\n");
        int lines = 1 + random.nextInt(12);
        for (int i = 0; i < lines; i++) {
            script.append(random.nextBoolean() ? "P1: " : "P2: ")
                    .append(pick(SPEECH))
                    .append('\n');
            if (random.nextBoolean()) {
                script.append(pick(LINES)).append('\n');
            }
        }
        return script.toString();
    }

    /** Characters at random, those that mean something to a reader of scripts more often. */
    public String noise() {
        String alphabet = "P12:：*_()[]<>\"'`~#-=|@\\{},.!?—… \t\n\n\rabAB/0😀\uFEFF\u00A0\ud83d$^&;";
        StringBuilder noise = new StringBuilder();
        int length = random.nextInt(200);
        for (int i = 0; i < length; i++) {
            noise.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return noise.toString();
    }

    /** JSON with speakers and texts, some of it cut off. */
    public String json() {
        List<String> turns = new ArrayList<>();
        turns.add("{\"speaker\": \"Ann\", \"text\": \"Hello.\"}");
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            String text = (pick(SPEECH) + (random.nextBoolean() ? "\n" + pick(LINES) : ""))
                    .replace("\\", "\\\\")
                    .replace("\"", "\\\"")
                    .replace("\n", "\\n");
            turns.add("{\"speaker\": \"" + pick("Ann", "Bob (Host)", "the, boss!", "P1", "A: B", "")
                    + "\", \"text\": \"" + text + "\"}");
        }
        String json = "[" + String.join(",\n", turns) + "]";
        return random.nextInt(6) == 0 ? json.substring(0, random.nextInt(json.length())) : json;
    }

    String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
