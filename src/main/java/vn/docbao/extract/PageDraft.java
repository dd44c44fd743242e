package vn.docbao.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Fold;
import vn.docbao.text.Words;

/** A page while it is being put together: its pieces in order, and what was made of them so far. */
final class PageDraft {

    /** Menus stand near the top, and a copy of them at the foot of a page of ordinary length. */
    private static final int MOST_COMPARED = 5000;

    final List<Piece> pieces;
    final Classifier classifier;
    final List<StoryDraft> stories = new ArrayList<>();
    final List<Headline> headlines = new ArrayList<>();
    final List<String> relatedTo = new ArrayList<>();
    /** Where the page's own title stands. */
    @Nullable
    Line title;

    /** The address of the page itself, null where it is not known. */
    @Nullable
    String address;

    /** The element around the tags of the page's story. */
    @Nullable
    Element tagBox;

    private @Nullable Set<String> smallWords;
    private @Nullable Set<String> ownWords;
    /** Of how many blocks they are. */
    private int ownBlocks;

    private int withoutSummary;

    /** Keys of texts that many pieces are compared with: a title, a summary. */
    private final Map<String, String> keys = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > 8;
        }
    };

    PageDraft(List<Piece> pieces, Classifier classifier) {
        this.pieces = pieces;
        this.classifier = classifier;
    }

    Lexicon lexicon() {
        return classifier.lexicon();
    }

    int size() {
        return pieces.size();
    }

    Piece at(int i) {
        return pieces.get(i);
    }

    /** The kind at an index, NOISE beyond the end. */
    Kind kindAt(int i) {
        return i < pieces.size() ? pieces.get(i).kind() : Kind.NOISE;
    }

    StoryDraft open(Role role) {
        StoryDraft story = new StoryDraft(stories.size(), role);
        stories.add(story);
        return story;
    }

    void headline(Headline headline) {
        headlines.add(headline);
        if (headline.related()) {
            relatedTo.add(headline.title());
        }
    }

    /** Whether a piece may be a title: words without a full stop. */
    boolean titleLike(int i) {
        Kind kind = kindAt(i);
        return kind == Kind.SHORT || kind == Kind.NAME || kind == Kind.COLON || kind == Kind.VIDEO;
    }

    /** Whether a piece begins with the words of a "more" link: "Đọc tiếp Về trang Chủ đề". */
    boolean opensWithMore(int i) {
        return begins(Lexicon.Effect.MORE, i);
    }

    String textAt(int i) {
        return i < pieces.size() ? pieces.get(i).text() : "";
    }

    /** How many words a piece has, 0 beyond the end. */
    int words(int i) {
        return i < pieces.size() ? pieces.get(i).words() : 0;
    }

    /** Whether a piece begins with a phrase of an effect. */
    boolean begins(Lexicon.Effect effect, int i) {
        return i < pieces.size() && lexicon().begins(effect, pieces.get(i));
    }

    boolean sameText(int i, String text) {
        return i < pieces.size() && sameKey(i, key(text));
    }

    boolean sameKey(int i, String key) {
        return i < pieces.size()
                && key.startsWith(pieces.get(i).firstWord())
                && pieces.get(i).key().equals(key);
    }

    /** The key of a text that many pieces are compared with. */
    String key(String text) {
        return keys.computeIfAbsent(text, Fold::key);
    }

    /** The words, folded, of the first story's title and text. */
    Set<String> ownWords() {
        StoryDraft story = stories.getFirst();
        if (ownWords == null || ownBlocks != story.blocks.size()) {
            ownBlocks = story.blocks.size();
            ownWords = new HashSet<>(
                    List.of(Fold.key(story.title + " " + story.lead).split(" ")));
            for (Block block : story.blocks) {
                if (block instanceof Block.Paragraph paragraph) {
                    ownWords.addAll(List.of(Fold.key(paragraph.text()).split(" ")));
                }
            }
        }
        return ownWords;
    }

    /** Whether a short piece stands elsewhere on the page, too. */
    boolean isRepeated(int i) {
        String key = pieces.get(i).key();
        int length = pieces.get(i).text().length();
        for (int at = 0; at < Math.min(pieces.size(), MOST_COMPARED); at++) {
            Piece other = pieces.get(at);
            if (at != i
                    && Math.abs(other.text().length() - length) <= 1
                    && other.key().equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a story's text goes on behind a piece; two buttons in a row, or the imprint, say that it does not. */
    boolean textFollows(int i) {
        int next = skipNoise(i + 1);
        int buttons = 0;
        for (int at = i + 1; at < next; at++) {
            buttons += kindAt(at) == Kind.CHROME ? 1 : 0;
        }
        if (kindAt(next) == Kind.CREDIT) {
            // A credit alone goes with a picture of the text, or names the text's own source.
            next = skipNoise(next + 1);
        }
        return buttons < 2
                && next < pieces.size()
                && (kindAt(next).isProse() || kindAt(next).isPicture())
                && !at(next).decided()
                && !Imprint.looksLike(this, at(next));
    }

    /** Index up to which every piece is decided and none is a summary. */
    int withoutSummary() {
        while (withoutSummary < pieces.size()
                && pieces.get(withoutSummary).decided()
                && !pieces.get(withoutSummary).rule().equals("summary")) {
            withoutSummary++;
        }
        return withoutSummary;
    }

    /** The next piece that is not noise, an advertisement or the like. */
    int skipNoise(int i) {
        int next = i;
        while (next < pieces.size()
                && (kindAt(next) == Kind.NOISE || kindAt(next) == Kind.AD || kindAt(next) == Kind.CHROME)) {
            next++;
        }
        return next;
    }

    /** Words that the page writes small somewhere: a capital on one of them begins a sentence. */
    Set<String> smallWords() {
        if (smallWords == null) {
            smallWords = new HashSet<>();
            int budget = 200_000;
            for (Piece piece : pieces) {
                if (budget < 0) {
                    break;
                }
                budget -= piece.text().length();
                for (String word : piece.text().split(" ")) {
                    if (Words.startsLower(word)) {
                        smallWords.add(word);
                    }
                }
            }
        }
        return smallWords;
    }
}
