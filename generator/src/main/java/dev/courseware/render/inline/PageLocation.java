package dev.courseware.render.inline;

import dev.courseware.model.SitePath;
import dev.courseware.model.inline.Target;

/**
 * A page of its own.
 *
 * @param file its place in the site; on the server, beginning with a slash, where it is shown for addresses of any depth
 */
public record PageLocation(String file) implements Location, Target.Visitor<String> {
    @Override
    public String href(Target target) {
        return target.accept(this);
    }

    @Override
    public String term(Target.Page target) {
        return target.page().file().equals(file) ? "#" + SitePath.encode(target.anchor()) : page(target);
    }

    @Override
    public String own(String id) {
        return "#" + id;
    }

    @Override
    public String id(String id) {
        return id;
    }

    @Override
    public int level(int level) {
        return level;
    }

    @Override
    public String address(String written) {
        boolean relative = !written.isEmpty() && !written.startsWith("/") && !written.startsWith("#");
        return relative && file.startsWith("/") && !hasScheme(written) ? root() + written : written;
    }

    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash);
    }

    @Override
    public boolean isAmongOthers() {
        return false;
    }

    @Override
    public String page(Target.Page target) {
        String address = SitePath.address(file, target.page().file());
        return target.anchor().isEmpty() ? address : address + "#" + SitePath.encode(target.anchor());
    }

    @Override
    public String anchor(Target.Anchor target) {
        return "#" + SitePath.encode(target.id());
    }

    @Override
    public String file(Target.SiteFile target) {
        return address(target);
    }

    @Override
    public String address(Target.Address target) {
        return target.url();
    }
}
