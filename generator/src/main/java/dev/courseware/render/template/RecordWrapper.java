package dev.courseware.render.template;

import dev.courseware.model.Attributes;
import dev.courseware.model.Html;
import dev.courseware.model.inline.RichText;
import dev.courseware.model.inline.Target;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows templates our records by their components and refuses all other objects, which leaves nothing to misuse. An
 * empty {@code Optional} is a missing value, an enum constant its name in lower case, {@link Html} is output as it is and
 * running text as the page shows it.
 */
final class RecordWrapper implements ObjectWrapper {
    /** For data that look the same on every page. */
    static final RecordWrapper PLAIN = new RecordWrapper(new Rendition() {
        @Override
        public Html text(RichText text) {
            return Html.text(text.plain());
        }

        @Override
        public String href(Target target) {
            throw new IllegalArgumentException("what leads somewhere can only be shown on a page");
        }

        @Override
        public String id(String id) {
            return id;
        }
    });

    /** Made once, as every page asks for some of them. */
    private static final Map<Enum<?>, TemplateModel> NAMES = new ConcurrentHashMap<>();

    private final Rendition page;

    /** @param page the page that is rendered */
    RecordWrapper(Rendition page) {
        this.page = page;
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        // First what is a class: whether a text is of an interface that it hasn't, Java finds out slowly.
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.value());
        }
        if (value instanceof RichText text) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(page.text(text).value());
        }
        if (value instanceof Attributes attributes) {
            return new RecordModel(placed(attributes), this);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Record object) {
            return object instanceof Target target
                    ? new SimpleScalar(page.href(target))
                    : new RecordModel(object, this);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Enum<?> constant) {
            return NAMES.computeIfAbsent(
                    constant, known -> new SimpleScalar(known.name().toLowerCase(Locale.ROOT)));
        }
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof List<?> list) {
            return new ListModel(list);
        }
        if (value instanceof Map<?, ?> map) {
            return new MapModel(map);
        }
        throw new TemplateModelException(
                "templates can't see a " + value.getClass().getName());
    }

    private Attributes placed(Attributes attributes) {
        String id = attributes.id().isEmpty() ? "" : page.id(attributes.id());
        return id.equals(attributes.id()) ? attributes : new Attributes(id, attributes.classes(), attributes.values());
    }

    /** A list as a template sees it. */
    final class ListModel implements TemplateSequenceModel {
        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        List<?> list() {
            return list;
        }

        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private final class MapModel implements TemplateHashModelEx {
        private final Map<?, ?> map;

        MapModel(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public TemplateModel get(String key) throws TemplateModelException {
            return wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }

        @Override
        public int size() {
            return map.size();
        }

        @Override
        public TemplateCollectionModel keys() {
            return new SimpleCollection(map.keySet(), RecordWrapper.this);
        }

        @Override
        public TemplateCollectionModel values() {
            return new SimpleCollection(map.values(), RecordWrapper.this);
        }
    }
}
