package dev.courseware.parse.dialog;

import dev.courseware.model.dialog.Aside;
import dev.courseware.model.dialog.Beat;
import dev.courseware.model.dialog.Dialog;
import dev.courseware.model.dialog.DialogPart;
import dev.courseware.model.dialog.Meta;
import dev.courseware.model.dialog.Speaker;
import dev.courseware.model.dialog.Turn;
import dev.courseware.parse.dialog.cast.CastList;
import dev.courseware.parse.dialog.script.LineForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prepares a dialog for display: each scene's heading is shown where the scene begins, the title only above the page,
 * and the list of participants only as the cast.
 */
public final class ShownDialog {
    private final Dialog dialog;
    private final String title;
    private final List<Meta> facts = new ArrayList<>();
    private final List<DialogPart> parts = new ArrayList<>();
    private int next;

    private ShownDialog(Dialog dialog, String title) {
        this.dialog = dialog;
        this.title = title;
    }

    /**
     * Returns the dialog as it is displayed.
     *
     * @param title the title of the page that the script is, or empty
     */
    public static Dialog of(Dialog dialog, String title) {
        ShownDialog shown = new ShownDialog(dialog, title);
        shown.read();
        return new Dialog(
                dialog.cast(),
                dialog.preface(),
                shown.facts,
                shown.parts,
                dialog.postscript(),
                dialog.shape(),
                dialog.signs());
    }

    private void read() {
        int first = firstTurn();
        for (Meta fact : dialog.meta()) {
            partsUpTo(fact.place(), first);
            if (fact.place() > first) {
                parts.add(new Beat(fact.name() + ": " + fact.text(), fact.position()));
            } else if (!isTitle(fact)) {
                String list = CastList.isHead(fact.name()) && fact.text().isBlank() ? list(first) : null;
                if (list == null) {
                    facts.add(fact);
                } else if (!list.isEmpty()) {
                    facts.add(new Meta(fact.name(), list, fact.place(), fact.position()));
                }
            }
        }
        partsUpTo(dialog.parts().size(), first);
    }

    private void partsUpTo(int end, int first) {
        for (; next < end; next++) {
            DialogPart part = dialog.parts().get(next);
            boolean heading = next == 0 && part instanceof Beat beat && !title.isEmpty() && same(beat.title(), title);
            if (heading) {
                continue;
            }
            String head = next < first && part instanceof Aside aside ? LineForms.boldTitle(aside.text()) : null;
            parts.add(head == null ? part : new Beat(head, part.position()));
            if (next < first && part instanceof Beat beat && CastList.isHead(beat.title())) {
                next++;
                String list = list(first);
                if (list != null && list.isEmpty()) {
                    parts.remove(part);
                }
                next--;
            }
        }
    }

    /**
     * Reads a list of participants that begins at a part, all of whom the final cast includes. Returns its items if they
     * say more than the cast does, an empty string if not, or null if no such list begins here.
     */
    private String list(int first) {
        boolean aside = next < first && dialog.parts().get(next) instanceof Aside;
        if (!aside) {
            return null;
        }
        Aside list = (Aside) dialog.parts().get(next);
        List<String> items = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        boolean told = true;
        for (String line : list.text().split("\n", -1)) {
            String item = rest.isEmpty() ? CastList.item(line) : null;
            if (item == null) {
                rest.add(line);
            } else {
                items.add(item.replace("**", ""));
                told &= isTold(item);
            }
        }
        if (items.isEmpty()) {
            return null;
        }
        next++;
        String below = String.join("\n", rest).strip();
        if (!below.isEmpty()) {
            String head = LineForms.boldTitle(below);
            parts.add(head == null ? new Aside(list.kind(), below, list.position()) : new Beat(head, list.position()));
        }
        return told ? "" : String.join("; ", items);
    }

    private boolean isTold(String item) {
        String words = item.replace("*", "").toLowerCase(Locale.ROOT);
        for (Speaker speaker : dialog.cast()) {
            String about = speaker.description().isEmpty() ? speaker.role() : speaker.description();
            String name = speaker.name().toLowerCase(Locale.ROOT);
            if (words.startsWith(name) && letters(words).equals(letters(name + about.toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }

    private int firstTurn() {
        for (int i = 0; i < dialog.parts().size(); i++) {
            if (dialog.parts().get(i) instanceof Turn) {
                return i;
            }
        }
        return dialog.parts().size();
    }

    private boolean isTitle(Meta fact) {
        return fact.name().equalsIgnoreCase("title") && same(fact.text(), title);
    }

    /** Whether the words are the same, whatever their markup. */
    private static boolean same(String marked, String title) {
        return letters(marked).equals(letters(title));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
