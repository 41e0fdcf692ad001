package dev.courseware.parse.markdown;

import com.vladsch.flexmark.util.dependency.Dependent;
import java.util.Set;

/** A parser factory that doesn't care which others run before or after it. */
interface Independent extends Dependent {
    @Override
    default Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    default Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    default boolean affectsGlobalScope() {
        return false;
    }
}
