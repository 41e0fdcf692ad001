package dev.courseware;

import dev.courseware.language.Message;
import dev.courseware.language.PluralForm;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A course with a bit of everything, whose authors write Greek and whose interface speaks a pseudo-language: each word of
 * ours stands in {@code ⟦…⟧}. So whatever is said in Latin letters outside of these brackets doesn't come from the words
 * of the interface.
 */
public final class PseudoCourse {
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");
    /** The language itself, as scripts get it before plural forms, and what is the syntax of the one diagram. */
    private static final Set<String> NO_WORDS = Set.of("en", "XA", "flowchart", "LR");
    /** Attributes that are read by people, or that scripts show to them. */
    private static final Set<String> READ = Set.of("alt", "title", "placeholder", "label", "content", "summary");
    /** Of the attributes of data, those that no reader ever gets to see. */
    private static final Pattern UNSEEN = Pattern.compile(
            "data-(asked|former|progress-page|questions|font|interface-font|scripts|frame|root|do|quiz|part|kind|scheme|choose-scheme|timer|step|size|state|deck|linear|page"
                    + "|follow|close|explains|voice|fragment-index|id|place|pattern|number|minutes|answers|visibility"
                    + "|previous-.*|index-.*|background-.*|reveal-.*|auto-animate.*|src|loaded|ready|controls-.*|transition-.*)");
    /** Elements whose text is no language of ours. */
    private static final Set<String> NO_TEXT = Set.of("script", "style", "annotation");

    private static final String COURSE = """
        -- course.yml --
        title: Αλφα
        language: en-XA
        description: Περι αλφα
        authors: [Σαπφω, Ομηρος]
        licence: ΚΚ
        glossary: links
        cast:
          P1: {name: Αννα, role: Δασκαλα, description: Ξερει πολλα}
          P2: Βασω
        -- glossary.md --
        # Λεξεις

        Κομβος
        : Μια μηχανη.
        -- lessons/index.md --
        # Αλφα

        Αρχη.
        -- lessons/01-alpha/index.md --
        # Πρωτα

        Λιγα.
        -- lessons/01-alpha/01-beta.md --
        ---
        title: Βητα
        description: Ολα
        minutes: 1
        tags: [ταξη]
        objectives: [Να μετρω]
        prerequisites: [02-gamma.dialog.md]
        aliases: [alpha/old.html]
        ---
        Ενας [[Κομβος]] και μια σημειωση[^1], δυο φορες[^1].

        [^1]: Παρατηρηση.

        ## Πλαισια

        ::: note
        α
        :::

        ::: tip
        α
        :::

        ::: important
        α
        :::

        ::: warning
        α
        :::

        ::: caution
        α
        :::

        ::: example
        α
        :::

        ::: questions
        - α
        :::

        ::: keypoints
        - Κλειδι
        :::

        ## Ασκησεις

        :::: exercise {minutes=2}
        Κανε κατι.

        ::: hint
        α
        :::

        ::: solution
        α
        :::
        ::::

        ::: discussion
        Μιλα.
        :::

        ::: details
        α
        :::

        :::: tabs
        ::: tab Ενα
        α
        :::
        ::: tab Δυο
        β
        :::
        ::::

        ::: demo
        α **β**
        :::

        ## Κωδικας

        ```java
        α(); // <1>
        β(); // <2>
        ```

        1. Πρωτο.
        2. Δευτερο.

        ```java {diff}
        -α
        +β
        ```

        $$
        α + β
        $$

        | α | β |
        |---|---|
        | γ | δ |

        ```csv {chart=bar title="Μετρα"}
        α,β
        γ,1
        δ,2
        ```

        ```csv {chart=line title="Γραμμη"}
        α,β
        1,1
        2,3
        ```

        ```mermaid {title="Σχημα"}
        flowchart LR
          α --> β
        ```

        ![Ηχος](rack.mp4 "Ταινια")

        ![Σιωπη](hum.mp3){.silent}

        ## Ερωτησεις

        :::: quiz single Πρωτη {points=2}
        Τι;

        - [x] α
        - [ ] β
          > Οχι.

        ::: hint
        α
        :::

        Διοτι.
        ::::

        ::: quiz multiple
        Ποια;

        - [x] α
        - [ ] β
        - [x] γ
        :::

        ::: quiz text
        Τι;

        - α
        - [ ] β
        :::

        ::: quiz number
        Ποσα;

        - 8.77 ± 0.05 ω
        - [ ] 87
        :::

        ::: quiz cloze
        Ενα [[α|β]] και [[γ]].
        :::

        ::: quiz order
        Σειρα.

        1. α
        2. β
        3. γ
        :::

        ::: quiz match
        Ζευγη.

        | Λ | Μ |
        |---|---|
        | α | β |
        | γ | δ |
        :::

        ::: quiz code Ταξη
        Βαλε.

        ```text
        αα
          ββ
        ```

        ```text {wrong}
        γγ
        ```
        :::

        ::: quiz lines
        Που;

        ```text {answer=1}
        αα
        ββ
        ```

        - 1
          > Ναι.
        - 2
          > Οχι.
        :::

        ::: quiz open
        Διατι;

        ::: solution
        Διοτι.
        :::
        :::

        ::: quiz poll
        Ποιο;

        - α
          > Καλα.
        - β
        :::
        -- lessons/01-alpha/rack.mp4 --
        0000ftypmp42
        -- lessons/01-alpha/rack.el.vtt --
        WEBVTT

        00:00.000 --> 00:02.000
        Βουιζει.
        -- lessons/01-alpha/hum.mp3 --
        ID3
        -- lessons/01-alpha/02-gamma.dialog.md --
        ---
        title: Γαμμα
        ---
        ## Στιγμη

        P1: Μια μηχανη σταματα. Τι γινεται;
        <!-- predict: Τι θα γινει; -->

        P2: (χαμηλα) Πεφτουν ολες και...
        <!-- answer: … μετα τιποτα. -->

        P1: Γι' αυτο θελουμε—

        P2: Τρεις! Δυο δεν φτανουν ποτε.
        <!-- misconception: Φτανουν. -->

        P1: — χωρο. Τι ειναι αυτο;
        <!-- answer: Κατι. -->

        P2: Κατι, $α^2$, `β`.
        <!-- takeaway: Θελει χωρο. -->
        -- lessons/01-alpha/03-delta.md --
        # Δελτα

        ::: dialog src=02-gamma.dialog.md from=1 to=3
        :::
        -- lessons/01-alpha/04-eta.slides.md --
        # Ητα

        ## Μια {background-color="#102030"}

        - α
        - β

        ## Δυο

        Λεξεις.

        ::: notes
        Πες το.
        :::
        -- lessons/02-zeta/index.md --
        # Δευτερα
        -- lessons/02-zeta/01-zeta.md --
        # Ζητα

        ## Εν

        α

        ## Δυ

        α

        ## Τρ

        α

        ## Τε

        α

        ## Πε

        α
        -- lessons/00-first.md --
        # Πριν
        """;

    private PseudoCourse() {}

    /** The course below a folder, not built yet. */
    public static TinyCourse in(Path folder) {
        return TinyCourse.in(folder, COURSE + "-- theme/words/en-XA.properties --\n" + words());
    }

    private static String words() {
        StringBuilder lines = new StringBuilder();
        DefaultTheme.words("en").messages().forEach((key, message) -> {
            for (PluralForm form : PluralForm.values()) {
                Message.Text text = message.forms().get(form);
                if (text != null) {
                    String counted = message.isCounted() ? form.key() + ": " : "";
                    lines.append(key).append(message.isCounted() ? "." + form.key() : "");
                    lines.append(" = ⟦").append(counted).append(text.written()).append("⟧\n");
                }
            }
        });
        return lines.toString();
    }

    /** The words on a page that aren't the interface's, with where each stands. */
    public static Map<String, String> plainWords(Document page) {
        Map<String, String> found = new TreeMap<>();
        int[] depth = {0};
        page.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int level) {
                if (node instanceof TextNode text && !isIn(text, NO_TEXT)) {
                    depth[0] = look(text.getWholeText(), depth[0], text.parent().cssSelector(), found);
                } else if (node instanceof Element element) {
                    for (Attribute attribute : element.attributes()) {
                        if (isRead(element, attribute.getKey())) {
                            String value = attribute.getValue().replaceAll("(?m)^(?:one|other) (?=⟦)", "");
                            look(value, 0, element.cssSelector() + " " + attribute.getKey(), found);
                        }
                    }
                }
            }
        });
        return found;
    }

    /** The words in a text that aren't the interface's. */
    public static Set<String> plainWords(String text) {
        Map<String, String> found = new TreeMap<>();
        look(text, 0, "", found);
        return new TreeSet<>(found.keySet());
    }

    private static boolean isIn(Node node, Set<String> names) {
        return node.parent() instanceof Element parent && (names.contains(parent.normalName()) || isIn(parent, names));
    }

    private static boolean isRead(Element element, String name) {
        boolean meta = element.normalName().equals("meta");
        return name.startsWith("aria-label") && !name.equals("aria-labelledby")
                || name.equals("aria-valuetext")
                || READ.contains(name) && (!meta || element.attr("name").equals("description"))
                || name.startsWith("data-") && !UNSEEN.matcher(name).matches();
    }

    /** Looks at what is outside of brackets, and returns how many are open at the end. */
    private static int look(String text, int open, String place, Map<String, String> found) {
        StringBuilder outside = new StringBuilder();
        int depth = open;
        for (char c : text.toCharArray()) {
            depth -= c == '⟧' ? 1 : 0;
            outside.append(depth == 0 && c != '⟦' && c != '⟧' ? c : ' ');
            depth += c == '⟦' ? 1 : 0;
        }
        Matcher words = WORD.matcher(outside);
        while (words.find()) {
            if (!NO_WORDS.contains(words.group())) {
                found.putIfAbsent(words.group(), place);
            }
        }
        return depth;
    }
}
