package dev.courseware.render.inline;

import dev.courseware.model.PageRef;
import dev.courseware.model.SitePath;
import dev.courseware.model.inline.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The text of a page in a file that holds those of others too: anchors are unique beside theirs, and links between pages
 * that stand in such files lead from one part to the other.
 *
 * @param file the file that is written
 * @param page the text's own page
 * @param parts where the whole texts of pages stand
 * @param deeper how many levels headings sink
 * @param appendix gets what isn't printed in its place
 * @param byHand is told when an address is asked for that an author wrote in HTML
 */
public record PartLocation(
        String file, PageRef page, PartFiles parts, int deeper, Optional<Appendix> appendix, Runnable byHand)
        implements Location, Target.Visitor<String> {
    /** Between a page's address, which never has one, and an anchor. */
    private static final char JOINT = '~';

    private static final int DEEPEST = 6;

    /** A place of which nobody wants to know whether such addresses are asked for. */
    public PartLocation(String file, PageRef page, PartFiles parts, int deeper) {
        this(file, page, parts, deeper, Optional.empty(), () -> {});
    }

    /** The id under which a page stands among others. */
    public static String place(PageRef page) {
        return page.address();
    }

    @Override
    public String href(Target target) {
        return target.accept(this);
    }

    @Override
    public String term(Target.Page target) {
        return page(target);
    }

    @Override
    public String own(String id) {
        return part(page)
                .map(link -> link + JOINT + id)
                .orElseGet(() -> SitePath.address(file, page.file()) + "#" + id);
    }

    @Override
    public String id(String id) {
        return place(page) + JOINT + id;
    }

    @Override
    public int level(int level) {
        return Math.min(DEEPEST, level + deeper);
    }

    @Override
    public boolean isAmongOthers() {
        return true;
    }

    @Override
    public String page(Target.Page target) {
        PageRef to = target.page();
        String anchor = SitePath.encode(target.anchor());
        return part(to).map(link -> link + (anchor.isEmpty() ? "" : JOINT + anchor))
                .orElseGet(() -> SitePath.address(file, to.file()) + (anchor.isEmpty() ? "" : "#" + anchor));
    }

    private Optional<String> part(PageRef to) {
        return parts.link(file, SitePath.encode(to.file()));
    }

    @Override
    public String anchor(Target.Anchor target) {
        return page(new Target.Page(page, target.id()));
    }

    @Override
    public String file(Target.SiteFile target) {
        return address(target);
    }

    @Override
    public String address(Target.Address target) {
        return target.url();
    }

    @Override
    public String address(String written) {
        byHand.run();
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        if (written.isEmpty() || written.startsWith("/") || hasScheme(path)) {
            return written;
        }
        String own = SitePath.encode(page.file());
        String target = path.isEmpty() ? own : resolved(own, path);
        String anchor = hash < 0 ? "" : written.substring(hash + 1);
        return parts.link(file, target)
                .map(link -> link + (anchor.isEmpty() ? "" : JOINT + anchor))
                .orElseGet(() -> root() + target + (hash < 0 ? "" : "#" + anchor));
    }

    private static String resolved(String from, String path) {
        Deque<String> parts = new ArrayDeque<>();
        StringTokenizer steps = new StringTokenizer(from.substring(0, from.lastIndexOf('/') + 1) + path, "/");
        while (steps.hasMoreTokens()) {
            String part = steps.nextToken();
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        int query = address.indexOf('?');
        return colon >= 0 && (slash < 0 || colon < slash) && (query < 0 || colon < query);
    }
}
