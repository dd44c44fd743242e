package vn.docbao.eval;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.document.TextBlock;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.labels.DefaultLabels;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** boilerpipe's article extractor: the page's title and the content's blocks as paragraphs. */
final class Boilerpipe implements PageReader {

    @Override
    public String name() {
        return "boilerpipe";
    }

    @Override
    public Set<Field> gives() {
        return EnumSet.of(Field.TITLE, Field.PARAGRAPHS, Field.BODY);
    }

    @Override
    public Page read(GoldPage page) {
        PeerStory story = new PeerStory();
        try {
            String html = new String(page.bytes(), StandardCharsets.UTF_8);
            TextDocument document = new BoilerpipeSAXInput(new InputSource(new StringReader(html))).getTextDocument();
            ArticleExtractor.INSTANCE.process(document);
            story.title = document.getTitle();
            for (TextBlock block : document.getTextBlocks()) {
                if (block.isContent() && !block.hasLabel(DefaultLabels.TITLE)) {
                    story.paragraphs.addAll(block.getText().lines().toList());
                }
            }
        } catch (SAXException | BoilerpipeProcessingException e) {
            throw new IllegalStateException(page.name(), e);
        }
        return story.page();
    }
}
