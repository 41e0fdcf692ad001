package dev.courseware.parse.experiment;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import dev.courseware.diagnostic.CoreRule;
import dev.courseware.diagnostic.Suggestion;
import dev.courseware.expression.Mistake;
import dev.courseware.lab.LabKit;
import dev.courseware.lab.LabLibrary;
import dev.courseware.lab.LabParameter;
import dev.courseware.lab.LabSetup;
import dev.courseware.lab.LabStill;
import dev.courseware.lab.LoadedLab;
import dev.courseware.model.Html;
import dev.courseware.model.Lab;
import dev.courseware.model.Position;
import dev.courseware.model.inline.RichText;
import dev.courseware.parse.inline.ParseContext;
import dev.courseware.source.Fields;
import dev.courseware.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes a lab of its parts: checks its settings, runs it for its picture and its table. */
public final class LabReader {
    private static final String AIM = "aim";
    private static final String SHOW = "show";
    /** What css/slides.css sets nothing smaller than, in pixels. */
    private static final int SMALLEST = 24;

    private static final double SLACK = 0.5;

    private final ParseContext reading;

    public LabReader(ParseContext reading) {
        this.reading = reading;
    }

    /** @return empty after mistakes, which are reported, all at once */
    public Optional<Lab> read(LabParts parts) {
        LabLibrary labs = reading.labs();
        if (parts.name().isEmpty()) {
            Set<String> names = labs.names();
            String known = names.isEmpty() ? "" : "; there are " + String.join(", ", names);
            return error(parts.nameAt(), "this does not say which lab it is", "write «::: lab failover Title»" + known);
        }
        Optional<LoadedLab> loaded = labs.find(parts.name());
        return loaded.isPresent() ? read(parts, loaded.get()) : missing(parts, labs.names());
    }

    private Optional<Lab> missing(LabParts parts, Set<String> names) {
        if (names.contains(parts.name())) {
            return error(
                    parts.nameAt(),
                    "the lab «" + parts.name() + "» can't be used, since its own files have mistakes",
                    "mend what is told of them");
        }
        String hint = Suggestion.didYouMean(parts.name(), names);
        return error(
                parts.nameAt(),
                "there is no lab «" + parts.name() + "»",
                hint.isEmpty()
                        ? "known: " + String.join(", ", names) + "; a course's own are folders in theme/labs"
                        : hint);
    }

    private Optional<Lab> read(LabParts parts, LoadedLab loaded) {
        LabKit kit = loaded.kit();
        LabText texts = new LabText(kit, reading);
        Map<String, Object> settings = kit.settings();
        List<LabAims.Read> aims = new ArrayList<>();
        Set<String> shown = new TreeSet<>();
        boolean right = parts.fence()
                .map(fence -> settings(fence, kit, settings, aims, shown))
                .orElse(true);
        if (!right) {
            return Optional.empty();
        }
        String decimal = reading.word("decimalSign");
        LoadedLab.Outcome outcome = loaded.still(settings, decimal);
        if (outcome instanceof LoadedLab.Failed failed) {
            String place = failed.place().isEmpty() ? "" : " at " + failed.place();
            reading.report(
                    CoreRule.LAB_SCRIPT,
                    parts.at(),
                    "the lab «" + kit.name() + "» stopped" + place + ": " + failed.message(),
                    "mend its script, or let it begin with other settings");
            return Optional.empty();
        }
        LabStill still = ((LoadedLab.Shown) outcome).still();
        letters(still.smallest(), kit, parts);
        RichText title = parts.title().isEmpty() ? RichText.of(kit.title()) : parts.title();
        List<Map<String, Object>> programs =
                aims.stream().map(LabAims.Read::data).toList();
        return Optional.of(new Lab(
                parts.id(),
                kit.name(),
                title,
                parts.question(),
                kit.description(),
                texts.controls(settings).stream()
                        .filter(one -> isShown(one.name(), shown))
                        .toList(),
                kit.readings().stream()
                        .filter(one -> isShown(one.name(), shown))
                        .map(one -> new Lab.Named(one.name(), one.label()))
                        .toList(),
                kit.actions().entrySet().stream()
                        .map(one -> new Lab.Named(one.getKey(), one.getValue()))
                        .toList(),
                aims.stream().map(LabAims.Read::label).toList(),
                new Lab.Picture(
                        new Html(still.wide()),
                        still.wideHeight(),
                        new Html(still.narrow()),
                        still.narrowHeight(),
                        texts.when(),
                        still.words()),
                texts.results(still, parts.at()),
                kit.table().stream()
                        .flatMap(table -> table.varied().keySet().stream())
                        .allMatch(name -> isShown(name, shown)),
                parts.settings(),
                parts.explanation(),
                LabSetup.page(kit, settings, decimal, title.plain(), programs),
                "labs/" + kit.name() + ".js",
                parts.attributes(),
                parts.at()));
    }

    /** Who draws for a page alone doesn't see that slides are read from further away. */
    private void letters(LabStill.Letters smallest, LabKit kit, LabParts parts) {
        if (smallest.size() < SMALLEST - SLACK) {
            reading.report(
                    CoreRule.LAB_LETTERS,
                    parts.at(),
                    "on slides, the lab «" + kit.name() + "» writes «" + smallest.text() + "» in letters of "
                            + Math.round(smallest.size()) + " px",
                    "let its view.js give texts «size: tools.letter» (" + SMALLEST
                            + " px there), and draw no higher than" + " tools.height");
        }
    }

    private static boolean isShown(String name, Set<String> shown) {
        return shown.isEmpty() || shown.contains(name);
    }

    /** Takes an author's settings; tells all that are wrong. */
    private boolean settings(
            FencedCodeBlock fence,
            LabKit kit,
            Map<String, Object> settings,
            List<LabAims.Read> aims,
            Set<String> shown) {
        FenceText text = FenceText.of(fence);
        Optional<Fields> read =
                Fields.read(text.text(), reading.source(), at -> reading.at(text.source(at)), reading.diagnostics());
        if (read.isEmpty()) {
            return text.text().isBlank();
        }
        boolean right = true;
        Fields fields = read.get();
        for (String key : fields.keys()) {
            Optional<LabParameter> parameter = kit.parameter(key);
            if (key.equals(AIM)) {
                right &= aims(fields, kit, aims);
            } else if (key.equals(SHOW)) {
                right &= shown(fields, kit, shown);
            } else if (parameter.isPresent()) {
                LabParameter.Value value = parameter.get().read(fields.text(key, ""));
                value.mistakes()
                        .forEach(mistake -> tell(fields.node(key).orElse(null), fields.keyPosition(key), mistake));
                value.value().ifPresent(found -> settings.put(key, found));
                right &= value.value().isPresent();
            } else {
                Set<String> known = new TreeSet<>(settings.keySet());
                known.addAll(List.of(AIM, SHOW));
                String hint = Suggestion.didYouMean(key, known);
                error(
                        fields.keyPosition(key),
                        "the lab «" + kit.name() + "» has no setting «" + key + "»",
                        hint.isEmpty() ? "known: " + String.join(", ", known) : hint);
                right = false;
            }
        }
        return right;
    }

    /** The parameters and readings that learners see; the others keep the values that they have. */
    private boolean shown(Fields fields, LabKit kit, Set<String> shown) {
        Set<String> known = new TreeSet<>();
        kit.parameters().forEach(parameter -> known.add(parameter.name()));
        kit.readings().forEach(one -> known.add(one.name()));
        YamlNode written = fields.node(SHOW).orElse(null);
        if (!(written instanceof YamlNode.Sequence list) || list.items().isEmpty()) {
            error(
                    fields.keyPosition(SHOW),
                    "«show» is a list of parameters and readings",
                    "write «show: [" + String.join(", ", known) + "]», or a part of it");
            return false;
        }
        boolean right = true;
        for (YamlNode item : list.items()) {
            String name = item instanceof YamlNode.Scalar scalar ? scalar.text().strip() : "";
            if (known.contains(name)) {
                shown.add(name);
                continue;
            }
            String hint = Suggestion.didYouMean(name, known);
            error(
                    item.position(),
                    "the lab «" + kit.name() + "» has no parameter and no reading «" + name + "»",
                    hint.isEmpty() ? "known: " + String.join(", ", known) : hint);
            right = false;
        }
        return right;
    }

    private boolean aims(Fields fields, LabKit kit, List<LabAims.Read> aims) {
        LabAims reader = new LabAims(kit, TrialTexts.aims(reading.decimalComma(), reading::word));
        YamlNode written = fields.node(AIM).orElse(null);
        List<YamlNode> items = written instanceof YamlNode.Sequence list
                ? list.items()
                : written == null ? List.of() : List.of(written);
        boolean right = true;
        for (YamlNode item : items) {
            if (!(item instanceof YamlNode.Scalar scalar)) {
                error(item.position(), "an aim is a condition", "write «aim: lost == 0», or a list of such lines");
                right = false;
                continue;
            }
            List<Mistake> mistakes = new ArrayList<>();
            reader.read(scalar.text().strip(), mistakes).ifPresent(aims::add);
            mistakes.forEach(mistake -> tell(item, item.position(), mistake));
            right &= mistakes.isEmpty();
        }
        return right;
    }

    private void tell(YamlNode value, Position otherwise, Mistake mistake) {
        Position place = value == null ? otherwise : value.at(mistake.offset());
        error(place, mistake.message(), mistake.hint());
    }

    private Optional<Lab> error(Position at, String message, String hint) {
        reading.report(CoreRule.LAB_SYNTAX, at, message, hint);
        return Optional.empty();
    }
}
