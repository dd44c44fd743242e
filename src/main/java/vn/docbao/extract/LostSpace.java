package vn.docbao.extract;

import vn.docbao.text.SyllableShape;

/**
 * "Ã " with a plain space: in misread text "à" was "Ã" and a no-break space, which tools that tidy spaces made a plain
 * one. "lÃ m" is "làm"; where what follows does not go the syllable on, the space stood for both.
 */
final class LostSpace {

    private LostSpace() {}

    static void restore(StringBuilder line) {
        for (int i = line.indexOf("Ã "); i >= 0; i = line.indexOf("Ã ", i + 1)) {
            line.setCharAt(i, 'à');
            int start = i;
            while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
                start--;
            }
            int end = i + 2;
            while (end < line.length() && end < i + 5 && Character.isLetter(line.charAt(end))) {
                end++;
            }
            boolean twoSpaces = end == i + 2;
            if (twoSpaces && end < line.length() && line.charAt(end) == ' '
                    || !twoSpaces && SyllableShape.fits(line.substring(start, i + 1) + line.substring(i + 2, end))) {
                line.deleteCharAt(i + 1);
            }
        }
    }
}
