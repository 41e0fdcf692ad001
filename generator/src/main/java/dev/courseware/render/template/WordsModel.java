package dev.courseware.render.template;

import dev.courseware.language.Message;
import dev.courseware.language.PluralForm;
import dev.courseware.language.WordBundle;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the interface, or a group of them, as templates see them: {@code words.skip} is a text;
 * {@code words.slide(3)} one with arguments, which may be markup, and then the whole is; {@code words.titles[kind]} one of
 * a group; {@code words.forScripts.slide} leaves the arguments to a script ({@code words.js}).
 */
record WordsModel(Map<String, TemplateModel> models) implements TemplateHashModel {
    static WordsModel of(WordBundle words) {
        Map<String, TemplateModel> models = new HashMap<>();
        Map<String, Map<String, TemplateModel>> groups = new HashMap<>();
        Map<String, TemplateModel> forScripts = new HashMap<>();
        words.messages().forEach((key, message) -> {
            TemplateModel model = words.takesArguments(key) ? call(message) : new SimpleScalar(message.text());
            int dot = key.indexOf('.');
            if (dot < 0) {
                models.put(key, model);
                forScripts.put(key, new SimpleScalar(forScript(message)));
            } else {
                groups.computeIfAbsent(key.substring(0, dot), name -> new HashMap<>())
                        .put(key.substring(dot + 1), model);
            }
        });
        groups.forEach((name, group) -> models.put(name, new WordsModel(group)));
        models.put("forScripts", new WordsModel(forScripts));
        return new WordsModel(models);
    }

    @Override
    public TemplateModel get(String key) {
        return models.get(key);
    }

    @Override
    public boolean isEmpty() {
        return models.isEmpty();
    }

    /** The language and each form on a line of its own where a number chooses, else the text. */
    private static String forScript(Message message) {
        if (!message.isCounted()) {
            return message.text();
        }
        StringBuilder lines = new StringBuilder(message.language());
        for (PluralForm form : PluralForm.values()) {
            Message.Text text = message.forms().get(form);
            if (text != null) {
                lines.append('\n').append(form.key()).append(' ').append(text.written());
            }
        }
        return lines.toString();
    }

    private static TemplateMethodModelEx call(Message message) {
        return models -> {
            List<Object> arguments = new ArrayList<>();
            boolean markup = false;
            for (Object model : models) {
                markup |= model instanceof TemplateHTMLOutputModel;
                arguments.add(argument(model));
            }
            try {
                return markup ? markup(message, arguments) : new SimpleScalar(message.with(arguments));
            } catch (IllegalArgumentException e) {
                throw new TemplateModelException(e.getMessage(), e);
            }
        };
    }

    private static Object argument(Object model) throws TemplateModelException {
        if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (model instanceof TemplateHTMLOutputModel) {
            return model;
        }
        throw new TemplateModelException("words take texts, numbers and markup");
    }

    private static TemplateModel markup(Message message, List<Object> arguments) throws TemplateModelException {
        CommonMarkupOutputFormat<TemplateHTMLOutputModel> format = HTMLOutputFormat.INSTANCE;
        TemplateHTMLOutputModel whole = format.fromMarkup("");
        for (Message.Part part : message.parts(arguments)) {
            Object piece = part instanceof Message.Part.Argument argument
                    ? arguments.get(argument.number())
                    : ((Message.Part.Words) part).text();
            whole = format.concat(
                    whole,
                    piece instanceof TemplateHTMLOutputModel ready
                            ? ready
                            : format.fromPlainTextByEscaping(piece.toString()));
        }
        return whole;
    }
}
