package dev.courseware.lab;

import dev.courseware.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lab's description for its scripts, as JSON: {@code name title tick pace seed settings words units log decimal}, and for
 * the page also {@code pace pause restarting needs aims}.
 */
public final class LabSetup {
    private LabSetup() {}

    /**
     * What a run needs.
     *
     * @param decimal what stands before decimals
     */
    public static String run(LabKit kit, Map<String, Object> settings, String decimal) {
        return JsonWriter.write(base(kit, settings, decimal));
    }

    /**
     * What the page needs.
     *
     * @param title as the page calls the lab
     * @param aims programs of {@code js/expression.js}, with their labels
     */
    public static String page(
            LabKit kit, Map<String, Object> settings, String decimal, String title, List<Map<String, Object>> aims) {
        Map<String, Object> setup = base(kit, settings, decimal);
        setup.put("title", title);
        setup.put("pace", kit.pace());
        setup.put("pause", kit.pause());
        List<String> restarting = new ArrayList<>();
        Map<String, Object> needs = new LinkedHashMap<>();
        for (LabParameter parameter : kit.parameters()) {
            LabParameter.Effect effect = parameter.effect();
            if (effect.restarts()) {
                restarting.add(parameter.name());
            }
            if (!effect.needs().isEmpty()) {
                needs.put(parameter.name(), effect.needs());
            }
        }
        setup.put("restarting", restarting);
        setup.put("needs", needs);
        setup.put("log", kit.log());
        setup.put("aims", aims);
        return JsonWriter.write(setup);
    }

    private static Map<String, Object> base(LabKit kit, Map<String, Object> settings, String decimal) {
        Map<String, Object> setup = new LinkedHashMap<>();
        setup.put("name", kit.name());
        setup.put("tick", kit.tick());
        setup.put("seed", kit.seed());
        setup.put("decimal", decimal);
        setup.put("settings", settings);
        Map<String, Object> units = new LinkedHashMap<>();
        kit.readings()
                .forEach(reading -> units.put(reading.name(), reading.unit().name()));
        setup.put("units", units);
        setup.put("words", kit.words());
        return setup;
    }
}
