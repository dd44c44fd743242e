package vn.docbao.extract;

/**
 * What the chars of a text show of its need to be repaired, seen in one pass: nearly all pages need nothing, and the
 * repairs that find that out each for itself are slow.
 *
 * @param misread whether chars stand behind one another as bytes of UTF-8 do that were read as windows-1252
 * @param oldCode whether a line holds letters of Latin-1 and none beyond
 * @param composed whether every letter is known to be composed (NFC); others may be as well
 * @param invisible whether there are characters that nobody sees
 */
record Signs(boolean misread, boolean oldCode, boolean composed, boolean invisible) {

    static Signs of(String text) {
        boolean misread = false;
        boolean oldCode = false;
        boolean composed = true;
        boolean invisible = false;
        boolean latin = false;
        boolean beyond = false;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (c == '\n') {
                oldCode |= latin && !beyond;
                latin = false;
                beyond = false;
                continue;
            }
            invisible |= CleanText.isInvisible(c);
            if (c >= 0x80) {
                latin |= c >= 0xA1 && c <= 0xFF;
                beyond = beyond || LegacyCode.isBeyond(c);
                composed = composed && isComposed(c);
                misread = misread || i + 1 < length && Mojibake.mayBegin(c, text.charAt(i + 1));
            }
        }
        return new Signs(misread, oldCode || latin && !beyond, composed, invisible);
    }

    /** Blocks without marks that combine and without letters that NFC writes in another way. */
    static boolean isComposed(char c) {
        return c < 0x300
                || c >= 0x1E00 && c < 0x1F00
                || c >= 0x2002 && c < 0x2070
                || c >= 0x20A0 && c < 0x20C0
                || c >= 0x2190 && c < 0x2300
                || c >= 0x2500 && c < 0x2800
                || c >= 0x4E00 && c < 0xA000
                || c >= 0xFE00 && c < 0xFE10
                || c == '\uFEFF'
                || c == '\uFFFD';
    }
}
