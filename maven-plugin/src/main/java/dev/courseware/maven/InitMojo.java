package dev.courseware.maven;

import dev.courseware.diagnostic.Diagnostics;
import dev.courseware.model.Course;
import dev.courseware.scaffold.CourseFolder;
import dev.courseware.scaffold.NewCourse;
import dev.courseware.scaffold.OpeningScript;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Creates a new course in the current folder, which needs no pom: a lesson, a conversation, a deck, a quiz, a glossary,
 * and everything that is needed to build and publish them. Given a dialog script, the course begins with that. Never
 * overwrites a file.
 */
@Mojo(name = "init", requiresProject = false)
public final class InitMojo extends AbstractMojo {
    /** The folder for the new course. */
    @Parameter(property = "courseware.directory", defaultValue = "${user.dir}")
    private File directory;

    /** The course's title. If not set, the name of the script or of the folder. */
    @Parameter(property = "courseware.title")
    private String title;

    /**
     * The course's language, such as <code>en</code> or <code>pt-BR</code>. If not set, the script's language, or
     * English.
     */
    @Parameter(property = "courseware.language")
    private String language;

    /** The group id of the course's pom. */
    @Parameter(property = "courseware.groupId", defaultValue = "org.example")
    private String groupId;

    /** The artifact id of the course's pom. If not set, it is made from the title. */
    @Parameter(property = "courseware.artifactId")
    private String artifactId;

    /**
     * A dialog script to begin with, in any form that courseware reads. If not set, the course begins with a sample
     * lesson, conversation, deck and quiz.
     */
    @Parameter(property = "courseware.from")
    private File from;

    /** This plugin's version, which the new course uses. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path folder = directory.toPath().toAbsolutePath().normalize();
        CourseFolder course = new CourseFolder(folder);
        if (course.holdsCourse()) {
            throw new MojoFailureException("There is a course in " + folder + " already, so nothing was written."
                    + " Use an empty folder, or name another with -Dcourseware.directory.");
        }
        try {
            Optional<OpeningScript> script = from == null ? Optional.empty() : Optional.of(script());
            CourseFolder.Written written = course.write(course(folder, script).files());
            written.created().forEach(path -> getLog().info("  " + path));
            written.kept().forEach(path -> getLog().warn("  " + path + " already existed and was left as it was"));
            if (written.kept().contains("pom.xml")) {
                getLog().warn("Add the plugin dev.courseware:courseware-maven-plugin:" + version + " to your pom.xml.");
            }
            getLog().info("");
            getLog().info("A course to begin with is in " + folder + ". Now run");
            getLog().info("  mvn courseware:build");
            getLog().info("and open target/courseware/site/index.html. README.md explains the files.");
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The course could not be written to " + folder + ": " + e.getMessage()
                            + ". Check the permissions of the folder and the free space on its disk.",
                    e);
        }
    }

    private NewCourse course(Path folder, Optional<OpeningScript> script) throws MojoFailureException {
        String said = CourseMojo.text(title);
        String name =
                folder.getFileName() == null ? "course" : folder.getFileName().toString();
        String chosen = said.isEmpty()
                ? script.map(OpeningScript::title)
                        .or(() -> NewCourse.titleOf(name))
                        .orElse("A course")
                : said;
        String tag = CourseMojo.text(language).isEmpty()
                ? script.map(OpeningScript::language).orElse("en")
                : CourseMojo.text(language);
        if (!Course.isLanguage(tag)) {
            throw new MojoFailureException(
                    "«" + tag + "» is not a language tag. Write one such as en, de or pt-BR in courseware.language.");
        }
        String artifact = CourseMojo.text(artifactId).isEmpty()
                ? slug(said.isEmpty() ? name : said)
                : CourseMojo.text(artifactId);
        return new NewCourse(chosen, tag, CourseMojo.text(groupId), artifact, version, script);
    }

    private OpeningScript script() throws IOException, MojoFailureException {
        Path file = from.toPath();
        if (!Files.isRegularFile(file)) {
            throw new MojoFailureException("There is no script " + file.toAbsolutePath()
                    + ". Give its path in -Dcourseware.from, relative to the current folder.");
        }
        Diagnostics diagnostics = new Diagnostics();
        Optional<OpeningScript> script =
                OpeningScript.read(file.getFileName().toString(), Files.readAllBytes(file), diagnostics);
        if (script.isEmpty()) {
            throw new MojoFailureException("Nobody speaks in " + file
                    + ", so no course can begin with it. Begin each turn with a label, such as «Name: text».");
        }
        return script.get();
    }

    /** A valid artifact id made from words. */
    private static String slug(String words) {
        String slug =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "course" : slug;
    }
}
