package dev.courseware.parse.inline;

import dev.courseware.model.SitePath;
import dev.courseware.model.inline.Target;

/** The address of a target, relative to the page that is read. */
record RelativeAddress(Reading reading) implements Target.Visitor<String> {
    @Override
    public String page(Target.Page target) {
        String address = reading.address(target.page().file());
        return target.anchor().isEmpty() ? address : address + "#" + SitePath.encode(target.anchor());
    }

    @Override
    public String anchor(Target.Anchor target) {
        return "#" + SitePath.encode(target.id());
    }

    @Override
    public String file(Target.SiteFile target) {
        return reading.address(target.path());
    }

    @Override
    public String address(Target.Address target) {
        return target.url();
    }
}
