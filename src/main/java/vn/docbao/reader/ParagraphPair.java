package vn.docbao.reader;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two paragraphs that stand for each other in two texts, or one that has no like in the other text.
 *
 * @param left null when only the other text has it
 * @param right null when only the first text has it
 * @param elsewhere whether the other text has the very paragraph at another place
 */
record ParagraphPair(@Nullable List<Part> left, @Nullable List<Part> right, boolean elsewhere) {

    /** Longer ones are shown as changed throughout: comparing word by word takes time that grows with the square. */
    private static final int MOST_WORDS = 3_000;

    /**
     * Some words of a paragraph.
     *
     * @param changed whether the other paragraph has others in their place
     * @param fact whether a number or a name is among them
     */
    record Part(String text, boolean changed, boolean fact) {}

    public boolean same() {
        return left != null && right != null && left.equals(right);
    }

    static ParagraphPair only(boolean left, String paragraph, boolean elsewhere) {
        List<Part> part = List.of(part(List.of(paragraph.split(" ")), true));
        return new ParagraphPair(left ? part : null, left ? null : part, elsewhere);
    }

    static ParagraphPair of(String left, String right) {
        List<String> ours = List.of(left.split(" "));
        List<String> theirs = List.of(right.split(" "));
        if (ours.size() > MOST_WORDS || theirs.size() > MOST_WORDS) {
            boolean changed = !left.equals(right);
            return new ParagraphPair(List.of(part(ours, changed)), List.of(part(theirs, changed)), false);
        }
        List<Part> leftParts = new ArrayList<>();
        List<Part> rightParts = new ArrayList<>();
        int from = 0;
        int fromRight = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(ours, theirs).getDeltas()) {
            int at = delta.getSource().getPosition();
            add(leftParts, ours.subList(from, at), false);
            add(rightParts, theirs.subList(fromRight, delta.getTarget().getPosition()), false);
            add(leftParts, delta.getSource().getLines(), true);
            add(rightParts, delta.getTarget().getLines(), true);
            from = at + delta.getSource().size();
            fromRight = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        add(leftParts, ours.subList(from, ours.size()), false);
        add(rightParts, theirs.subList(fromRight, theirs.size()), false);
        return new ParagraphPair(leftParts, rightParts, false);
    }

    private static void add(List<Part> parts, List<String> words, boolean changed) {
        if (!words.isEmpty()) {
            parts.add(part(words, changed));
        }
    }

    private static Part part(List<String> words, boolean changed) {
        return new Part(
                String.join(" ", words), changed, changed && words.stream().anyMatch(ParagraphPair::tells));
    }

    /** A sentence's first word has its capital from the sentence, which one word cannot tell: it counts as a name. */
    private static boolean tells(String word) {
        return word.codePoints().anyMatch(Character::isDigit)
                || word.codePoints().filter(Character::isLetter).limit(1).anyMatch(Character::isUpperCase);
    }
}
