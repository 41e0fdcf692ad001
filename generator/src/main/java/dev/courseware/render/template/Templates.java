package dev.courseware.render.template;

import dev.courseware.colour.Oklch;
import dev.courseware.language.WordBundle;
import dev.courseware.theme.AssetStore;
import dev.courseware.theme.Theme;
import dev.courseware.theme.ThemeTokens;
import dev.courseware.typography.Typographer;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A theme's templates. Templates see records, lists, texts and numbers, nothing else of Java: no methods, no classes,
 * no files. Thread-safe.
 */
public final class Templates {
    /** The number of parts that are kept: the pages of a unit share most, and are rendered at about the same time. */
    private static final int MOST_FIXED = 4096;

    private final Configuration configuration;
    private final AssetStore assets;
    private final WordBundle words;
    private final Typographer typographer;
    /** Pages are made one after the other on each thread, in the same memory. */
    private final ThreadLocal<Utf8Page> page = ThreadLocal.withInitial(Utf8Page::new);

    private final Map<String, Template> parsed = new ConcurrentHashMap<>();
    private final Map<FixedPart, Fixed> fixed = new ConcurrentHashMap<>();
    private final ThreadLocal<FixedRun> run = new ThreadLocal<>();

    /**
     * What has been rendered once.
     *
     * @param assets what it names
     */
    private record Fixed(String text, TemplateModel markup, Set<String> assets) {}

    /** What was rendered last for the items of a list, on a thread. */
    private record FixedRun(String root, String name, List<?> items, List<Fixed> parts) {}

    /**
     * @param words what the interface says, {@code words} in every template
     * @param typographer sets what authors wrote, for templates {@code typeset(text)}
     * @throws dev.courseware.theme.ThemeProblem if one of the theme's extra style sheets can't be used
     * @throws IOException if the theme can't be read
     */
    public Templates(Theme theme, AssetStore assets, WordBundle words, Typographer typographer) throws IOException {
        this.typographer = typographer;
        this.assets = assets;
        this.words = words;
        Configuration settings = new RememberingConfiguration();
        settings.setTemplateLoader(new ThemeLoader(theme));
        settings.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        settings.setDefaultEncoding("UTF-8");
        settings.setOutputFormat(HTMLOutputFormat.INSTANCE);
        settings.setRecognizeStandardFileExtensions(true);
        settings.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        settings.setLogTemplateExceptions(false);
        settings.setWrapUncheckedExceptions(true);
        settings.setLocalizedLookup(false);
        settings.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        settings.setAPIBuiltinEnabled(false);
        settings.setNumberFormat("c");
        settings.setBooleanFormat("c");
        settings.setFallbackOnNullLoopVariable(false);
        settings.setLocale(Locale.ROOT);
        settings.setObjectWrapper(RecordWrapper.PLAIN);
        settings.setSharedVariable("words", WordsModel.of(words));
        setExtras(settings, assets.extras());
        setTokens(settings, theme);
        settings.setSharedVariable("typeset", (TemplateMethodModelEx) arguments ->
                new SimpleScalar(typographer.apply(((TemplateScalarModel) arguments.get(0)).getAsString())));
        settings.setSharedVariable("direction", new SimpleScalar(words.isRightToLeft() ? "rtl" : "ltr"));
        configuration = settings;
    }

    /** The addresses from the site's root, each to be linked behind {@code root}. */
    private static void setExtras(Configuration settings, List<String> addresses) {
        try {
            settings.setSharedVariable("extraSheets", addresses);
        } catch (TemplateModelException e) {
            throw problem(e);
        }
    }

    /** What a page says of its look before any style sheet is there, so that no other one is seen first. */
    private static void setTokens(Configuration settings, Theme theme) throws IOException {
        ThemeTokens tokens = ThemeTokens.of(theme);
        settings.setSharedVariable("firstScheme", new SimpleScalar(theme.scheme()));
        settings.setSharedVariable(
                "lightGround", new SimpleScalar(ground(tokens.colours().light())));
        settings.setSharedVariable(
                "darkGround", new SimpleScalar(ground(tokens.colours().dark())));
        String text = upright(theme, tokens.text());
        String around = upright(theme, tokens.around());
        settings.setSharedVariable("textFont", new SimpleScalar(text));
        settings.setSharedVariable("interfaceFont", new SimpleScalar(around.equals(text) ? "" : around));
    }

    /** The file with the letters that most texts are set in; empty if the theme doesn't ship it. */
    private static String upright(Theme theme, String families) throws IOException {
        String font = "vendor/fonts/"
                + ThemeTokens.first(families).toLowerCase(Locale.ROOT).replace(' ', '-')
                + "-basic-400-700-normal.woff2";
        return theme.read("assets/" + font).isPresent() ? font : "";
    }

    private static String ground(Map<String, Oklch> colours) {
        Oklch paper = colours.get("paper");
        return paper == null ? "" : paper.hex();
    }

    /**
     * Renders a template.
     *
     * @param name relative to the theme's templates, without suffix: {@code blocks/callout}
     * @param root the way from the page to the site's root, {@code ../}, for the addresses of assets
     * @param data the names that the template knows, besides {@code asset} and {@code root}
     * @throws TemplateProblem if the theme has no such template, or it has a mistake
     */
    public String render(String name, String root, Map<String, ?> data) {
        return render(name, root, data, RecordWrapper.PLAIN);
    }

    /**
     * Renders a template as {@link #render} does, whose data hold running text, targets or ids.
     *
     * @param page the page that is rendered
     */
    public String render(String name, String root, Map<String, ?> data, Rendition page) {
        return render(name, root, data, new RecordWrapper(page));
    }

    private String render(String name, String root, Map<String, ?> data, RecordWrapper wrapper) {
        StringWriter out = new StringWriter(1024);
        process(name, root, data, wrapper, out);
        return out.toString();
    }

    /** Renders a template as {@link #render} does, to bytes in UTF-8. */
    public byte[] page(String name, String root, Map<String, ?> data) {
        Utf8Page out = page.get();
        out.begin();
        process(name, root, data, RecordWrapper.PLAIN, out);
        return out.toBytes();
    }

    private void process(String name, String root, Map<String, ?> data, RecordWrapper wrapper, Writer out) {
        Template template = template(name);
        Map<String, Object> model = new HashMap<>(data);
        model.put("root", root);
        model.put("asset", (TemplateMethodModelEx) arguments -> asset(root, arguments));
        model.put("fixed", (TemplateMethodModelEx) arguments -> fixed(root, arguments));
        model.put("eachFixed", (TemplateMethodModelEx) arguments -> eachFixed(root, arguments));
        try {
            template.process(model, out, wrapper);
        } catch (TemplateException e) {
            throw problem(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a template says that knows nothing but the values it is given, and so says the same on every page of one depth
     * that gives it the same ones; rendered once.
     */
    private TemplateModel fixed(String root, List<?> arguments) throws TemplateModelException {
        if (arguments.isEmpty()) {
            throw new TemplateModelException("fixed(…) takes the name of a template, and what that sees as given");
        }
        List<Object> given = new ArrayList<>(arguments.size() - 1);
        for (Object value : arguments.subList(1, arguments.size())) {
            given.add(GivenValue.of(value));
        }
        return fixed(new FixedPart(root, arguments.get(0).toString(), given)).markup();
    }

    /** The same for each item of a list, one after the other, each given alone. */
    private TemplateModel eachFixed(String root, List<?> arguments) throws TemplateModelException {
        if (arguments.size() != 2 || !(GivenValue.of(arguments.get(1)) instanceof List<?> items)) {
            throw new TemplateModelException("eachFixed(…) takes the name of a template and a list");
        }
        StringBuilder markup = new StringBuilder();
        for (Fixed part : parts(root, arguments.get(0).toString(), items)) {
            markup.append(part.text()).append('\n');
        }
        return HTMLOutputFormat.INSTANCE.fromMarkup(markup.toString());
    }

    /** Pages that follow each other list nearly the same objects, which need not be looked for again. */
    private List<Fixed> parts(String root, String name, List<?> items) throws TemplateModelException {
        FixedRun last = run.get();
        boolean same = last != null && last.root().equals(root) && last.name().equals(name);
        List<Fixed> parts = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            if (same && i < last.items().size() && last.items().get(i) == item) {
                assets.nameAgain(last.parts().get(i).assets());
                parts.add(last.parts().get(i));
            } else {
                parts.add(fixed(new FixedPart(root, name, Collections.singletonList(item))));
            }
        }
        run.set(new FixedRun(root, name, items, parts));
        return parts;
    }

    private Fixed fixed(FixedPart part) throws TemplateModelException {
        Fixed known = fixed.get(part);
        if (known == null) {
            StringBuilder markup = new StringBuilder();
            Set<String> named =
                    assets.named(() -> markup.append(render(part.name(), part.root(), Map.of("given", part.given()))));
            String text = markup.toString().strip();
            known = new Fixed(text, HTMLOutputFormat.INSTANCE.fromMarkup(text), named);
            if (fixed.size() >= MOST_FIXED) {
                fixed.clear();
            }
            fixed.put(part, known);
        }
        assets.nameAgain(known.assets());
        return known;
    }

    /**
     * Notes which of the theme's assets are named while something is rendered on this thread, so that they get into the
     * site when it isn't rendered again. What is noted for something inside of it is left out.
     */
    public <E extends Exception> Set<String> named(AssetStore.Naming<E> rendering) throws E {
        return assets.named(rendering);
    }

    /** Names assets in the place of something that isn't rendered again. */
    public void name(Set<String> paths) {
        paths.forEach(assets::address);
    }

    /** Sets what authors wrote as readers see it. */
    public Typographer typographer() {
        return typographer;
    }

    /**
     * One of the interface's words, for what is not made by a template.
     *
     * @param key its name, {@code titles.note}
     * @param arguments what it has places for
     * @return empty if there is none of that name
     */
    public String word(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** Whether the theme has a template. */
    public boolean has(String name) {
        try {
            template(name);
            return true;
        } catch (TemplateProblem e) {
            if (e.getCause() instanceof TemplateNotFoundException) {
                return false;
            }
            throw e;
        }
    }

    private Template template(String name) {
        Template known = parsed.get(name);
        return known != null ? known : parsed.computeIfAbsent(name, this::parse);
    }

    private Template parse(String name) {
        try {
            return configuration.getTemplate(name + ".ftlh");
        } catch (ParseException e) {
            throw problem(e);
        } catch (TemplateNotFoundException e) {
            throw new TemplateProblem(name + ".ftlh", 0, 0, "the theme has no template " + name + ".ftlh", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String asset(String root, List<?> arguments) throws TemplateModelException {
        if (arguments.size() != 1) {
            throw new TemplateModelException("asset(…) takes the path of one asset");
        }
        try {
            return root + assets.address(arguments.get(0).toString());
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    private static TemplateProblem problem(TemplateException e) {
        return new TemplateProblem(
                e.getTemplateSourceName(), line(e.getLineNumber()), line(e.getColumnNumber()), message(e), e);
    }

    private static TemplateProblem problem(ParseException e) {
        return new TemplateProblem(
                e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
    }

    private static int line(Integer number) {
        return number == null ? 0 : number;
    }

    private static String message(TemplateException e) {
        String message = e.getMessageWithoutStackTop();
        int end = message.indexOf("\n----");
        return (end < 0 ? message : message.substring(0, end)).strip().replace('\n', ' ');
    }
}
