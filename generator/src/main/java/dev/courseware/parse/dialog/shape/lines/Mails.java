package dev.courseware.parse.dialog.shape.lines;

import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Direction;
import dev.courseware.parse.dialog.line.Label;
import dev.courseware.parse.dialog.line.SourceLine;
import dev.courseware.parse.dialog.line.Step;
import dev.courseware.parse.dialog.script.Evidence;
import dev.courseware.parse.dialog.script.Script;
import dev.courseware.parse.dialog.script.ShapeReader;
import dev.courseware.parse.dialog.words.WordList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Messages one after the other, each below a head of {@code From: Ann}, {@code To: Ben}, {@code Subject: Heaps}. */
public final class Mails implements ShapeReader {
    private static final int FEWEST = 2;
    private static final int LONGEST_RULE = 80;
    private static final int LONGEST = 1000;
    private static final Pattern FIELD = Pattern.compile("[*_]*(\\p{L}[\\p{L} -]{1,20})[*_]*:[*_]*[ \\t]*(.*)");
    private static final Pattern ADDRESS = Pattern.compile("\\s*[<(\\[](?:mailto:)?[^\\s<>()@]+@[^\\s<>()]+[>)\\]]");
    private static final Pattern BARE = Pattern.compile("([^\\s<>()@]+)@[^\\s<>()]+");
    private static final Pattern RULE = Pattern.compile("[-_=]{3,}.*[-_=]{3,}|[-_=]{5,}");

    @Override
    public Evidence evidence(Script script) {
        BitSet heads = new BitSet();
        for (int i = 0; i < script.lines().size(); i++) {
            heads.set(i, !script.isFenced(i) && opens(script, i));
        }
        int first = heads.nextSetBit(0);
        boolean begins = first >= 0 && isBegin(script, first);
        if (heads.cardinality() < FEWEST) {
            return begins && field(script, first + 2) != null ? Evidence.SIGNED : Evidence.NONE;
        }
        return begins ? Evidence.SIGNED : Evidence.of(heads);
    }

    /** Whether nothing but a rule stands before a line. */
    private static boolean isBegin(Script script, int index) {
        int first = script.firstContent();
        return first == index || isRule(script.lines().get(first)) && opensBelow(script, first);
    }

    private static boolean isRule(SourceLine line) {
        return line.text().length() <= LONGEST_RULE
                && RULE.matcher(line.text().strip()).matches();
    }

    @Override
    public Evidence possible(Script script) {
        return Evidence.NONE;
    }

    @Override
    public List<Step> read(Script script) {
        List<Step> steps = new ArrayList<>();
        String topic = "";
        boolean told = false;
        for (int i = 0; i < script.lines().size(); i++) {
            SourceLine line = script.lines().get(i);
            if (script.isFenced(i) || !opens(script, i)) {
                boolean rule = isRule(line) && opensBelow(script, i);
                steps.add(rule ? line.withText("") : line);
                continue;
            }
            List<String> cues = new ArrayList<>();
            String stamp = "";
            String sender = "";
            List<SourceLine> others = new ArrayList<>();
            int at = i;
            for (; field(script, at) != null; at++) {
                Matcher field = field(script, at);
                String key = field.group(1).strip().toLowerCase(Locale.ROOT);
                String words = field.group(2).strip();
                boolean address = BARE.matcher(words).find();
                if (address && !told && !WordList.MAIL_SUBJECT.has(key)) {
                    told = true;
                    script.remarks()
                            .report(
                                    CoreRule.DIALOG_LEFT_OUT,
                                    script.lines().get(at).position(),
                                    "the addresses in the heads of these messages are left out",
                                    "to show one, write it into the text of the message");
                }
                if (WordList.MAIL_FROM.has(key)) {
                    sender = name(words);
                } else if (!isHead(field)) {
                    others.add(script.lines().get(at));
                } else if (WordList.MAIL_TO.has(key)) {
                    cues.add("→ " + names(words));
                } else if (WordList.MAIL_SUBJECT.has(key)) {
                    String subject = bare(words);
                    if (!subject.equalsIgnoreCase(topic) && !subject.isEmpty()) {
                        topic = subject;
                        steps.add(new Step.Given(
                                new Beat(subject, script.lines().get(at).position())));
                    }
                } else if (!words.isEmpty()) {
                    stamp = words;
                }
            }
            for (SourceLine other : others) {
                steps.add(new Step.Given(new Direction(other.text().strip(), other.position())));
            }
            if (!stamp.isEmpty()) {
                steps.add(new Step.Given(new Direction(stamp, line.position())));
            }
            Label label = Label.marked(sender, "", line.position());
            steps.add(new Step.Opening(
                    new Label(label.name(), "", cues, true, label.position()),
                    line.from(line.text().length())));
            while (at < script.lines().size() && script.lines().get(at).isBlank()) {
                at++;
            }
            i = at - 1;
        }
        return steps;
    }

    /** Whether a message's head begins here: the line that names the sender, and another field below it. */
    private static boolean opens(Script script, int index) {
        Matcher field = field(script, index);
        boolean head = field != null && isHead(field) && (index == 0 || field(script, index - 1) == null);
        if (!head) {
            return false;
        }
        boolean from = false;
        int known = 0;
        for (int at = index; field(script, at) != null; at++) {
            from |= WordList.MAIL_FROM.has(key(field(script, at)))
                    && !field(script, at).group(2).isBlank();
            known += isHead(field(script, at)) ? 1 : 0;
        }
        return from && known > 1;
    }

    private static boolean opensBelow(Script script, int index) {
        int at = index + 1;
        while (at < script.lines().size() && script.lines().get(at).isBlank()) {
            at++;
        }
        return at < script.lines().size() && opens(script, at);
    }

    private static Matcher field(Script script, int index) {
        if (index >= script.lines().size()) {
            return null;
        }
        String text = script.lines().get(index).text();
        boolean mayBe = text.length() > 2
                && text.length() < LONGEST
                && text.indexOf(':') > 0
                && (Character.isLetter(text.charAt(0)) || "*_".indexOf(text.charAt(0)) >= 0);
        Matcher field = mayBe ? FIELD.matcher(text) : null;
        return field != null && field.matches() ? field : null;
    }

    private static boolean isHead(Matcher field) {
        String key = key(field);
        return WordList.MAIL_FROM.has(key)
                || WordList.MAIL_TO.has(key)
                || WordList.MAIL_SUBJECT.has(key)
                || WordList.MAIL_DATE.has(key);
    }

    private static String key(Matcher field) {
        return field.group(1).strip().toLowerCase(Locale.ROOT);
    }

    private static String names(String words) {
        List<String> names = new ArrayList<>();
        for (String each : words.split("[,;]\\s*")) {
            names.add(name(each));
        }
        return String.join(", ", names);
    }

    /** The name before an address, or the address up to its sign. */
    private static String name(String words) {
        String bare = ADDRESS.matcher(words).replaceAll("").replace("\"", "").strip();
        Matcher address = BARE.matcher(bare.isEmpty() ? words : bare);
        return address.find() ? address.group(1) : bare;
    }

    /** A subject without {@code Re:} and its like. */
    private static String bare(String subject) {
        return subject.replaceFirst("(?i)^(?:(?:re|fw|fwd|aw|wg|tr|rv|sv|antw)(?:\\[\\d+])?: *)+", "")
                .strip();
    }
}
