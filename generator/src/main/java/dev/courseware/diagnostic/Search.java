package dev.courseware.diagnostic;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * How to find what an author probably meant by a name that leads nowhere. It may have to look at all names of a course
 * and is done for few of a build's problems, and only when all are known: see {@link Diagnostics#inFileOrder}.
 *
 * @param question what is looked for; equal questions have equal answers
 * @param nearest looks for it; holds on to nothing but names
 * @param otherwise the hint where nothing is near, or too much was looked for already
 */
public record Search(Object question, Supplier<Optional<String>> nearest, String otherwise) {

    String hint(Optional<String> found) {
        return found.map(name -> "did you mean «" + name + "»?").orElse(otherwise);
    }
}
