package dev.courseware.source;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows where licences can be read, by the names that authors and SPDX give them. */
final class Deeds {
    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("cc by( sa| nc| nd| nc sa| nc nd)?( [1-4]\\.[05])?(?: international)?");

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("cc0", "https://creativecommons.org/publicdomain/zero/1.0/"),
            Map.entry("cc0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
            Map.entry("mit", "https://opensource.org/license/mit"),
            Map.entry("apache 2.0", "https://www.apache.org/licenses/LICENSE-2.0"),
            Map.entry("bsd 2 clause", "https://opensource.org/license/bsd-2-clause"),
            Map.entry("bsd 3 clause", "https://opensource.org/license/bsd-3-clause"),
            Map.entry("isc", "https://opensource.org/license/isc-license-txt"),
            Map.entry("epl 2.0", "https://www.eclipse.org/legal/epl-2.0/"),
            Map.entry("mpl 2.0", "https://www.mozilla.org/MPL/2.0/"),
            Map.entry("gfdl 1.3", "https://www.gnu.org/licenses/fdl-1.3.html"),
            Map.entry("gpl 2.0", "https://www.gnu.org/licenses/old-licenses/gpl-2.0.html"),
            Map.entry("gpl 3.0", "https://www.gnu.org/licenses/gpl-3.0.html"),
            Map.entry("lgpl 3.0", "https://www.gnu.org/licenses/lgpl-3.0.html"),
            Map.entry("agpl 3.0", "https://www.gnu.org/licenses/agpl-3.0.html"));

    private Deeds() {}

    /** The address of a licence; empty if it isn't known. */
    static String of(String licence) {
        String name = folded(licence);
        Matcher matcher = CREATIVE_COMMONS.matcher(name);
        if (matcher.matches()) {
            String rights =
                    "by" + (matcher.group(1) == null ? "" : matcher.group(1).replace(' ', '-'));
            String version = matcher.group(2) == null ? "4.0" : matcher.group(2).strip();
            boolean issued = !version.endsWith(".5") || version.equals("2.5");
            return issued ? "https://creativecommons.org/licenses/" + rights + "/" + version + "/" : "";
        }
        return OTHERS.getOrDefault(name, "");
    }

    /** «CC-BY-SA-4.0», «Apache License, Version 2.0» and «GPL-3.0-or-later» as others write them. */
    private static String folded(String licence) {
        StringBuilder name = new StringBuilder();
        for (String word : licence.toLowerCase(Locale.ROOT).split("[\\s,-]+")) {
            boolean idle = word.isEmpty()
                    || word.equals("license")
                    || word.equals("licence")
                    || word.equals("version")
                    || word.equals("the")
                    || word.equals("only")
                    || word.equals("or")
                    || word.equals("later");
            if (!idle) {
                name.append(name.length() == 0 ? "" : " ").append(word);
            }
        }
        return name.toString();
    }
}
