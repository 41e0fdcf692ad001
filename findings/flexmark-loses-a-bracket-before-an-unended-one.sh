#!/usr/bin/env bash
# flexmark 0.64.8: in "see [a][b][ and on", without definitions, the first bracket is in no node: the reference begins behind
# it, and the HTML says "see a][b][ and on". CommonMark (0.31.2, section 6.3) reads all of it as text. Whoever writes
# array indices or legends in prose loses a letter, and nobody is told.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>org.example</groupId><artifactId>finding</artifactId><version>1</version><packaging>pom</packaging>
<dependencies><dependency><groupId>com.vladsch.flexmark</groupId><artifactId>flexmark</artifactId><version>0.64.8</version></dependency></dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
cat > Look.java <<'JAVA'
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;

class Look {
    static void leaves(Node node, StringBuilder out) {
        if (!node.hasChildren()) {
            out.append(node.getChars());
        }
        node.getChildren().forEach(child -> leaves(child, out));
    }

    public static void main(String[] arguments) {
        String markdown = "see [a][b][ and on";
        Node document = Parser.builder().build().parse(markdown);
        StringBuilder leaves = new StringBuilder();
        leaves(document, leaves);
        String html = HtmlRenderer.builder().build().render(document).strip();
        System.out.println("flexmark 0.64.8");
        System.out.println("written: " + markdown);
        System.out.println("leaves:  " + leaves);
        System.out.println("html:    " + html);
        System.exit(leaves.toString().equals("see a[ and on") && html.equals("<p>see a][b][ and on</p>") ? 0 : 1);
    }
}
JAVA
java -cp 'lib/*' Look.java
