package dev.courseware.render.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;

/** What a template gives to one that is rendered once for all who give the same: values that can be compared. */
final class GivenValue {
    private GivenValue() {}

    static Object of(Object model) throws TemplateModelException {
        if (model instanceof RecordModel shown) {
            return shown.object();
        }
        if (model instanceof RecordWrapper.ListModel shown) {
            return shown.list();
        }
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (model instanceof TemplateBooleanModel truth) {
            return truth.getAsBoolean();
        }
        if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        throw new TemplateModelException(
                "a template that is rendered once can be given records, lists, texts, numbers and "
                        + "truth values of the page, but no markup");
    }
}
