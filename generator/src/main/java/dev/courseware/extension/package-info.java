/**
 * What a jar among the plugin's dependencies may add to a build. Such a jar names its classes in a file below
 * {@code META-INF/services}, as {@link java.util.ServiceLoader} says.
 *
 * <p>Incubating: until version 1.0 these interfaces, and the records of {@code dev.courseware.model} that they pass on,
 * may change with any version. A jar that no longer fits is reported by its name, and the site is built without it.
 */
package dev.courseware.extension;
