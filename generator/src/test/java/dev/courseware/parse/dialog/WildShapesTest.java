package dev.courseware.parse.dialog;

import static dev.courseware.parse.dialog.Scripts.parts;
import static dev.courseware.parse.dialog.Scripts.reports;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Shapes in which recorders, services, plays and books of other languages write who says what. */
class WildShapesTest {
    @Test
    void names_on_lines_of_their_own_stand_above_what_they_say() {
        assertThat(parts("Speaker 1\nGood morning.\n\nSpeaker 2\nWhy do we: need them?\n\nSpeaker 1\nBecause."))
                .containsExactly("Speaker 1: Good morning.", "Speaker 2: Why do we: need them?", "Speaker 1: Because.");
        assertThat(parts("(Ada Example)\nGood morning.\n\n(Ben Sample)\nHello.\n\n(Ada Example)\nYes."))
                .containsExactly("Ada Example: Good morning.", "Ben Sample: Hello.", "Ada Example: Yes.");
        assertThat(parts("HAMLET.\nTo be, or not.\n\nOPHELIA.\nGood my lord.\n\nHAMLET.\nI thank you."))
                .containsExactly("HAMLET: To be, or not.", "OPHELIA: Good my lord.", "HAMLET: I thank you.");
        assertThat(parts("User\nHow do I stop it?\nChatGPT\nUse docker stop.\nUser\nThanks!\nChatGPT\nYou're welcome."))
                .containsExactly(
                        "User: How do I stop it?",
                        "ChatGPT: Use docker stop.",
                        "User: Thanks!",
                        "ChatGPT: You're welcome.");
    }

    @Test
    void short_lines_of_prose_are_no_names() {
        assertThat(parts("P1: One.\n\nTwo\nthree.\n\nP2: Two.\n\nTwo\nfour.")).hasSize(2);
        assertThat(parts("Ada: x\n\nOnce\n\nmore\n\nBen: y")).hasSize(2);
    }

    @Test
    void corner_brackets_hold_what_japanese_names_say() {
        assertThat(parts("先生「今日は『キャッシュ』です。\nいいですか。」\n生徒「はい。」\n先生（笑って）「では。」\n生徒「どうして？」"))
                .containsExactly("先生: 今日は『キャッシュ』です。/いいですか。", "生徒: はい。", "先生 {label 笑って}: では。", "生徒: どうして？");
    }

    @Test
    void plays_set_names_off_by_full_stops_and_dashes() {
        assertThat(parts("MIRA.— ¿Qué es?\nTomás.—Más de la mitad.\nMIRA.— ¿Y si falla?\nTomás.—Quedan otros."))
                .containsExactly(
                        "MIRA: ¿Qué es?", "Tomás: Más de la mitad.", "MIRA: ¿Y si falla?", "Tomás: Quedan otros.");
        assertThat(parts("Soc. Does he know?\n\nMen. He does not.\n\nSoc. Yet he thinks so.\n\nMen. Yes, Socrates."))
                .containsExactly(
                        "Soc: Does he know?", "Men: He does not.", "Soc: Yet he thinks so.", "Men: Yes, Socrates.");
    }

    @Test
    void dashes_without_names_are_two_who_take_turns() {
        String script = "— Qu'est-ce que c'est ?\n— La moitié des voix.\n— Et l'autre ?";
        assertThat(parts(script))
                .containsExactly(
                        "Speaker 1: Qu'est-ce que c'est ?",
                        "Speaker 2: La moitié des voix.",
                        "Speaker 1: Et l'autre ?");
        assertThat(reports(script))
                .containsExactly("1:1 info no turn has a label, so two speakers are assumed to take turns");
        assertThat(parts(">> HOST: Where did you start?\n>> GUEST: In a garage.\n>> HOST: And then?"))
                .containsExactly("HOST: Where did you start?", "GUEST: In a garage.", "HOST: And then?");
    }

    @Test
    void a_narrator_between_dashes_tells_who_speaks_and_how() {
        String script = "—¿Qué ves? —preguntó la profesora Ana.\n\n—Un árbol —dijo Benito.\n\n—¿Nada más?\n\n"
                + "—No —respondió Benito, en voz baja—. Y una ardilla.\n\n—Bien —dijo ella—, muy bien.";
        assertThat(parts(script))
                .containsExactly(
                        "Ana {label preguntó la profesora Ana}: ¿Qué ves?",
                        "Benito {label dijo Benito}: Un árbol.",
                        "Ana: ¿Nada más?",
                        "Benito {label respondió Benito, en voz baja}: No. Y una ardilla.",
                        "Ana {label dijo ella}: Bien, muy bien.");
        assertThat(reports(script))
                .containsExactly(
                        "1:1 info no turn has a label, so the speakers' names are taken from the words between dashes; where there"
                                + " are none, two speakers are assumed to take turns");
        assertThat(parts("— O que é?\n— Uma árvore — disse Bento."))
                .containsExactly("Speaker 1: O que é?", "Bento {label disse Bento}: Uma árvore.");
    }

    @Test
    void a_dash_in_speech_that_no_verb_of_saying_follows_is_a_part_of_it() {
        assertThat(parts("— Un árbol — grande.\n— Sí.\n— Con hojas —muchas— y ramas."))
                .containsExactly(
                        "Speaker 1: Un árbol — grande.", "Speaker 2: Sí.", "Speaker 1: Con hojas —muchas— y ramas.");
    }

    @Test
    void marked_questions_have_plain_answers() {
        assertThat(parts("**What is it?**\n\nHalf of the votes.\n\nAnd one more.\n\n**Why?**\nBecause."))
                .containsExactly("Q: What is it?", "A: Half of the votes.//And one more.", "Q: Why?", "A: Because.");
        assertThat(parts("Q: What is it?\n\nA place: near you.\n\nQ: Why?\n\nBecause it's slow.\nIt costs."))
                .containsExactly(
                        "Q: What is it?", "A: A place: near you.", "Q: Why?", "A: Because it's slow./It costs.");
        assertThat(parts("Q: What?\nA: That.\n\nQ: Why?\n\nIs it?\nA: So.")).hasSize(4);
    }

    @Test
    void separated_values_have_a_turn_a_row() {
        assertThat(parts("speaker,text\nAda,\"What is it, really?\"\nBen,Half.\nAda,\"And \"\"half\"\"\nof what?\""))
                .containsExactly("Ada: What is it, really?", "Ben: Half.", "Ada: And \"half\"/of what?");
        assertThat(parts("time\tname\tmood\ttext\n0:01\tAda\thappy\tWhat?\n0:04\tBen\t\tThat."))
                .containsExactly("Ada @0:01 {label happy}: What?", "Ben @0:04: That.");
        assertThat(parts("Sprecher;Text\nAda;Was?\nBen;Das, und so."))
                .containsExactly("Ada: Was?", "Ben: Das, und so.");
    }

    @Test
    void yaml_has_an_item_a_turn() {
        assertThat(parts("title: Quorums\n"
                        + "dialogue:\n"
                        + "  - speaker: Ada\n"
                        + "    text: \"What: is it?\"\n"
                        + "  - speaker: Ben\n"
                        + "    text: >\n"
                        + "      More than half\n"
                        + "      of them.\n"
                        + "  - speaker: Ada\n"
                        + "    text: I see."))
                .containsExactly("Ada: What: is it?", "Ben: More than half of them.", "Ada: I see.");
        assertThat(parts("# A talk\n"
                        + "- role: user\n"
                        + "  content: |\n"
                        + "    What?\n\n"
                        + "    - a\n"
                        + "    - b\n"
                        + "- role: assistant\n"
                        + "  content: 'It''s so.'"))
                .containsExactly("user: What?//- a/- b", "assistant: It's so.");
        assertThat(parts("- Ada: What?\n- Ben: That.\n- Ada: So."))
                .containsExactly("Ada: What?", "Ben: That.", "Ada: So.");
    }

    @Test
    void times_in_brackets_may_stand_for_the_colon() {
        assertThat(parts("Ada [00:03] Good morning.\nBen [00:07 - 00:08] Hello.\nAda [00:09] Go on."))
                .containsExactly("Ada @00:03: Good morning.", "Ben @00:07 - 00:08: Hello.", "Ada @00:09: Go on.");
    }

    @Test
    void data_sets_set_marks_between_turns() {
        assertThat(parts("Teacher: Two and two?|EOM|Student: Four?|EOM|Teacher: Why?"))
                .containsExactly("Teacher: Two and two?", "Student: Four?", "Teacher: Why?");
    }

    @Test
    void podcasts_cite_who_speaks() {
        String html = "<cite>Ada Example:</cite>\n"
                + "<time>0:00</time>\n"
                + "<p>Welcome to *2*3*.</p>\n"
                + "<cite>Ben:</cite>\n"
                + "<time>0:05</time>\n"
                + "<p>Thanks &amp; all.</p>\n"
                + "<p>Go on.</p>";
        assertThat(parts(html))
                .containsExactly("Ada Example @0:00: Welcome to \\*2\\*3\\*.", "Ben @0:05: Thanks & all./Go on.");
        assertThat(parts(html.replace("\n", ""))).isEqualTo(parts(html));
        assertThat(reports(html)).isEmpty();
    }

    @Test
    void editions_in_tei_and_speech_in_ssml_say_who_speaks() {
        assertThat(parts("""
            <?xml version="1.0"?>
            <!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///nowhere">]>
            <TEI><text><body><div><head>Scene 1</head>
            <stage>Enter both.</stage>
            <sp who="#a"><speaker>Ada.</speaker><p>What is <hi>it</hi>, &x;?</p></sp>
            <sp who="#ben"><l>Half</l><l>of all.</l><stage>laughing</stage></sp>
            </div></body></text></TEI>
            """))
                .containsExactly(
                        "beat Scene 1",
                        "direction Enter both.",
                        "Ada: What is it, &amp;x;?",
                        "ben: Half/of all. {laughing}");
        assertThat(parts("<speak>\n"
                        + "<voice name=\"Ada\">Shall <emphasis>we</emphasis>? <break"
                        + " time=\"1s\"/>So.</voice>\n"
                        + "<voice name=\"Ben\">Yes.</voice></speak>"))
                .containsExactly("Ada: Shall we? So.", "Ben: Yes.");
    }

    @Test
    void a_full_stop_behind_a_narrator_is_no_second_end_of_a_question() {
        assertThat(parts("—¿Dónde está? —preguntó Ana—. No lo veo.\n\n—Aquí —respondió Benito.\n\n—¡Ah! —dijo Ana."))
                .startsWith(
                        "Ana {label preguntó Ana}: ¿Dónde está? No lo veo.", "Benito {label respondió Benito}: Aquí.");
    }

    @Test
    void yaml_may_have_the_speaker_as_the_key_where_a_block_shows_that_it_is_yaml() {
        assertThat(parts("- Ada: Hello\n"
                        + "- Ben: |\n"
                        + "  Hi.\n"
                        + "  Two lines.\n"
                        + "- Ada: >-\n"
                        + "    Folded\n"
                        + "    text.\n"
                        + "- Ben: \"Bye: now\""))
                .containsExactly("Ada: Hello", "Ben: Hi./Two lines.", "Ada: Folded text.", "Ben: Bye: now");
        assertThat(parts("- Ada: Hello\n- Ben: Hi |\n- Ada: Bye"))
                .containsExactly("Ada: Hello", "Ben: Hi |", "Ada: Bye");
    }
}
