package dev.courseware;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.InstanceofCheck;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.courseware.model.SitePath;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the house in order: which package may use which, and who alone knows a library. */
class ArchitectureTest {
    private static final String ROOT = "dev.courseware.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.courseware");

    /** The package table. A package stands below all that it uses. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("diagnostic", Set.of()),
            Map.entry("model", Set.of("model.dialog", "model.inline")),
            Map.entry("model.dialog", Set.of("model")),
            Map.entry("model.inline", Set.of("model")),
            Map.entry("svg", Set.of()),
            Map.entry("text", Set.of()),
            Map.entry(
                    "scaffold",
                    Set.of("diagnostic", "folder", "json", "model.dialog", "parse.dialog", "source", "text")),
            Map.entry("source", Set.of("diagnostic", "model", "model.dialog", "svg")),
            Map.entry("highlight", Set.of()),
            Map.entry("history", Set.of("model")),
            Map.entry("data", Set.of()),
            Map.entry("expression", Set.of("diagnostic", "json")),
            Map.entry("json", Set.of("model")),
            Map.entry("image", Set.of("cache", "source")),
            Map.entry("cache", Set.of("folder")),
            Map.entry("script", Set.of()),
            Map.entry("formula", Set.of("cache", "script")),
            Map.entry(
                    "lab",
                    Set.of("cache", "diagnostic", "expression", "json", "model", "script", "source", "svg", "theme")),
            Map.entry("diagram", Set.of("cache", "svg")),
            Map.entry("parse.markdown", Set.of("model", "model.dialog")),
            Map.entry("parse.dialog.words", Set.of("text")),
            Map.entry("parse.dialog.line", Set.of("diagnostic", "json", "model", "model.dialog", "parse.dialog.words")),
            Map.entry("parse.dialog.time", Set.of("model.dialog", "parse.dialog.words", "parse.dialog.line")),
            Map.entry(
                    "parse.dialog.name",
                    Set.of("model.dialog", "parse.dialog.words", "parse.dialog.line", "parse.dialog.time")),
            Map.entry("parse.dialog.cue", Set.of("parse.dialog.words", "parse.dialog.name")),
            Map.entry(
                    "parse.dialog.label",
                    Set.of(
                            "model",
                            "parse.dialog.words",
                            "parse.dialog.line",
                            "parse.dialog.time",
                            "parse.dialog.name",
                            "parse.dialog.cue")),
            Map.entry(
                    "parse.dialog.script",
                    Set.of(
                            "diagnostic",
                            "model",
                            "model.dialog",
                            "parse.dialog.words",
                            "parse.dialog.line",
                            "parse.dialog.name",
                            "parse.dialog.label",
                            "parse.markdown")),
            Map.entry(
                    "parse.dialog.cast",
                    Set.of(
                            "diagnostic",
                            "model",
                            "model.dialog",
                            "parse.dialog.words",
                            "parse.dialog.line",
                            "parse.dialog.name",
                            "parse.dialog.cue",
                            "parse.dialog.label",
                            "parse.dialog.script")),
            Map.entry(
                    "parse.dialog.shape.caption",
                    Set.of(
                            "diagnostic",
                            "model",
                            "model.dialog",
                            "parse.dialog.line",
                            "parse.dialog.time",
                            "parse.dialog.label",
                            "parse.dialog.script",
                            "parse.dialog.cast")),
            Map.entry(
                    "parse.dialog.shape.json",
                    Set.of(
                            "diagnostic",
                            "json",
                            "model",
                            "model.dialog",
                            "parse.dialog.line",
                            "parse.dialog.time",
                            "parse.dialog.name",
                            "parse.dialog.cue",
                            "parse.dialog.label",
                            "parse.dialog.script",
                            "parse.dialog.shape.caption")),
            Map.entry(
                    "parse.dialog.shape.table",
                    Set.of(
                            "model",
                            "model.dialog",
                            "parse.dialog.words",
                            "parse.dialog.line",
                            "parse.dialog.time",
                            "parse.dialog.name",
                            "parse.dialog.cue",
                            "parse.dialog.script",
                            "parse.dialog.shape.json")),
            Map.entry(
                    "parse.dialog.shape.markup",
                    Set.of(
                            "diagnostic",
                            "model",
                            "model.dialog",
                            "parse.dialog.line",
                            "parse.dialog.time",
                            "parse.dialog.name",
                            "parse.dialog.cue",
                            "parse.dialog.script",
                            "parse.dialog.shape.caption",
                            "parse.dialog.shape.json")),
            Map.entry(
                    "parse.dialog.shape.lines",
                    Set.of(
                            "diagnostic",
                            "model.dialog",
                            "parse.dialog.words",
                            "parse.dialog.line",
                            "parse.dialog.time",
                            "parse.dialog.name",
                            "parse.dialog.cue",
                            "parse.dialog.label",
                            "parse.dialog.script",
                            "parse.dialog.cast")),
            Map.entry(
                    "parse.dialog.shape",
                    Set.of(
                            "diagnostic",
                            "extension",
                            "extension.loading",
                            "model",
                            "model.dialog",
                            "parse.dialog.line",
                            "parse.dialog.time",
                            "parse.dialog.name",
                            "parse.dialog.label",
                            "parse.dialog.script",
                            "parse.dialog.shape.caption",
                            "parse.dialog.shape.json",
                            "parse.dialog.shape.table",
                            "parse.dialog.shape.markup",
                            "parse.dialog.shape.lines")),
            Map.entry(
                    "parse.dialog.turn",
                    Set.of(
                            "diagnostic",
                            "model",
                            "model.dialog",
                            "parse.dialog.words",
                            "parse.dialog.line",
                            "parse.dialog.time",
                            "parse.dialog.name",
                            "parse.dialog.cue",
                            "parse.dialog.script",
                            "parse.dialog.cast")),
            Map.entry(
                    "parse.dialog",
                    Set.of(
                            "diagnostic",
                            "extension",
                            "extension.loading",
                            "model",
                            "model.dialog",
                            "text",
                            "parse.dialog.words",
                            "parse.dialog.line",
                            "parse.dialog.time",
                            "parse.dialog.name",
                            "parse.dialog.cue",
                            "parse.dialog.label",
                            "parse.dialog.script",
                            "parse.dialog.cast",
                            "parse.dialog.shape",
                            "parse.dialog.turn")),
            Map.entry(
                    "parse.inline",
                    Set.of(
                            "state",
                            "extension",
                            "extension.loading",
                            "text",
                            "diagnostic",
                            "expression",
                            "model",
                            "model.inline",
                            "formula",
                            "diagram",
                            "image",
                            "lab",
                            "source",
                            "parse.markdown")),
            Map.entry("parse.foreign", Set.of("diagnostic", "parse.inline", "parse.markdown", "model")),
            Map.entry(
                    "parse.experiment",
                    Set.of("diagnostic", "expression", "lab", "model", "model.inline", "parse.inline", "source")),
            Map.entry("parse.quiz", Set.of("diagnostic", "expression", "model", "model.inline", "parse.inline")),
            Map.entry(
                    "parse.block",
                    Set.of(
                            "extension",
                            "extension.loading",
                            "diagnostic",
                            "model",
                            "model.inline",
                            "model.dialog",
                            "data",
                            "diagram",
                            "highlight",
                            "source",
                            "text",
                            "parse.markdown",
                            "parse.dialog",
                            "parse.foreign",
                            "parse.inline",
                            "parse.experiment",
                            "parse.quiz")),
            Map.entry(
                    "parse",
                    Set.of(
                            "state",
                            "diagnostic",
                            "model",
                            "model.inline",
                            "model.dialog",
                            "highlight",
                            "source",
                            "parse.markdown",
                            "parse.foreign",
                            "parse.inline",
                            "parse.block")),
            Map.entry("extension", Set.of("diagnostic", "model", "model.inline", "render")),
            Map.entry("extension.loading", Set.of("diagnostic")),
            Map.entry(
                    "check",
                    Set.of(
                            "state",
                            "diagnostic",
                            "extension",
                            "extension.loading",
                            "model",
                            "model.dialog",
                            "check.dialog",
                            "check.external",
                            "check.reading",
                            "check.words")),
            Map.entry("check.external", Set.of("diagnostic", "folder", "json", "model", "model.inline")),
            Map.entry(
                    "serve",
                    Set.of(
                            "diagnostic",
                            "history",
                            "json",
                            "model",
                            "output",
                            "parse",
                            "pipeline",
                            "report",
                            "source")),
            Map.entry("report", Set.of("diagnostic", "json", "model")),
            Map.entry("check.reading", Set.of("text", "diagnostic", "model", "model.inline")),
            Map.entry("check.words", Set.of("diagnostic", "model", "model.inline", "model.dialog")),
            Map.entry("check.dialog", Set.of("text", "diagnostic", "model", "model.inline", "model.dialog")),
            Map.entry("theme", Set.of("colour")),
            Map.entry("colour", Set.of()),
            Map.entry("card", Set.of("cache", "colour", "model", "render.page", "theme")),
            Map.entry("look", Set.of("colour", "diagnostic", "model", "theme", "typeset")),
            Map.entry("language", Set.of()),
            Map.entry("render", Set.of("deck", "model", "render.chart", "state")),
            Map.entry("render.template", Set.of("colour", "language", "model", "model.inline", "theme", "typography")),
            Map.entry("render.inline", Set.of("model", "model.inline")),
            Map.entry("render.page", Set.of("deck", "model", "state", "typography")),
            Map.entry("render.chart", Set.of("model", "model.inline")),
            Map.entry(
                    "render.block",
                    Set.of(
                            "deck.measure",
                            "text",
                            "model",
                            "model.inline",
                            "model.dialog",
                            "render",
                            "render.chart",
                            "render.inline",
                            "render.page",
                            "render.template",
                            "typography")),
            Map.entry("render.publish", Set.of("model", "render")),
            Map.entry(
                    "render.site",
                    Set.of(
                            "language",
                            "state",
                            "json",
                            "model",
                            "model.inline",
                            "render",
                            "render.block",
                            "render.inline",
                            "render.page",
                            "render.publish",
                            "render.template",
                            "typography")),
            Map.entry("typeset", Set.of("model", "model.inline", "typography")),
            Map.entry("typography", Set.of("model", "model.inline")),
            Map.entry(
                    "deck.measure", Set.of("model", "model.inline", "model.dialog", "theme", "typeset", "typography")),
            Map.entry("deck", Set.of("text", "diagnostic", "model", "model.inline", "model.dialog", "deck.measure")),
            Map.entry(
                    "render.slides",
                    Set.of(
                            "state",
                            "deck",
                            "model",
                            "model.inline",
                            "render",
                            "render.block",
                            "render.inline",
                            "render.page",
                            "render.template")),
            Map.entry(
                    "render.transcript",
                    Set.of("text", "json", "model", "model.inline", "model.dialog", "render", "state")),
            Map.entry(
                    "render.search",
                    Set.of("text", "json", "model", "model.inline", "model.dialog", "render", "state")),
            Map.entry("folder", Set.of()),
            Map.entry("state", Set.of("folder", "source")),
            Map.entry("output", Set.of("folder", "source", "state")),
            Map.entry(
                    "pipeline",
                    Set.of(
                            "folder",
                            "extension",
                            "extension.loading",
                            "json",
                            "diagnostic",
                            "model",
                            "model.dialog",
                            "source",
                            "cache",
                            "card",
                            "diagram",
                            "formula",
                            "highlight",
                            "history",
                            "image",
                            "lab",
                            "language",
                            "parse",
                            "parse.inline",
                            "check",
                            "check.external",
                            "look",
                            "theme",
                            "render",
                            "render.publish",
                            "render.template",
                            "render.page",
                            "render.search",
                            "render.site",
                            "render.slides",
                            "render.transcript",
                            "deck",
                            "deck.measure",
                            "output",
                            "state",
                            "typography")));

    @Test
    void packages_use_only_those_that_the_table_names() {
        Map<String, Set<String>> wrong = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            String from = name(type);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                String to = name(target);
                if (!to.isEmpty()
                        && !to.equals(from)
                        && !MAY_USE.getOrDefault(from, Set.of()).contains(to)) {
                    wrong.computeIfAbsent(from + " uses " + to, key -> new TreeSet<>())
                            .add(type.getSimpleName() + " uses " + target.getSimpleName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_table_names_every_package_and_no_other() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(name(type)));
        assertThat(packages).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void there_are_no_cycles_between_steps() {
        slices().matching("dev.courseware.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_parse_knows_flexmark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.courseware.parse..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vladsch.flexmark..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.courseware.parse.dialog..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vladsch.flexmark..")
                .check(CLASSES);
    }

    /** What an author wrote is understood once, while it is read; no output takes it, or another output, apart again. */
    @Test
    void no_output_reads_html() {
        noClasses()
                .that()
                .resideInAPackage("dev.courseware.render..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(CLASSES);
    }

    /** Patterns are for text that others wrote in a form of theirs; what we render we know already. */
    @Test
    void no_output_searches_what_was_rendered() {
        noClasses()
                .that()
                .resideInAPackage("dev.courseware.render..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .orShould()
                .callMethodWhere(takesAPattern())
                .check(CLASSES);
    }

    /** The same lesson stands on its page, on slides and among all others on one page. */
    @Test
    void nothing_that_reads_a_lesson_knows_an_address_from_the_page_that_will_show_it() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.courseware.parse..", "dev.courseware.deck..", "dev.courseware.check..")
                .should()
                .callMethod(SitePath.class, "address", String.class, String.class)
                .orShould()
                .callMethod(SitePath.class, "root", String.class)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaMethodCall> takesAPattern() {
        Set<String> methods = Set.of("split", "replaceAll", "replaceFirst", "matches");
        return DescribedPredicate.describe(
                "it takes a regular expression",
                call -> call.getTargetOwner().isEquivalentTo(String.class) && methods.contains(call.getName()));
    }

    @Test
    void only_render_template_knows_freemarker() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.courseware.render.template")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("freemarker..")
                .check(CLASSES);
    }

    @Test
    void only_diagram_knows_plantuml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.courseware.diagram")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.sourceforge.plantuml..")
                .check(CLASSES);
    }

    @Test
    void no_two_classes_have_one_name() {
        Map<String, Long> counts = CLASSES.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.counting()));
        counts.values().removeIf(count -> count == 1);
        assertThat(counts).isEmpty();
    }

    @Test
    void only_script_formula_and_lab_know_rhino() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.courseware.script", "dev.courseware.formula", "dev.courseware.lab")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mozilla..")
                .check(CLASSES);
    }

    @Test
    void files_of_the_course_get_into_the_site_only_as_assets_that_were_admitted() {
        Map<String, Set<String>> makers = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            for (JavaConstructorCall call : type.getConstructorCallsFromSelf()) {
                String made = call.getTargetOwner().getSimpleName();
                if (made.equals("AssetRef") || made.equals("Asset")) {
                    makers.computeIfAbsent(made, key -> new TreeSet<>()).add(type.getSimpleName());
                }
            }
        }
        assertThat(makers).isEqualTo(Map.of("AssetRef", Set.of("Asset"), "Asset", Set.of("Assets")));
    }

    @Test
    void only_folder_creates_writes_moves_and_deletes_files() {
        Set<String> changing = Set.of(
                "write",
                "writeString",
                "newBufferedWriter",
                "newOutputStream",
                "newByteChannel",
                "createFile",
                "createDirectory",
                "createDirectories",
                "createTempFile",
                "createTempDirectory",
                "createLink",
                "createSymbolicLink",
                "move",
                "delete",
                "deleteIfExists",
                "setAttribute",
                "setPosixFilePermissions",
                "setLastModifiedTime",
                "setOwner");
        Set<String> classes = Set.of(
                "java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile", "java.io.PrintWriter");
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (JavaCall<?> call : type.getCodeUnitCallsFromSelf()) {
                String owner = call.getTargetOwner().getName();
                String name = call.getName();
                boolean changes = (owner.equals("java.nio.file.Files") && changing.contains(name))
                        || (owner.equals("java.nio.channels.FileChannel") && name.equals("open"))
                        || (owner.equals("java.nio.file.Files")
                                && name.equals("copy")
                                && !takes(call, "java.io.OutputStream"))
                        || (classes.contains(owner) && !takes(call, "java.io.FileDescriptor"));
                if (changes && !name(type).equals("folder")) {
                    wrong.add(type.getSimpleName() + " calls " + owner + "." + name);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean takes(JavaCall<?> call, String type) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().equals(type));
    }

    @Test
    void the_model_depends_on_the_jdk_alone() {
        noClasses()
                .that()
                .resideInAPackage("dev.courseware.model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("dev.courseware.model..", "java..")
                .check(CLASSES);
    }

    @Test
    void nothing_prints_and_nothing_knows_maven() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.maven..")
                .check(CLASSES);
    }

    /**
     * What is done with a block is a matter of a visitor, and what stands in one is found by a walk: lists of kinds that
     * are written by hand forget one.
     */
    @Test
    void no_output_asks_a_block_of_which_kind_it_is() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (InstanceofCheck check : type.getInstanceofChecks()) {
                boolean block = check.getRawType().isAssignableTo("dev.courseware.model.Block");
                if (block && (name(type) + ".").startsWith("render.")) {
                    wrong.add(type.getSimpleName() + " asks for "
                            + check.getRawType().getSimpleName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void names_come_from_the_field() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .check(CLASSES);
        assertThat(MAY_USE.keySet())
                .noneMatch(name -> name.matches("(.*\\.)?(util|utils|impl|manager|helper|common|misc)(\\..*)?"));
    }

    private static String name(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : "";
    }
}
