package dev.courseware.parse.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.model.Block;
import dev.courseware.model.CodeListing;
import dev.courseware.model.Position;
import dev.courseware.model.Tabs;
import dev.courseware.model.Tabs.Tab;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.InlineReader;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.parse.markdown.ContainerNode;
import dev.courseware.parse.markdown.FenceEnd;
import dev.courseware.parse.markdown.Unescaped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code :::: tabs} with {@code ::: tab Title} inside. */
final class TabsReader {
    private final BlockReader blocks;
    private final ParseContext reading;
    private final Set<String> titles = new HashSet<>();

    TabsReader(BlockReader blocks) {
        this.blocks = blocks;
        this.reading = blocks.reading();
    }

    /** Empty where there is no tab, which is reported. */
    Optional<Block> read(ContainerNode node, Position at) {
        if (node.title().getChars().isNotEmpty()) {
            reading.report(
                    CoreRule.TITLE_UNSEEN,
                    at,
                    "the title of these tabs is not shown anywhere",
                    "give each tab its title: «::: tab Kotlin»");
        }
        List<Tab> tabs = new ArrayList<>();
        for (Node child = node.title().getNext(); child != null; child = child.getNext()) {
            if (child instanceof ContainerNode tab && tab.name().equals("tab")) {
                tabs.add(tab(tab));
            } else if (!(child instanceof FenceEnd || child instanceof HtmlCommentBlock)) {
                reading.report(
                        CoreRule.CONTAINER_SYNTAX,
                        blocks.at(child),
                        "tabs may hold only «::: tab Title» containers",
                        "put this into a tab");
            }
        }
        return tabs(tabs, at);
    }

    /** Reads VitePress's {@code ::: code-group}, whose tabs are listings: {@code ```bash [npm]}. */
    Optional<Block> readCode(ContainerNode node, Position at) {
        List<Tab> tabs = new ArrayList<>();
        for (Node child = node.title().getNext(); child != null; child = child.getNext()) {
            if (child instanceof FencedCodeBlock code) {
                String title = CodeInfo.read(Unescaped.of(code.getInfo())).label();
                Position codeAt = blocks.at(code);
                named(title, codeAt, "write its title after the language: «```bash [npm]»");
                List<Block> listing = new ArrayList<>();
                blocks.read(code, listing);
                listing.replaceAll(block -> block instanceof CodeListing titled ? titled.withoutTitle() : block);
                tabs.add(new Tab(id(), RichText.of(title), listing, codeAt));
            } else if (!(child instanceof FenceEnd || child instanceof HtmlCommentBlock)) {
                reading.report(
                        CoreRule.CONTAINER_SYNTAX,
                        blocks.at(child),
                        "a code group may hold only fences of code",
                        "use «:::: tabs» instead");
            }
        }
        return tabs(tabs, at);
    }

    private Optional<Block> tabs(List<Tab> tabs, Position at) {
        if (tabs.isEmpty()) {
            reading.report(
                    CoreRule.CONTAINER_SYNTAX,
                    at,
                    "there is no tab in these tabs",
                    "put «::: tab Title» … «:::» inside");
            return Optional.empty();
        }
        return Optional.of(new Tabs(tabs, at));
    }

    private Tab tab(ContainerNode node) {
        Position at = blocks.at(node);
        if (!node.isClosed()) {
            reading.report(
                    CoreRule.CONTAINER_SYNTAX,
                    at,
                    "the tab that begins here never ends",
                    "end it with a line of as many colons as it began with");
        }
        RichText title = new InlineReader(reading).read(node.title());
        reading.inventory().countWords(title.plain());
        named(title.plain().strip(), at, "write «::: tab Kotlin»");
        String own = reading.attributes(node.attributes(), at, List.of()).id();
        return new Tab(own.isEmpty() ? id() : own, title, blocks.readChildren(node), at);
    }

    private void named(String title, Position at, String hint) {
        if (title.isEmpty()) {
            reading.report(CoreRule.CONTAINER_SYNTAX, at, "this tab has no title", hint);
        } else if (!titles.add(title)) {
            reading.report(
                    CoreRule.CONTAINER_SYNTAX,
                    at,
                    "there is another tab «" + title + "» beside this one",
                    "choose another title");
        }
    }

    private String id() {
        int count = 1;
        while (!reading.anchors().claim("tab" + count)) {
            count++;
        }
        return "tab" + count;
    }
}
