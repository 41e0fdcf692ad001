package dev.courseware.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lab as its folder describes it, in the course's language.
 *
 * @param name its folder's
 * @param title what it is called where an author gives no title
 * @param description what it is about, for where it can't be played
 * @param tick simulated seconds of a step
 * @param pace simulated seconds a second
 * @param pause simulated seconds after which a run pauses by itself, once; 0: never
 * @param picture seconds after which the picture without scripts is drawn
 * @param seed where chance begins
 * @param parameters in their order
 * @param readings in their order
 * @param actions labels of what can be done to the whole lab, by name
 * @param log sentences by event
 * @param words texts of its picture, by name
 * @param table what is compared without scripts, if anything is
 * @param page both scripts for browsers
 */
public record LabKit(
        String name,
        String title,
        String description,
        double tick,
        double pace,
        double pause,
        double picture,
        int seed,
        List<LabParameter> parameters,
        List<LabReading> readings,
        Map<String, String> actions,
        Map<String, String> log,
        Map<String, String> words,
        Optional<Comparison> table,
        String page) {
    public LabKit {
        parameters = List.copyOf(parameters);
        readings = List.copyOf(readings);
    }

    /**
     * Readings side by side.
     *
     * @param varied values by parameter, one or two
     * @param seconds how long each run goes
     * @param shown names of readings
     */
    public record Comparison(Map<String, List<Object>> varied, double seconds, List<String> shown) {
        /** Each combination of what is varied, the last one fastest. */
        public List<Map<String, Object>> cases() {
            List<Map<String, Object>> all = List.of(Map.of());
            for (Map.Entry<String, List<Object>> entry : varied.entrySet()) {
                List<Map<String, Object>> next = new ArrayList<>();
                for (Map<String, Object> one : all) {
                    for (Object value : entry.getValue()) {
                        Map<String, Object> more = new LinkedHashMap<>(one);
                        more.put(entry.getKey(), value);
                        next.add(more);
                    }
                }
                all = next;
            }
            return all;
        }
    }

    /** The parameter of this name. */
    public Optional<LabParameter> parameter(String wanted) {
        return parameters.stream().filter(one -> one.name().equals(wanted)).findFirst();
    }

    /** The reading of this name. */
    public Optional<LabReading> reading(String wanted) {
        return readings.stream().filter(one -> one.name().equals(wanted)).findFirst();
    }

    /** All values at first, by parameter. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>();
        parameters.forEach(parameter -> settings.put(parameter.name(), parameter.start()));
        return settings;
    }
}
