package dev.courseware.render.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** A record as a template sees it. */
final class RecordModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Method accessor = component.getAccessor();
                // Else each of some hundred calls for a page looks up who calls, which takes longer than the call.
                accessor.setAccessible(true);
                accessors.put(component.getName(), accessor);
            }
            return accessors;
        }
    };

    private final Record object;
    private final ObjectWrapper wrapper;

    RecordModel(Record object, ObjectWrapper wrapper) {
        this.object = object;
        this.wrapper = wrapper;
    }

    Record object() {
        return object;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        Method accessor = COMPONENTS.get(object.getClass()).get(key);
        if (accessor == null) {
            return null;
        }
        try {
            return wrapper.wrap(accessor.invoke(object));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new TemplateModelException(
                    "can't read " + key + " of " + object.getClass().getSimpleName(), e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
