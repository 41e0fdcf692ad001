package dev.courseware.parse.quiz;

import java.util.Locale;
import java.util.regex.Pattern;

/** Finds answers that mean others by where they stand: «all of the above», «both A and C». */
final class OtherAnswers {
    private static final int LONGEST = 100;
    private static final Pattern MEANT = Pattern.compile(String.join(
            "|",
            "\\b(all|none|any|both|neither|each)( of)? (the )?(above|below|following|preceding|previous|others)\\b",
            "\\b(all|none|both|neither) of (these|those|them)\\b",
            "\\bthe (first|last) (two|three)\\b",
            "\\balle( der)? (oben |zuvor )?genannten\\b|\\bkeine[rs]? (der|von den|davon|dieser)\\b.{0,20}",
            "\\balle (antworten|aussagen)\\b|\\bkeine davon\\b",
            "\\btoutes (les|ces) (réponses|propositions)\\b|\\baucune (de ces|des)\\b",
            "\\b(tod[oa]s|ningun[oa]) (de )?(l[oa]s) anteriores\\b",
            "\\b(tod[oa]s|nenhum[oa]?) ([oa]s|d[oa]s) anteriores\\b",
            "\\b(tutt[ei]|nessun[oa]) (delle |dei |le |i )?precedenti\\b",
            "\\b(alle|geen)( van)?( de| het)? bovenstaande\\b",
            "\\b(alla|inget|inga)( av)?( de)? ovanstående\\b",
            "\\b(wszystkie|żadn[ae])( z)? powyższych?\\b|\\b(hepsi|hiçbiri)\\b",
            "(все|всё|ничего|ни один)( из)? (вышеперечисленн|перечисленн|вышеуказанн)",
            "以上(都|皆|全|选项|選項|均)|上記の?(すべて|全て|いずれ)|위의? ?(모두|모든|어느)",
            "\\b(both )?[a-f] (and|or|nor|und|oder|et|ou|y|e|en) [a-f]\\b"));

    private OtherAnswers() {}

    static boolean areMeant(String words) {
        return words.length() <= LONGEST
                && MEANT.matcher(words.toLowerCase(Locale.ROOT)).find();
    }
}
