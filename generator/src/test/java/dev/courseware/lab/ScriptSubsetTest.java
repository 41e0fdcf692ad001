package dev.courseware.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ScriptSubsetTest {
    private static final String GOOD = """
            const LIMIT = 3;
            function grown(list, more = 1) {
              for (let i = 0; i < more; i++) { list.push(i); }
              return list;
            }
            const twice = (x) => x * 2;
            Labs.model("queue", {
              start: (settings, tools) => ({ waiting: [], served: 0, note: `at ${tools.time} of ${settings.load}` }),
              step: (state, settings, tools) => {
                let found = null;
                for (const one of state.waiting) {
                  const due = one.at + twice(settings.delay ?? 1);
                  if (due <= tools.time && found?.at !== due) { found = one; }
                }
                while (state.waiting.length > LIMIT) { state.waiting.shift(); }
                do { state.served += 1; } while (state.served < 0);
                switch (settings.mode) {
                  case "a": state.served -= 1; break;
                  default: break;
                }
                for (let i = 0; i < 3; i++) {
                  state.waiting = state.waiting.filter((one) => one.id !== i);
                }
                grown(state.waiting, Math.max(1, tools.math.exp(0)));
              },
              act: (state, action) => { if (action.name === "burst") { state.served = Number.isInteger(action.target) ? 1 : 0; } },
              readings: (state) => ({ served: state.served, waiting: Object.keys(state.waiting).length }),
            });
            """;

    @Test
    void takes_what_means_the_same_in_both_engines() {
        assertThat(ScriptSubset.read(GOOD).faults()).isEmpty();
    }

    @Test
    void tells_what_is_outside_of_the_subset_with_its_line_and_column() {
        Map<String, String> refused = new TreeMap<>(Map.ofEntries(
                Map.entry("Math.random()", "3:10 Math.random"),
                Map.entry("Math.exp(1)", "3:10 Math.exp"),
                Map.entry("new Map()", "3:10 «new»"),
                Map.entry("window.x", "3:10 «window»"),
                Map.entry("Date.now()", "3:10 «Date»"),
                Map.entry("2 ** 3", "3:10 «**»"),
                Map.entry("/a/", "3:10 a regular expression"),
                Map.entry("this.x", "3:10 «this»"),
                Map.entry("[].constructor", "3:13 «.constructor»"),
                Map.entry("[][\"constructor\"]", "3:13 «.constructor»"),
                Map.entry("\"a\".repeat(1e9)", "3:14 «.repeat»"),
                Map.entry("Array(1e9)", "3:10 «Array(…)»"),
                Map.entry("1 in []", "3:10 this operator"),
                Map.entry("eval(\"1\")", "3:10 «eval»"),
                Map.entry("Function(\"1\")", "3:10 «Function»"),
                Map.entry("arguments[0]", "3:10 «arguments»")));
        refused.forEach((expression, expected) -> assertThat(told("""
                const x = 1;
                function f() {
                  return %s;
                }
                """.formatted(expression)))
                .as(expression)
                .hasSize(1)
                .first()
                .asString()
                .startsWith(expected));
    }

    @Test
    void tells_statements_that_engines_understand_differently() {
        Map<String, String> refused = Map.ofEntries(
                Map.entry("let k;", "2:7 a variable without a value"),
                Map.entry("for (let k in {}) { f(); }", "2:3 «for … in»"),
                Map.entry("while (true) f();", "2:3 a loop without braces"),
                Map.entry("const a = 1; a = 2;", "2:16 another value for the constant «a»"),
                Map.entry("count += 1;", "2:3 a variable that all runs share («count»)"),
                Map.entry("let [a, b] = [1, 2];", "2:7 a value that is taken apart"),
                Map.entry("try { f(); } catch (e) { f(); }", "2:3 «try»"),
                Map.entry("throw 1;", "2:3 «throw»"),
                Map.entry(
                        "let fs = []; for (let i = 0; i < 3; i++) { fs.push(() => i); }",
                        "2:60 a function that keeps «i» of one turn of a loop"));
        refused.forEach(
                (statement, expected) -> assertThat(told("function f() {\n  " + statement + "\n}\nlet count = 0;\n"))
                        .as(statement)
                        .hasSize(1)
                        .first()
                        .asString()
                        .startsWith(expected));
    }

    @Test
    void tells_what_runs_outside_of_functions() {
        assertThat(told("Labs.model(\"x\", {});\nfor (let i = 0; i < 1; i++) { i; }\n"))
                .first()
                .asString()
                .startsWith("2:1 a statement outside of functions");
    }

    @Test
    void tells_a_text_that_is_no_script_once() {
        assertThat(told("function f( {\n  return 1;\n}}}"))
                .hasSize(1)
                .first()
                .asString()
                .contains("this can't be read");
        assertThat(told("class A {}")).hasSize(1);
        assertThat(told("(".repeat(100_000))).hasSize(1);
        assertThat(told("x".repeat(300_000))).hasSize(1);
    }

    @Test
    void finds_constants_outside_of_texts_alone() {
        String script =
                "const a = \"const b\"; // const c\n/* const d */ const e = `const ${(() => { const f = {}; return f; })()} const`;";
        assertThat(ScriptScan.of(script).asLet())
                .isEqualTo(
                        "let   a = \"const b\"; // const c\n/* const d */ let   e = `const ${(() => { let   f = {}; return f; })()} const`;");
    }

    @Test
    void lets_loops_and_functions_count_their_turns_on_their_own_lines_without_comments_and_indentation() {
        String script =
                "function f() {\n  while (true) { f(); } // again\n}\n/* two\n   lines */\n  const g = `a\n  ${1 /* one */}\n  b`;\n";
        assertThat(ScriptSubset.read(script).page())
                .isEqualTo(
                        "(function(){\"use strict\";function f(){Labs.turn();\nwhile(true){Labs.turn();f();}\n}\n\n\nconst g=`a\n  ${1}\n  b`;\n\n})();\n");
    }

    private static List<String> told(String script) {
        return ScriptSubset.read(script).faults().stream()
                .map(fault -> fault.line() + ":" + fault.column() + " " + fault.message())
                .toList();
    }
}
