package vn.docbao.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shape of a written Vietnamese syllable: onset, vowels, coda, one tone. It knows no words: "nghiễng" has the shape
 * though nobody says it, "strength" and "été" have not.
 */
public final class SyllableShape {

    private static final int LONGEST = 7;
    private static final Set<String> ONSETS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");
    /** Vowels and the codas they take; "-" is none. */
    private static final List<String> RIMES = List.of(
            "a - c ch i m n ng nh o p t u y",
            "ă c m n ng p t",
            "â c m n ng p t u y",
            "e - c m n ng o p t",
            "ê - ch m n nh p t u",
            "i - a c ch m n ng nh p t u",
            "iê c m n ng p t u",
            "o - c i m n ng p t",
            "oa - c ch i m n ng nh o p t y",
            "oă c m n ng t",
            "oe - m n o t",
            "oo c ng",
            "ô - c i m n ng p t",
            "ơ - i m n p t",
            "u - a c i m n ng p t",
            "uâ c n ng t y",
            "uê - ch n nh",
            "uô c i m n ng t",
            "uơ -",
            "uy - a ch n nh p t u",
            "uyê n t",
            "ư - a c i m n ng t u",
            "ươ c i m n ng p t u",
            "y - nh t",
            "yê m n ng t u");

    private static final String CUT_SHORT = "cpt";
    /** Toned letters and their plain ones, by the tones' names in the order huyền, sắc, hỏi, ngã, nặng. */
    private static final String[] TONED = {
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự",
        "yỳýỷỹỵ"
    };

    private static final Map<Character, Character> PLAIN = new HashMap<>();
    private static final Map<Character, Integer> TONE = new HashMap<>();
    private static final Set<String> RIME_SET = new HashSet<>();

    static {
        for (String row : TONED) {
            for (int tone = 1; tone < row.length(); tone++) {
                PLAIN.put(row.charAt(tone), row.charAt(0));
                TONE.put(row.charAt(tone), tone);
            }
        }
        for (String line : RIMES) {
            String[] cells = line.split(" ");
            for (int i = 1; i < cells.length; i++) {
                RIME_SET.add(cells[i].equals("-") ? cells[0] : cells[0] + cells[i]);
            }
        }
    }

    private SyllableShape() {}

    /** Whether a word in composed letters (NFC), of either case, has the shape. */
    public static boolean fits(CharSequence word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return false;
        }
        StringBuilder plain = new StringBuilder(word.length());
        int tone = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            Character bare = PLAIN.get(c);
            if (bare != null) {
                if (tone != 0) {
                    return false;
                }
                tone = TONE.get(c);
            }
            plain.append(bare == null ? c : bare.charValue());
        }
        String syllable = plain.toString();
        for (int onset = Math.min(3, syllable.length()); onset >= 0; onset--) {
            if (ONSETS.contains(syllable.substring(0, onset)) && fitsRime(syllable.substring(onset), tone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsRime(String rime, int tone) {
        if (!RIME_SET.contains(rime)) {
            return false;
        }
        boolean stopped = CUT_SHORT.indexOf(rime.charAt(rime.length() - 1)) >= 0 || rime.endsWith("ch");
        // A syllable that ends in a stop is sắc or nặng.
        return !stopped || tone == 2 || tone == 5;
    }
}
