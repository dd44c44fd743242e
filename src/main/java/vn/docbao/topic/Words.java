package vn.docbao.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words. */
final class Words {

    /** Initials ("J.D."), then letters and digits with single dots, apostrophes or ampersands inside ("TP.HCM"). */
    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:[.'’&][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+");

    /** Towns are shortened with a full stop that ends no sentence: "TP. Hà Nội". */
    private static final Set<String> SHORTENED = Set.of("TP", "Tp", "TX", "Tx");

    private static final String SENTENCE_MARKS = ".!?…:;•*\n\"“”‘«([{|/";

    private Words() {}

    static List<Word> of(String printed) {
        // Some papers print the Icelandic letter, which looks the same.
        String text = printed.replace('\u00D0', 'Đ').replace('\u00F0', 'đ');
        List<Word> words = new ArrayList<>(text.length() / 5 + 1);
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            String gap = text.substring(end, matcher.start());
            if (!words.isEmpty()
                    && SHORTENED.contains(words.getLast().text())
                    && gap.strip().equals(".")) {
                gap = " ";
            }
            boolean first = words.isEmpty();
            for (String part : split(matcher.group())) {
                boolean starts = first || gap.chars().anyMatch(c -> SENTENCE_MARKS.indexOf(c) >= 0);
                words.add(Word.of(part, starts, !first && !starts && gap.isBlank(), !first && gap.equals("-")));
                first = false;
                gap = ".";
            }
            end = matcher.end();
        }
        return words;
    }

    /** "liên minh.Không": a full stop whose space was lost is none of a name's. */
    private static List<String> split(String word) {
        int dot = word.indexOf('.');
        if (dot > 1 && dot + 1 < word.length() && Character.isLowerCase(word.charAt(dot - 1))) {
            List<String> parts = new ArrayList<>();
            parts.add(word.substring(0, dot));
            parts.addAll(split(word.substring(dot + 1)));
            return parts;
        }
        return List.of(word);
    }
}
