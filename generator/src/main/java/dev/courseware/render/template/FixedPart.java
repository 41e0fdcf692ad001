package dev.courseware.render.template;

import java.util.List;

/**
 * What is rendered once: a template with what it is given. A part is looked for many times on each page, mostly with the
 * very objects that it was made of, which is why it is no record.
 */
final class FixedPart {
    private final String root;
    private final String name;
    private final List<?> given;
    private final int hash;

    /**
     * @param root the way from its pages to the site's root
     * @param name the template's
     */
    FixedPart(String root, String name, List<?> given) {
        this.root = root;
        this.name = name;
        this.given = given;
        int sum = 31 * name.hashCode() + root.hashCode();
        for (int i = 0; i < given.size(); i++) {
            sum = 31 * sum + given.get(i).hashCode();
        }
        this.hash = sum;
    }

    String root() {
        return root;
    }

    String name() {
        return name;
    }

    List<?> given() {
        return given;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FixedPart part
                && hash == part.hash
                && root.equals(part.root)
                && name.equals(part.name)
                && isSame(part.given);
    }

    private boolean isSame(List<?> others) {
        if (given.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < given.size(); i++) {
            Object value = given.get(i);
            Object other = others.get(i);
            if (value != other && !value.equals(other)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
