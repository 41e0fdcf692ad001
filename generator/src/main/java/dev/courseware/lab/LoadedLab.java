package dev.courseware.lab;

import dev.courseware.cache.ContentCache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** A lab that can be run. Its engine starts when it is first needed. Thread-safe. */
public final class LoadedLab {
    /** Between the texts that are kept; no text of a lab has one. */
    private static final String BETWEEN = "\u001F";

    private static final int STILL = 7;

    private final LabKit kit;
    private final List<String> framework;
    private final String driver;
    private final String model;
    private final String view;
    private final String origin;
    private final ContentCache cache;
    private LabEngine engine;

    LoadedLab(
            LabKit kit,
            List<String> framework,
            String driver,
            String model,
            String view,
            String origin,
            ContentCache cache) {
        this.kit = kit;
        this.framework = List.copyOf(framework);
        this.driver = driver;
        this.model = model;
        this.view = view;
        this.origin = origin;
        this.cache = cache;
    }

    public LabKit kit() {
        return kit;
    }

    /** What came of a run: what is shown, or what went wrong. */
    public sealed interface Outcome {}

    /** @param still what is shown */
    public record Shown(LabStill still) implements Outcome {}

    /**
     * @param place the file and line of the lab, as it is shown to people
     * @param message what went wrong there
     */
    public record Failed(String place, String message) implements Outcome {}

    /**
     * Runs the lab.
     *
     * @param settings all values, by parameter
     * @param decimal what stands before decimals
     */
    public Outcome still(Map<String, Object> settings, String decimal) {
        String setup = LabSetup.run(kit, settings, decimal);
        String key = ContentCache.key(
                "lab 2",
                String.join(BETWEEN, framework),
                driver,
                model,
                view,
                setup,
                String.valueOf(kit.picture()),
                String.valueOf(kit.table()));
        Optional<LabStill> kept = cache.find(key).flatMap(this::read);
        if (kept.isPresent()) {
            return new Shown(kept.get());
        }
        return run(setup, settings, decimal, key);
    }

    /** One page's runs after another's, since the work of all runs of a page is counted together. */
    private synchronized Outcome run(String setup, Map<String, Object> settings, String decimal, String key) {
        try {
            engine().begin();
            List<String> texts = new ArrayList<>(engine().call("still", setup, kit.picture(), kit.tick()));
            if (kit.table().isPresent()) {
                LabKit.Comparison table = kit.table().get();
                for (Map<String, Object> varied : table.cases()) {
                    Map<String, Object> all = new LinkedHashMap<>(settings);
                    all.putAll(varied);
                    texts.addAll(engine().call(
                                    "readings",
                                    LabSetup.run(kit, all, decimal),
                                    table.seconds(),
                                    kit.tick(),
                                    String.join(" ", table.shown())));
                }
            }
            String text = texts.stream().map(one -> one.replace(BETWEEN, "")).collect(Collectors.joining(BETWEEN));
            LabStill still = read(text).orElseThrow();
            cache.keep(key, text);
            return new Shown(still);
        } catch (LabEngine.Problem e) {
            LabFailure failure = e.failure();
            String file = origin.substring(0, origin.lastIndexOf('/') + 1) + failure.file();
            String place = failure.file().isEmpty() ? "" : file + (failure.line() > 0 ? ":" + failure.line() : "");
            return new Failed(place, failure.message());
        }
    }

    /**
     * Runs the lab step by step, for comparison with what a browser makes of {@link #scripts}.
     *
     * @param setup as {@link LabSetup#run} writes it
     * @param seen whether to draw it at the end
     * @return the state at first and after each step, then readings, log, perhaps both pictures and words, all as texts
     * @throws IllegalStateException if a script fails
     */
    public List<String> states(String setup, int steps, boolean seen) {
        try {
            return engine().call("states", setup, steps, seen);
        } catch (LabEngine.Problem e) {
            throw new IllegalStateException(e.failure().toString(), e);
        }
    }

    /** The scripts in the order in which a browser has to run them; then {@code drive("states", setup, steps, seen)} does the same. */
    public List<String> scripts() {
        List<String> all = new ArrayList<>(framework);
        all.add(kit.page());
        all.add("window.drive = " + driver);
        return all;
    }

    private synchronized LabEngine engine() throws LabEngine.Problem {
        if (engine == null) {
            engine = new LabEngine(framework, driver, model, view);
        }
        return engine;
    }

    private Optional<LabStill> read(String text) {
        String[] parts = text.split(BETWEEN, -1);
        List<LabStill.Row> rows = new ArrayList<>();
        int at = STILL;
        if (kit.table().isPresent()) {
            for (Map<String, Object> varied : kit.table().get().cases()) {
                List<OptionalDouble> readings = new ArrayList<>();
                for (int i = 0; i < kit.table().get().shown().size() && at < parts.length; i++) {
                    String value = parts[at++];
                    readings.add(value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(value)));
                }
                rows.add(new LabStill.Row(varied, readings));
            }
        }
        if (parts.length != at || at < STILL) {
            return Optional.empty();
        }
        return Optional.of(new LabStill(
                PictureFilter.clean(parts[1]),
                height(parts[0]),
                PictureFilter.clean(parts[3]),
                height(parts[2]),
                parts[4],
                new LabStill.Letters(number(parts[5]), parts[6]),
                rows));
    }

    private static int height(String written) {
        return (int) Math.ceil(Double.parseDouble(written));
    }

    private static double number(String written) {
        return Double.parseDouble(written);
    }
}
