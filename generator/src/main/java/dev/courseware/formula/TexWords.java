package dev.courseware.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Writes TeX on one line as it is read, {@code E = mc²}, where no formula can be set: in a browser's title, a menu or a
 * feed. What has no sign of its own stays as it is called.
 */
public final class TexWords {
    private static final int DEEPEST = 20;
    private static final String RELATIONS = "=<>≤≥≠≈≡∼→⇒↦∈⊂⊆";
    private static final String RAISED = "0123456789+-=()nixy";
    private static final String RAISED_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱˣʸ";
    private static final String LOWERED = "0123456789+-=()aeijnx";
    private static final String LOWERED_SIGNS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₙₓ";

    /** Commands that say something only of how what follows looks. */
    private static final Set<String> LOOKS = Set.of(
            "left",
            "right",
            "big",
            "Big",
            "bigl",
            "bigr",
            "limits",
            "nolimits",
            "displaystyle",
            "textstyle",
            "mathrm",
            "mathbf",
            "mathit",
            "mathsf",
            "mathtt",
            "mathcal",
            "mathbb",
            "boldsymbol",
            "operatorname",
            "text",
            "textbf",
            "textit",
            "mbox",
            "vec",
            "hat",
            "bar",
            "overline",
            "tilde",
            "nonumber",
            "notag",
            "!");

    private static final Map<String, String> SIGNS = signs();

    private final String tex;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private TexWords(String tex) {
        this.tex = tex;
    }

    /** The signs of a formula. */
    public static String of(String tex) {
        TexWords words = new TexWords(tex);
        words.until('\0', 0);
        return words.out.toString().replaceAll("\\s+", " ").strip();
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new HashMap<>();
        String names = "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι"
                + " kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω"
                + " Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq"
                + " ≠ approx ≈ equiv ≡ sim ∼ to → rightarrow → Rightarrow ⇒ implies ⇒ mapsto ↦ leftarrow ← iff ⇔ in ∈"
                + " notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ setminus ∖ emptyset ∅ times × cdot · div ÷ pm ± mp ∓ infty ∞"
                + " partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ forall ∀ exists ∃ neg ¬ land ∧ wedge ∧ lor ∨ vee ∨ ldots … dots …"
                + " cdots … ell ℓ hbar ℏ circ ∘ prime ′ deg ° lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ langle ⟨ rangle ⟩ mid | {"
                + " { } } % % $ $ # # & & _ _";
        String[] all = names.split(" ");
        for (int i = 0; i + 1 < all.length; i += 2) {
            signs.put(all[i], all[i + 1]);
        }
        for (String blank : new String[] {",", ";", ":", " ", "quad", "qquad", "\\", "newline"}) {
            signs.put(blank, " ");
        }
        return Map.copyOf(signs);
    }

    private void until(char end, int depth) {
        while (at < tex.length() && (end == '\0' || tex.charAt(at) != end)) {
            next(depth);
        }
        at += at < tex.length() ? 1 : 0;
    }

    private void next(int depth) {
        char c = tex.charAt(at++);
        switch (c) {
            case '\\' -> command(depth);
            case '{' -> out.append(inner(depth));
            case '^' -> out.append(small(argument(depth), RAISED, RAISED_SIGNS, '^'));
            case '_' -> out.append(small(argument(depth), LOWERED, LOWERED_SIGNS, '_'));
            case '&', '~', '\n' -> out.append(' ');
            case '}' -> {}
            case '-' -> out.append('−');
            case '\'' -> out.append('′');
            default -> sign(String.valueOf(c));
        }
    }

    /** Relations stand apart, as they do in print. */
    private void sign(String sign) {
        boolean apart = sign.length() == 1 && RELATIONS.contains(sign);
        out.append(apart ? " " : "").append(sign).append(apart ? " " : "");
    }

    private String inner(int depth) {
        if (depth > DEEPEST) {
            String rest = tex.substring(at);
            at = tex.length();
            return rest;
        }
        int start = out.length();
        until('}', depth + 1);
        String words = out.substring(start);
        out.setLength(start);
        return words;
    }

    /** What belongs to the command before it: a group, a command or a sign. */
    private String argument(int depth) {
        while (at < tex.length() && tex.charAt(at) == ' ') {
            at++;
        }
        if (at >= tex.length() || depth > DEEPEST) {
            return "";
        }
        int start = out.length();
        if (tex.charAt(at) == '{') {
            at++;
            return inner(depth);
        }
        next(depth + 1);
        String words = out.substring(start);
        out.setLength(start);
        return words;
    }

    private void command(int depth) {
        int start = at;
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == start && at < tex.length()) {
            at++;
        }
        String name = tex.substring(start, at);
        String known = SIGNS.get(name);
        if (known != null) {
            sign(known);
        } else if (name.equals("frac") || name.equals("dfrac") || name.equals("tfrac")) {
            String over = argument(depth);
            out.append(grouped(over)).append('/').append(grouped(argument(depth)));
        } else if (name.equals("sqrt")) {
            out.append('√').append(grouped(argument(depth)));
        } else if (!LOOKS.contains(name)) {
            boolean word = out.length() > 0 && Character.isLetter(out.charAt(out.length() - 1));
            out.append(word ? " " : "").append(name);
        }
    }

    private static String grouped(String words) {
        String stripped = words.strip();
        boolean one = stripped.chars().allMatch(Character::isLetterOrDigit);
        return one ? stripped : "(" + stripped + ")";
    }

    private static String small(String words, String plain, String signs, char mark) {
        String stripped = words.strip().replace('−', '-');
        StringBuilder small = new StringBuilder();
        for (int i = 0; i < stripped.length(); i++) {
            int index = plain.indexOf(stripped.charAt(i));
            if (index < 0) {
                return stripped.length() == 1 && "′°∘".contains(stripped) ? stripped : mark + grouped(words);
            }
            small.append(signs.charAt(index));
        }
        return small.toString();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
