package vn.docbao.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.docbao.library.Article;
import vn.docbao.library.Facet;
import vn.docbao.library.Stories;
import vn.docbao.library.StoryCard;
import vn.docbao.text.Fold;

/** What somebody may be about to type: articles, topics and people whose words begin with the words typed so far. */
@Component
public class Suggestions {

    private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);
    private static final int TITLES = 5;
    private static final int TOPICS = 3;
    private static final int AUTHORS = 2;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 100;

    /** More than all words of a headline side by side. */
    private static final float AT_THE_BEGINNING = MOST_WORDS;

    private final EntityManager entities;
    private final Stories stories;
    private final Names names;

    Suggestions(EntityManager entities, Stories stories, Names names) {
        this.entities = entities;
        this.stories = stories;
        this.names = names;
    }

    public record Suggested(List<StoryCard> stories, List<Facet> topics, List<Facet> authors) {

        static final Suggested NOTHING = new Suggested(List.of(), List.of(), List.of());
    }

    @Transactional(readOnly = true)
    public Suggested suggest(String typed) {
        String key = Fold.key(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        if (key.length() < 2) {
            return Suggested.NOTHING;
        }
        List<String> beginnings = Stream.of(key.split(" ")).limit(MOST_WORDS).toList();
        return new Suggested(
                titles(key, beginnings), names.topics(beginnings, TOPICS), names.authors(beginnings, AUTHORS));
    }

    private List<StoryCard> titles(String key, List<String> beginnings) {
        try {
            List<Long> ids = Search.session(entities)
                    .search(Article.class)
                    .select(f -> f.id(Long.class))
                    .where(f -> {
                        var all = f.bool();
                        beginnings.forEach(beginning -> all.filter(beginsWith(f, beginning)));
                        all.should(f.prefix()
                                .field(ArticleDocument.HEADLINE_KEY)
                                .matching(key)
                                .constantScore()
                                .boost(AT_THE_BEGINNING));
                        for (int i = 1; i < beginnings.size(); i++) {
                            all.should(sideBySide(f, beginnings, i));
                        }
                        return all;
                    })
                    .sort(f -> f.score().then().field(ArticleDocument.SORT_AT).desc())
                    .fetchHits(TITLES);
            Map<Long, StoryCard> cards =
                    stories.cards(ids).stream().collect(Collectors.toMap(StoryCard::id, Function.identity()));
            return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
        } catch (SearchException e) {
            LOG.warn("Không gợi ý được: {}", e.getMessage());
            return List.of();
        }
    }

    /** What is typed is most often a stretch of the headline. */
    private static PredicateFinalStep sideBySide(SearchPredicateFactory f, List<String> beginnings, int at) {
        boolean last = at == beginnings.size() - 1;
        String second = beginnings.get(at);
        return f.wildcard()
                .field(ArticleText.field(ArticleText.HEADLINE, Analysis.FOLDED_PAIRS))
                .matching(
                        Spelling.folded(beginnings.get(at - 1)) + " " + (last ? second + "*" : Spelling.folded(second)))
                .constantScore();
    }

    /** Letters and digits only, so no sign in it is a wildcard; "my" may be a whole "mỹ" or the beginning of another word. */
    private static PredicateFinalStep beginsWith(SearchPredicateFactory f, String beginning) {
        var either = f.bool();
        for (String spelling :
                Stream.of(beginning, Spelling.folded(beginning)).distinct().toList()) {
            either.should(f.wildcard()
                    .field(ArticleText.field(ArticleText.HEADLINE, Analysis.FOLDED))
                    .matching(spelling + "*"));
        }
        return either;
    }
}
