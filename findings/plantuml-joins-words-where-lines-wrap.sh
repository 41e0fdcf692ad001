#!/usr/bin/env bash
# PlantUML 1.2026.9 (MIT edition), file format SVG_DETERMINISTIC: once a skin sets wrapWidth, as all of the C4 library
# does, each word is a text of its own and the blanks between them are texts without a width. So words stand directly
# behind one another: "Web shop" is drawn as "Webshop". With the format SVG the blank is as wide as it should be.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=net.sourceforge.plantuml:plantuml-mit:1.2026.9 -DoutputDirectory=lib
cat > Look.java <<'JAVA'
import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

class Look {
    /** How much room there is between the two words, in the picture's units; not a number where they are one text. */
    static double room(String skin) throws Exception {
        String source = "@startuml\n!pragma layout smetana\n" + skin + "rectangle \"Web shop\"\n@enduml\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SourceStringReader(source).outputImage(out, 0, new FileFormatOption(FileFormat.SVG_DETERMINISTIC, false));
        Matcher text = Pattern.compile("<text x=\"([0-9.]+)\"[^>]* textLength=\"([0-9.]+)\"[^>]*>([^<]*)</text>")
                .matcher(out.toString("UTF-8"));
        double end = Double.NaN;
        double room = Double.NaN;
        while (text.find()) {
            double start = Double.parseDouble(text.group(1));
            if (text.group(3).equals("Web")) {
                end = start + Double.parseDouble(text.group(2));
            } else if (text.group(3).equals("shop")) {
                room = start - end;
            }
        }
        return room;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("java.awt.headless", "true");
        double plain = room("");
        double wrapped = room("skinparam wrapWidth 200\n");
        System.out.println("PlantUML 1.2026.9, SVG_DETERMINISTIC");
        System.out.println("without wrapWidth: " + (Double.isNaN(plain) ? "one text" : plain + " units between the words"));
        System.out.println("wrapWidth 200:     " + wrapped + " units between the words");
        System.exit(Double.isNaN(plain) && Math.abs(wrapped) < 0.5 ? 0 : 1);
    }
}
JAVA
java -cp 'lib/*' Look.java
