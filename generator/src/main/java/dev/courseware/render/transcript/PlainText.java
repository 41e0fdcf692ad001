package dev.courseware.render.transcript;

import dev.courseware.model.Bank;
import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.Chart;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Columns;
import dev.courseware.model.CustomContainer;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Demo;
import dev.courseware.model.Details;
import dev.courseware.model.Diagram;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Division;
import dev.courseware.model.Figure;
import dev.courseware.model.Formula;
import dev.courseware.model.FormulaModel;
import dev.courseware.model.Heading;
import dev.courseware.model.HorizontalRule;
import dev.courseware.model.HtmlBlock;
import dev.courseware.model.ItemList;
import dev.courseware.model.Lab;
import dev.courseware.model.Media;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Quiz;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.Table;
import dev.courseware.model.Tabs;
import dev.courseware.model.inline.Inline;
import dev.courseware.model.inline.InlineFormula;
import dev.courseware.model.inline.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Renders blocks as plain text, to be read or spoken. */
final class PlainText implements Block.Visitor<String> {
    /** The signs that mean something else than themselves. */
    private static final String TEX = "\\^_{}";

    static final PlainText READ = new PlainText(Optional.empty());

    private final Optional<SpokenWords> words;
    private final boolean spoken;

    private PlainText(Optional<SpokenWords> words) {
        this.words = words;
        this.spoken = words.isPresent();
    }

    /** A renderer that replaces what can only be seen by words. */
    static PlainText spoken(SpokenWords words) {
        return new PlainText(Optional.of(words));
    }

    private String instead(Function<SpokenWords, String> word) {
        return words.map(word).map(SpokenWords::bracketed).orElse("");
    }

    /** Words with a full stop at the end, unless they end in another mark. */
    private static String sentence(String text) {
        String said = text.strip();
        boolean open = !said.isEmpty() && Character.isLetterOrDigit(said.codePointBefore(said.length()));
        return open ? said + "." : said;
    }

    String of(List<? extends Block> blocks) {
        List<String> parts = new ArrayList<>();
        for (Block block : blocks) {
            String part = block.accept(this).stripTrailing();
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return String.join(!spoken ? "\n\n" : " ", parts);
    }

    /** Running text, with a word in place of each formula that no voice can say as it stands. */
    RichText said(RichText text) {
        return spoken && text.any(InlineFormula.class::isInstance) ? text.map(this::said) : text;
    }

    private RichText said(Inline piece) {
        return piece instanceof InlineFormula formula && !isSayable(formula.tex())
                ? RichText.of(instead(SpokenWords::formula))
                : null;
    }

    /** Whether a voice can say it as it stands: it has only plain letters, numbers and signs. */
    private static boolean isSayable(String tex) {
        return tex.chars().noneMatch(c -> TEX.indexOf(c) >= 0);
    }

    private String picture(String alternative) {
        return alternative.isBlank() ? instead(SpokenWords::picture) : SpokenWords.bracketed(alternative);
    }

    @Override
    public String prose(Prose block) {
        return said(block.content()).plain();
    }

    @Override
    public String html(HtmlBlock block) {
        return block.text();
    }

    @Override
    public String division(Division block) {
        return of(block.blocks());
    }

    @Override
    public String heading(Heading block) {
        return block.text();
    }

    @Override
    public String list(ItemList block) {
        StringBuilder text = new StringBuilder();
        int number = block.start();
        for (ItemList.Item item : block.items()) {
            String words = of(item.blocks());
            if (!spoken) {
                text.append(block.ordered() ? number++ + ". " : "- ").append(words.replace("\n", "\n  "));
            } else {
                text.append(sentence(words));
            }
            text.append(!spoken ? '\n' : ' ');
        }
        return text.toString();
    }

    @Override
    public String definitions(DefinitionList block) {
        StringBuilder text = new StringBuilder();
        for (DefinitionList.Entry entry : block.entries()) {
            text.append(String.join(
                    ", ", entry.terms().stream().map(RichText::plain).toList()));
            entry.meanings().forEach(meaning -> text.append(": ").append(spoken ? sentence(of(meaning)) : of(meaning)));
            text.append(!spoken ? '\n' : ' ');
        }
        return text.toString();
    }

    @Override
    public String quote(Quote block) {
        return of(block.blocks());
    }

    @Override
    public String rule(HorizontalRule rule) {
        return "";
    }

    @Override
    public String pause(Pause pause) {
        return "";
    }

    @Override
    public String table(Table block) {
        if (spoken) {
            return instead(SpokenWords::table);
        }
        StringBuilder text = new StringBuilder(row(block.head()));
        block.rows().forEach(row -> text.append('\n').append(row(row)));
        return text.toString();
    }

    private static String row(List<RichText> cells) {
        return String.join(" | ", cells.stream().map(RichText::plain).toList());
    }

    @Override
    public String code(CodeListing block) {
        return spoken ? instead(SpokenWords::code) : "    " + block.text().replace("\n", "\n    ");
    }

    @Override
    public String diagram(Diagram block) {
        return spoken ? picture(block.alternative()) : "[" + block.alternative() + "]";
    }

    @Override
    public String chart(Chart block) {
        return spoken ? picture(block.alternative()) : "[" + block.alternative() + "]\n" + table(block.table());
    }

    @Override
    public String media(Media block) {
        return spoken ? "" : "[" + block.name() + "]\n\n" + String.join("\n\n", block.words());
    }

    @Override
    public String formula(Formula block) {
        if (spoken) {
            return isSayable(block.tex()) ? block.tex() : instead(SpokenWords::formula);
        }
        return "    " + block.tex().replace("\n", "\n    ");
    }

    @Override
    public String figure(Figure block) {
        return spoken ? picture(block.alternative()) : "[" + block.alternative() + "]";
    }

    @Override
    public String callout(Callout block) {
        return titled(block.title(), block.blocks());
    }

    /** What stands in a box, below the title that its author gave it. */
    private String titled(RichText title, List<? extends Block> blocks) {
        String content = of(blocks);
        if (title.isBlank()) {
            return content;
        }
        return spoken ? sentence(title.plain()) + " " + content : title.plain() + "\n\n" + content;
    }

    @Override
    public String details(Details block) {
        return spoken ? "" : titled(block.title(), block.blocks());
    }

    @Override
    public String region(Region block) {
        return block.audience() == Region.Audience.PAGE ? of(block.blocks()) : "";
    }

    @Override
    public String columns(Columns block) {
        List<Block> all = new ArrayList<>();
        block.columns().forEach(all::addAll);
        return of(all);
    }

    @Override
    public String tabs(Tabs block) {
        List<String> parts = new ArrayList<>();
        block.tabs().forEach(tab -> parts.add(tab.text() + ":\n\n" + of(tab.blocks())));
        return String.join("\n\n", parts);
    }

    @Override
    public String custom(CustomContainer block) {
        String title = block.title().plain();
        return title.isBlank() ? of(block.blocks()) : title + ":\n\n" + of(block.blocks());
    }

    @Override
    public String demo(Demo block) {
        return of(block.all());
    }

    @Override
    public String quiz(Quiz block) {
        return spoken ? "" : of(block.question());
    }

    @Override
    public String bank(Bank block) {
        return titled(block.title(), List.copyOf(block.firstQuestions()));
    }

    /** A voice only asks what it asks; who reads also gets what comes out at the start and elsewhere. */
    @Override
    public String model(FormulaModel block) {
        if (spoken) {
            return titled(block.title(), block.question());
        }
        List<String> parts = new ArrayList<>(List.of(titled(block.title(), block.question())));
        block.graphs().forEach(graph -> parts.add("[" + graph.alternative() + "]"));
        parts.add(table(block.given()));
        parts.add(code(block.formulas()));
        parts.add(table(block.values()));
        parts.add(of(block.explanation()));
        return String.join(
                "\n\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    /** A voice only asks what it asks; who reads also gets what is seen and what comes out. */
    @Override
    public String lab(Lab block) {
        if (spoken) {
            return titled(block.title(), block.question());
        }
        List<String> parts = new ArrayList<>(List.of(titled(block.title(), block.question())));
        parts.add(block.description());
        parts.add("[" + block.picture().words() + "]");
        parts.add(table(block.results()));
        parts.add(of(block.explanation()));
        return String.join(
                "\n\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    @Override
    public String dialog(DialogBlock block) {
        return "";
    }
}
