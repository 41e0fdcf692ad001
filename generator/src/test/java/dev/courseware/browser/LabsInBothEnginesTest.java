package dev.courseware.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.courseware.DefaultTheme;
import dev.courseware.TinyCourse;
import dev.courseware.lab.LabKit;
import dev.courseware.lab.LabLibrary;
import dev.courseware.lab.LabParameter;
import dev.courseware.lab.LabSetup;
import dev.courseware.lab.LoadedLab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The table and picture that a build makes are right only if its engine plays labs as browsers do: state by state. */
@Tag("browser")
class LabsInBothEnginesTest {
    private static final int SEEDS = 1_000;
    private static final int FEW = 2;
    /** Some seeds are followed for longer. */
    private static final int LONG_EVERY = 250;

    private static final int MANY = 100;

    private static final String ODDS = """
            -- theme/labs/odds/lab.yml --
            title: Odds
            description: All that engines could see differently.
            tick: 100 ms
            parameters:
              rate: {label: Rate, start: 1, range: 0.1..9, step: 0.1}
            readings:
              sum: {label: Sum}
            -- theme/labs/odds/model.js --
            const HALF = 0.5;
            function grown(list, one = { at: 1 }) { list.push(one); return list; }
            Labs.model("odds", {
              start: (settings, tools) => ({ sum: 0, list: [], wait: tools.exponential(settings.rate), names: {} }),
              step: (state, settings, tools) => {
                const math = tools.math;
                const gain = math.exp(-tools.time) + math.ln(1 + settings.rate) + math.pow(settings.rate, HALF) + math.sin(tools.time);
                for (let i = 0; i < 3; i++) {
                  const twice = i * 2;
                  state.names[`n${twice}`] = (state.names[`n${twice}`] ?? 0) + gain * twice / 7;
                }
                for (const one of state.list) { const next = one.at * 1.1; one.at = next % 3; }
                grown(state.list, { at: tools.random(), of: Math.round(tools.random() * 1e6) / 1e6 });
                state.list = state.list.filter((one) => one.at > 0.1).slice(-8);
                state.list.sort((one, other) => one.at - other.at || one.of - other.of);
                state.sum += state.list.reduce((sum, one) => sum + one.at, 0) - (state.list[0]?.of ?? 0);
                if (state.sum > 3) { tools.log("much", { sum: state.sum }); }
              },
              act: () => {},
              readings: (state) => ({ sum: state.sum }),
            });
            -- theme/labs/odds/view.js --
            Labs.view("odds", {
              draw: (state, settings, tools) => ["svg", { height: 100 },
                tools.graph({ x: 0, y: 0, width: tools.width, height: 90, title: "T", series: [{ name: "of", values: state.list.map((one) => one.at) }], low: 0, high: 3, unit: "ms", span: 90 }),
                ["text", { x: 1 / 3, y: 20 }, tools.number(state.sum, "%"), " ", tools.number(state.sum / 1e5, "time"), tools.number(12345.678, "req/s"), tools.number(1e7, "data")]],
              describe: (state, settings, tools) => tools.reading("sum", state.sum) + state.sum.toFixed(3),
            });
            """;

    @TempDir
    static Path folder;

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void each_lab_goes_through_the_same_states_in_both_for_a_thousand_seeds() {
        Path theme = TinyCourse.in(folder, ODDS).source().resolve("theme");
        LabLibrary labs = DefaultTheme.labs(theme);
        Set<String> names = new TreeSet<>(labs.names());
        assertThat(names).contains("odds");
        Map<String, String> different = new LinkedHashMap<>();
        for (String name : names) {
            LoadedLab lab = labs.find(name).orElseThrow();
            try (Page page = BROWSING.browser().newPage()) {
                lab.scripts().forEach(script -> page.addScriptTag(new Page.AddScriptTagOptions().setContent(script)));
                page.evaluate("() => { window.hashes = (setups) => setups.map(([setup, steps, seen]) => {"
                        + " const text = drive('states', setup, steps, seen).join('\\n'); let hash = 0;"
                        + " for (let i = 0; i < text.length; i++) hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0;"
                        + " return hash; }); }");
                List<List<Object>> setups = new ArrayList<>();
                for (int seed = 1; seed <= SEEDS; seed++) {
                    boolean followed = seed % LONG_EVERY == 1;
                    setups.add(List.of(setup(lab.kit(), seed), followed ? MANY : FEW, followed));
                }
                List<?> hashes = (List<?>) page.evaluate("setups => hashes(setups)", setups);
                for (int i = 0; i < SEEDS; i++) {
                    List<Object> one = setups.get(i);
                    String states =
                            String.join("\n", lab.states((String) one.get(0), (int) one.get(1), (boolean) one.get(2)));
                    if (states.hashCode() != ((Number) hashes.get(i)).intValue()) {
                        Object other = page.evaluate(
                                "([setup, steps, seen]) => drive('states', setup, steps, seen).join('\\n')", one);
                        different.put(name + " with seed " + (i + 1), difference(states, (String) other));
                        break;
                    }
                }
            }
        }
        assertThat(different).isEmpty();
    }

    /** Settings that differ from seed to seed, within their ranges. */
    private static String setup(LabKit kit, int seed) {
        Map<String, Object> settings = kit.settings();
        int turn = seed;
        for (LabParameter parameter : kit.parameters()) {
            turn = turn * 31 + 7;
            int choice = Math.floorMod(turn >> 3, 4);
            if (parameter instanceof LabParameter.Amount amount && choice > 1) {
                int steps = amount.quantity().steps();
                settings.put(parameter.name(), amount.quantity().at(Math.floorMod(turn, Math.min(steps, 40) + 1)));
            } else if (parameter instanceof LabParameter.Choice one) {
                List<String> keys = List.copyOf(one.options().keySet());
                settings.put(parameter.name(), keys.get(Math.floorMod(turn, keys.size())));
            } else if (parameter instanceof LabParameter.Switch) {
                settings.put(parameter.name(), choice % 2 == 0);
            }
        }
        return LabSetup.run(kit, settings, ".").replaceFirst("\"seed\":[0-9]+", "\"seed\":" + seed);
    }

    private static String difference(String build, String page) {
        int at = 0;
        while (at < Math.min(build.length(), page.length()) && build.charAt(at) == page.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return "build: " + build.substring(from, Math.min(build.length(), at + 40)) + "\npage: "
                + page.substring(from, Math.min(page.length(), at + 40));
    }
}
