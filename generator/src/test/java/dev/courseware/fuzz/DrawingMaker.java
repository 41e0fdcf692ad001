package dev.courseware.fuzz;

/** Makes SVG that somebody drew, and some that a site must not have. */
final class DrawingMaker {
    private static final String[] PARTS = {
        "<script>x()</script>",
        "<rect onload=\"x()\"/>",
        "<rect width=\"3\" height=\"2\" fill=\"url(#a)\"/>",
        "<a href=\"javascript:x()\"><text>a</text></a>",
        "<a xlink:href=\"#a\"><text>a</text></a>",
        "<style>@import url(https://example.org/)</style>",
        "<style>.a { fill: red }</style>",
        "<image href=\"https://example.org/\"/>",
        "<use href=\"#a\"/>",
        "<g id=\"a\"><circle r=\"1\"/></g>",
        "<foreignObject><p>a</p></foreignObject>",
        "<text>é &amp; b</text>",
        "<text>&nosuch;</text>",
        "<animate attributeName=\"href\" to=\"javascript:x()\"/>",
        "<desc><![CDATA[<script>]]></desc>",
        "<!-- c -->",
        "<?p i?>",
        "<b:g xmlns:b=\"http://www.w3.org/2000/svg\"><b:script/></b:g>",
        "<path d=\"M0 0L1 1\" style=\"fill:red;background:url( x)\"/>",
        "<g><g>",
        "</g>"
    };

    private final Dice dice;

    DrawingMaker(Dice dice) {
        this.dice = dice;
    }

    String svg() {
        StringBuilder svg = new StringBuilder(dice.of(
                "",
                "",
                "",
                "<?xml version=\"1.0\"?>\n",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?>\n",
                "\uFEFF",
                "<!DOCTYPE svg>"));
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"")
                .append(dice.of("", " xmlns:xlink=\"http://www.w3.org/1999/xlink\"", " onload=\"x()\""))
                .append('>');
        for (int left = dice.below(3); left >= 0; left--) {
            svg.append(part());
        }
        String drawn = svg.append("</svg>\n").toString();
        return dice.once(4) ? new Mutation(dice).of(drawn) : drawn;
    }

    String part() {
        return dice.of(PARTS);
    }
}
