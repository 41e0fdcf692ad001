package dev.courseware.fuzz;

/** Makes conversations that nobody wrote as scripts: stories, mails, messages, records, plays. */
final class TalkMaker {
    private final Dice dice;
    private final InlineMaker inline;

    TalkMaker(Dice dice, InlineMaker inline) {
        this.dice = dice;
        this.inline = inline;
    }

    String talk() {
        return switch (dice.below(8)) {
            case 0 -> story();
            case 1 -> mails();
            case 2 -> diagram();
            case 3 -> everyOtherLine();
            case 4 -> record();
            case 5 -> play();
            case 6 -> chat();
            default -> table();
        };
    }

    private String who() {
        return dice.of("Ann", "Ben", "Dr. Lee", "Zoë");
    }

    private String story() {
        StringBuilder story = new StringBuilder("\"Hello,\" said Ann.\n\n\"Hi,\" said Ben.\n\n");
        for (int left = 1 + dice.below(5); left > 0; left--) {
            String said = inline.words(4);
            story.append(dice.of(
                    "\"" + said + ",\" said " + who() + ". \"" + inline.words(3) + ".\"",
                    "“" + said + "?” asked " + who() + dice.of("", ", " + inline.words(2)) + ".",
                    who() + " said, \"" + said + ".\"",
                    "„" + said + "“, sagte " + who() + ".",
                    "« " + said + " », dit " + who() + ".",
                    "\"" + said + ".\"",
                    who() + " " + inline.words(4) + ".",
                    inline.line(3)));
            story.append(dice.of("\n\n", "\n\n", "\n", " "));
        }
        return story.toString();
    }

    private String mails() {
        StringBuilder mails = new StringBuilder();
        for (int left = 2 + dice.below(3); left > 0; left--) {
            mails.append(dice.of("", "", "-----Original Message-----\n", "---\n", "________________________________\n"))
                    .append("From: ")
                    .append(who())
                    .append(dice.of("", " <a@example.org>"))
                    .append("\nTo: ")
                    .append(who())
                    .append(dice.of("", "\nDate: 3 March 2025 10:0" + dice.below(10)))
                    .append(dice.of("", "\nSubject: " + inline.words(3)))
                    .append("\n\n");
            mails.append(inline.line(4)).append("\n\n");
            mails.append(dice.of(
                    "",
                    who() + "\n\n",
                    "> " + inline.words(4) + "\n\n",
                    "-- \n" + who() + "\n\n",
                    inline.words(3) + "\n\n"));
        }
        return mails.toString();
    }

    private String diagram() {
        StringBuilder diagram = new StringBuilder(dice.of("", "```mermaid\n"));
        boolean fenced = diagram.length() > 0;
        diagram.append("sequenceDiagram\n  participant C as Client\n  participant S\n  C->>S: Hello\n  S-->>C: Hi\n");
        for (int left = dice.below(6); left > 0; left--) {
            String text = inline.words(4);
            diagram.append(dice.of(
                    "  C->>+S: " + text,
                    "  S-->>-C: " + text,
                    "  S--)C: " + text,
                    "  Note over C,S: " + text,
                    "  Note right of S: " + text,
                    "  loop " + text + "\n  C->>S: " + inline.words(2) + "\n  end",
                    "  alt " + text + "\n  S-xC: " + inline.words(2) + "\n  else " + inline.words(2) + "\n  end",
                    // Nobody is to read it.
                    "  %% a comment",
                    "  activate S",
                    "  autonumber"));
            diagram.append('\n');
        }
        return diagram.append(fenced ? "```\n" : "").toString();
    }

    private String everyOtherLine() {
        StringBuilder lines = new StringBuilder();
        String gap = dice.of("\n", "\n", "\n\n");
        for (int left = 3 + dice.below(5); left > 0; left--) {
            lines.append(left % 2 == 0 ? "ann" : "ben").append(dice.of("\n", "\n", " 10:0" + dice.below(10) + "\n"));
            lines.append(inline.line(2)).append(gap);
        }
        return lines.toString();
    }

    private String record() {
        StringBuilder record = new StringBuilder("Q. Where were you?\nA. At home.\n");
        for (int left = 1 + dice.below(6); left > 0; left--) {
            record.append(dice.of("Q.", "A.", "THE COURT:", "MR. LEE:", "Q", "A", "BY MS. ROY:", "THE WITNESS:"))
                    .append(dice.of(" ", "\t", "   "))
                    .append(inline.line(3))
                    .append(dice.of("\n", "\n\n", "\n    (" + inline.words(3) + ".)\n"));
        }
        return record.toString();
    }

    private String play() {
        StringBuilder play = new StringBuilder(dice.of("", "SCENE 1\n\n", "INT. OFFICE - DAY\n\n"));
        for (int left = 2 + dice.below(5); left > 0; left--) {
            String name = dice.of("ANN", "BEN", "A VOICE");
            play.append(dice.of(
                    name + ". " + inline.line(3),
                    name + "\n" + inline.line(3),
                    name + " (" + inline.words(2) + ")\n" + inline.line(3),
                    name + ": " + inline.line(3),
                    name + "\n(" + inline.words(2) + ")\n" + inline.line(3),
                    "[" + inline.words(3) + "]",
                    "(" + inline.words(3) + ")",
                    inline.words(5) + "."));
            play.append(dice.of("\n", "\n\n"));
        }
        return play.toString();
    }

    private String chat() {
        StringBuilder chat = new StringBuilder();
        int shape = dice.below(5);
        for (int i = 0; i < 3 + dice.below(4); i++) {
            String name = i % 2 == 0 ? "Ann" : "Ben Roy";
            String time = "10:" + (10 + i);
            chat.append(
                    switch (shape) {
                        case 0 -> "[" + time + "] " + name + ": " + inline.line(3);
                        case 1 -> time + " - " + name + ": " + inline.line(3);
                        case 2 -> name + "  " + time + " AM\n" + inline.line(3) + "\n";
                        case 3 -> "<" + name.charAt(0) + "> " + inline.line(3);
                        default -> "3/2/25, " + time + " - " + name + ": " + inline.line(3);
                    });
            chat.append('\n').append(dice.of("", "", "", inline.words(3) + "\n", "<Media omitted>\n", "* Ann left\n"));
        }
        return chat.toString();
    }

    private String table() {
        StringBuilder table = new StringBuilder("| Speaker | Line |\n|---|---|\n");
        for (int left = 2 + dice.below(4); left > 0; left--) {
            table.append("| ")
                    .append(dice.of("Ann", "**Ben**", ""))
                    .append(" | ")
                    .append(inline.words(4).replace("|", ""))
                    .append(" |\n");
        }
        return table.toString();
    }
}
