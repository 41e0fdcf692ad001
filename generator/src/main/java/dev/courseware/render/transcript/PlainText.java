package dev.courseware.render.transcript;

import dev.courseware.model.Block;
import dev.courseware.model.Callout;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Columns;
import dev.courseware.model.DefinitionList;
import dev.courseware.model.Details;
import dev.courseware.model.Diagram;
import dev.courseware.model.DialogBlock;
import dev.courseware.model.Figure;
import dev.courseware.model.Formula;
import dev.courseware.model.Heading;
import dev.courseware.model.Html;
import dev.courseware.model.ItemList;
import dev.courseware.model.Pause;
import dev.courseware.model.Prose;
import dev.courseware.model.Quote;
import dev.courseware.model.Region;
import dev.courseware.model.Rule;
import dev.courseware.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Says blocks in plain text, to be read or to be spoken. */
enum PlainText implements Block.Visitor<String> {
    READ,
    /** Without what can only be looked at. */
    SPOKEN;

    String of(List<? extends Block> blocks) {
        List<String> parts = new ArrayList<>();
        for (Block block : blocks) {
            String part = block.accept(this).stripTrailing();
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return String.join(this == READ ? "\n\n" : " ", parts);
    }

    /** The words of inline HTML as our own writer makes it. */
    static String words(Html html) {
        String markup = withoutSymbols(html.value());
        StringBuilder words = new StringBuilder(markup.length());
        boolean inTag = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '<') {
                inTag = true;
            } else if (c == '>' && inTag) {
                inTag = false;
            } else if (!inTag) {
                words.append(c);
            }
        }
        return words.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** Of a formula its TeX alone is left, which stands in an annotation. */
    private static String withoutSymbols(String markup) {
        int math = markup.indexOf("<math");
        if (math < 0) {
            return markup;
        }
        StringBuilder out = new StringBuilder(markup.length());
        int from = 0;
        while (math >= 0) {
            int end = markup.indexOf("</math>", math);
            int annotation = markup.indexOf("<annotation", math);
            if (end < 0 || annotation < 0 || annotation > end) {
                break;
            }
            out.append(markup, from, math).append(markup, annotation, end);
            from = end;
            math = markup.indexOf("<math", end);
        }
        return out.append(markup, from, markup.length()).toString();
    }

    @Override
    public String prose(Prose block) {
        return block.text();
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
            if (this == READ) {
                text.append(block.ordered() ? number++ + ". " : "- ").append(words.replace("\n", "\n  "));
            } else {
                text.append(words);
            }
            text.append(this == READ ? '\n' : ' ');
        }
        return text.toString();
    }

    @Override
    public String definitions(DefinitionList block) {
        StringBuilder text = new StringBuilder();
        for (DefinitionList.Entry entry : block.entries()) {
            text.append(String.join(
                    ", ", entry.terms().stream().map(PlainText::words).toList()));
            entry.meanings().forEach(meaning -> text.append(": ").append(of(meaning)));
            text.append(this == READ ? '\n' : ' ');
        }
        return text.toString();
    }

    @Override
    public String quote(Quote block) {
        return of(block.blocks());
    }

    @Override
    public String rule(Rule rule) {
        return "";
    }

    @Override
    public String pause(Pause pause) {
        return "";
    }

    @Override
    public String table(Table block) {
        if (this == SPOKEN) {
            return "";
        }
        StringBuilder text = new StringBuilder(row(block.head()));
        block.rows().forEach(row -> text.append('\n').append(row(row)));
        return text.toString();
    }

    private static String row(List<Html> cells) {
        return String.join(" | ", cells.stream().map(PlainText::words).toList());
    }

    @Override
    public String code(CodeListing block) {
        return this == SPOKEN ? "" : "    " + block.text().replace("\n", "\n    ");
    }

    @Override
    public String diagram(Diagram block) {
        return this == SPOKEN ? "" : "[" + block.alternative() + "]";
    }

    @Override
    public String formula(Formula block) {
        return this == SPOKEN ? "" : "    " + block.tex().replace("\n", "\n    ");
    }

    @Override
    public String figure(Figure block) {
        return this == SPOKEN ? "" : "[" + block.alternative() + "]";
    }

    @Override
    public String callout(Callout block) {
        return of(block.blocks());
    }

    @Override
    public String details(Details block) {
        return this == SPOKEN ? "" : of(block.blocks());
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
    public String dialog(DialogBlock block) {
        return "";
    }
}
