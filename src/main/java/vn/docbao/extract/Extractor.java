package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of one file into stories. Holds no state between files; safe to share between threads. */
public final class Extractor {

    /** Raised whenever the same bytes may give another result than before. */
    public static final int RULES_VERSION = 10;

    private final Classifier classifier;
    private final Splitter splitter;

    public Extractor() {
        this(Lexicon.STANDARD);
    }

    Extractor(Lexicon lexicon) {
        this.classifier = new Classifier(lexicon);
        this.splitter = new Splitter(new RunOn(classifier.credits(), lexicon), lexicon);
    }

    /**
     * @param name the file's name; only its ending is looked at, to tell HTML from text where the content does not
     */
    public Extraction extract(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return new Extraction.Rejected(Extraction.Reason.EMPTY, "0 bytes");
        }
        Extraction written = written(bytes);
        if (written != null) {
            return written;
        }
        ShownMarkup.Shown shown = ShownMarkup.of(name, bytes);
        SourceText source = SourceText.read(shown.bytes());
        if (source == null) {
            return new Extraction.Rejected(Extraction.Reason.BINARY, bytes.length + " bytes that are no text");
        }
        if (CleanText.isBlank(source.text(), 0, source.text().length())) {
            return new Extraction.Rejected(Extraction.Reason.EMPTY, bytes.length + " bytes of white space");
        }
        if (HtmlPage.looksLike(name, source.text())) {
            HtmlPage html = HtmlPage.read(source.visible(), shown.maySwallow());
            return page(html.text(), source, html.lines(), html);
        }
        return page(source.text(), source, TextLines.of(source.text()), null);
    }

    /** Null where the bytes are no JSON object. */
    private static @Nullable Extraction written(byte[] bytes) {
        if (!ArticleObject.mayBe(bytes)) {
            return null;
        }
        SourceText source = SourceText.read(bytes);
        ArticleObject article = source == null ? null : ArticleObject.parse(source.text());
        return source == null || article == null ? null : WrittenArticle.page(article, source);
    }

    /** A section's name above a title that turned out to begin no story. */
    private static Span homeless(Span span) {
        return new Span(span.line(), span.from(), span.to(), Span.Fate.DISCARDED, "section-of-nothing", null);
    }

    private Extraction.Page page(String text, SourceText source, List<Line> lines, @Nullable HtmlPage html) {
        List<Piece> split = splitter.split(lines);
        // The blocks of an HTML page were never broken.
        List<Piece> pieces = html == null ? Joiner.join(split) : split;
        classifier.classify(pieces);
        PageDraft draft = new PageDraft(pieces, classifier);
        if (html == null) {
            new Assembler(draft).assemble(null, true);
        } else {
            draft.address = html.metadata().address();
            new Assembler(draft).assemble(html.knownTitle(), html.mayHoldStory(draft));
        }
        if (html != null) {
            html.complete(draft);
        }
        LikelyDate.infer(draft);
        List<Span> spans = new ArrayList<>();
        int stories = draft.stories.size();
        for (Piece piece : pieces) {
            for (Piece part : piece.chain()) {
                for (Span span : part.spans()) {
                    spans.add(span.story() == null || span.story() < stories ? span : homeless(span));
                }
            }
        }
        return new Extraction.Page(
                text,
                source.charset(),
                source.repairs(),
                draft.stories.stream().map(StoryDraft::story).toList(),
                Tidy.lists(draft.headlines),
                List.copyOf(draft.relatedTo),
                List.copyOf(spans));
    }
}
