package dev.courseware.render.template;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds a template by its name alone. FreeMarker's own cache asks for language, encoding and age as well, which are the
 * same here for all of a build; as each slide includes its layout and each page imports what all share, that took a
 * tenth of a page's time.
 */
final class RememberingConfiguration extends Configuration {
    private final Map<String, Template> known = new ConcurrentHashMap<>();

    RememberingConfiguration() {
        super(Configuration.VERSION_2_3_34);
    }

    @Override
    public Template getTemplate(
            String name, Locale locale, Object condition, String encoding, boolean parsed, boolean missable)
            throws IOException {
        if (!parsed || condition != null) {
            return super.getTemplate(name, locale, condition, encoding, parsed, missable);
        }
        Template template = known.get(name);
        if (template == null) {
            template = super.getTemplate(name, locale, null, encoding, true, missable);
            if (template != null) {
                known.put(name, template);
            }
        }
        return template;
    }
}
