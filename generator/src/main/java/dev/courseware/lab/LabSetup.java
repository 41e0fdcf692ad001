package dev.courseware.lab;

import dev.courseware.json.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A lab's description for its scripts, as JSON: {@code name title tick pace seed settings words units log decimal}, and for
 * the page also {@code parameters readings actions}.
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
        List<Object> parameters = new ArrayList<>();
        for (LabParameter parameter : kit.parameters()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", parameter.name());
            one.put("restarts", parameter.restarts());
            if (parameter instanceof LabParameter.Amount amount) {
                one.put("unit", amount.quantity().unit().name());
            }
            parameters.add(one);
        }
        setup.put("parameters", parameters);
        List<Object> readings = new ArrayList<>();
        for (LabReading reading : kit.readings()) {
            readings.add(Map.of("name", reading.name()));
        }
        setup.put("readings", readings);
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
