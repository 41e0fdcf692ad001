#!/usr/bin/env bash
# flexmark 0.64.8: a line of blanks within a fence loses its blanks where the fence stands in a list item, and keeps
# them outside of one. CommonMark (0.31.2, section 4.5) takes away the indentation of the fence and no more.
# It matters for patches, Makefiles and tests of white space that are taught from a list.
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
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;

class Look {
    static String code(String markdown) {
        for (Node node : Parser.builder().build().parse(markdown).getDescendants()) {
            if (node instanceof FencedCodeBlock fence) {
                StringBuilder code = new StringBuilder();
                fence.getContentLines().forEach(code::append);
                return code.toString().replace(' ', '.').replace("\n", "/");
            }
        }
        return "no code";
    }

    public static void main(String[] arguments) {
        String outside = code("```\nb\n  \nc\n```\n");
        String inside = code("- a\n\n  ```\n  b\n    \n  c\n  ```\n");
        System.out.println("flexmark 0.64.8, blanks shown as dots, ends of lines as slashes");
        System.out.println("outside of a list: " + outside);
        System.out.println("inside of a list:  " + inside + " (the same two blanks were written)");
        System.exit(outside.equals("b/../c/") && inside.equals("b//c/") ? 0 : 1);
    }
}
JAVA
java -cp 'lib/*' Look.java
