package vn.docbao.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Role;
import vn.docbao.extract.Story;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.Block;
import vn.docbao.text.Fold;

/** A story on its way to being an article: everything that can be worked out without the library. */
record Draft(Story story, String headline, String headlineKey, boolean headlineInferred, List<Block> body) {

    private static final int SYLLABLES_A_MINUTE = 200;
    private static final int LONGEST_MADE_HEADLINE = 90;

    static Draft of(Story story) {
        List<Block> body = body(story);
        boolean printed = !story.title().isBlank();
        String headline = Fit.to(1000, printed ? story.title() : inferredHeadline(story, body));
        String key = Fold.key(headline);
        return new Draft(story, headline, key.length() <= 1000 ? key : key.substring(0, 1000), !printed, body);
    }

    void writeTo(Article article) {
        article.setHeadline(headline, headlineKey, headlineInferred);
        article.setCredits(
                Fit.orNull(500, story.author()), Fit.orNull(200, story.agency()), Fit.orNull(200, story.place()));
        if (story.publishedDate() != null) {
            article.setPublished(story.publishedDate(), story.publishedTime(), false);
        } else {
            article.setPublished(story.dateInferred(), story.publishedTime(), true);
        }
        article.setText(
                story.role() == Role.TEASER ? ArticleRole.EXCERPT : ArticleRole.FULL,
                Fit.orNull(Integer.MAX_VALUE, story.lead()),
                body);
        String addressKey = AddressKey.of(story.address());
        article.setAddress(addressKey == null ? null : story.address(), addressKey);
        article.setReadingMinutes(Math.max(1, Math.ceilDiv(syllables(article.plainText()), SYLLABLES_A_MINUTE)));
    }

    private static String inferredHeadline(Story story, List<Block> body) {
        if (story.titleInferred() != null && !story.titleInferred().isBlank()) {
            return story.titleInferred();
        }
        String beginning = story.lead();
        if (beginning == null || beginning.isBlank()) {
            beginning = body.stream()
                    .map(Block::text)
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("…");
        }
        return Fit.to(LONGEST_MADE_HEADLINE, beginning);
    }

    private static List<Block> body(Story story) {
        List<Block> body = new ArrayList<>(story.blocks().size());
        for (vn.docbao.extract.Block block : story.blocks()) {
            body.add(
                    switch (block) {
                        case vn.docbao.extract.Block.Paragraph p -> new Block.Paragraph(Fit.clean(p.text()));
                        case vn.docbao.extract.Block.Subheading s -> new Block.Subheading(Fit.clean(s.text()));
                        case vn.docbao.extract.Block.Figure f ->
                            new Block.Figure(Fit.clean(f.text()), clean(f.credit()), clean(f.file()));
                        case vn.docbao.extract.Block.VideoNote v ->
                            new Block.VideoNote(Fit.clean(v.text()), clean(v.source()));
                    });
        }
        return body;
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : Fit.clean(text);
    }

    private static int syllables(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Character.isWhitespace(text.charAt(i));
            if (!space && !inside) {
                count++;
            }
            inside = !space;
        }
        return count;
    }
}
