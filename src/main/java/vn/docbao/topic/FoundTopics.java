package vn.docbao.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.docbao.library.ArticleTags;
import vn.docbao.library.ArticleText;
import vn.docbao.library.Articles;

/**
 * Topics found in the text: names that several articles share. Which these are depends on the whole library, so a small
 * one is worked through anew each time. In a large one only the new articles are, against what the library's topics
 * say about the others: an old article does not get a topic that only new ones have made common. Mending that is
 * work for a second stage that pages do not wait for.
 */
@Component
public class FoundTopics {

    static final int SMALL_LIBRARY = 2000;
    private static final int TEXTS_AT_ONCE = 200;

    /** What an article is about its beginning tells; a text may be megabytes long. */
    private static final int BEGINNING = 60_000;

    private final Articles articles;
    private final ArticleTags articleTags;
    private final FoundTopicStore store;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Runs runs = new Runs(vocabulary);

    FoundTopics(Articles articles, ArticleTags articleTags, FoundTopicStore store) {
        this.articles = articles;
        this.articleTags = articleTags;
        this.store = store;
    }

    /**
     * Finds the topics of new or changed articles; part of the caller's transaction.
     *
     * @return the articles whose topics may have changed
     */
    public Collection<Long> refresh(Collection<Long> articleIds) {
        List<Long> all = articles.findIds(Limit.of(SMALL_LIBRARY));
        boolean small = all.size() < SMALL_LIBRARY;
        List<Long> ids = small ? all : List.copyOf(articleIds);
        List<Mentions> found = mentions(ids);
        Map<String, Long> frequencies = frequencies(found);
        if (!small) {
            addStored(frequencies);
        }
        long size = small ? all.size() : articles.count();
        store.replace(found, new Ranking(size, name -> frequencies.getOrDefault(name, 0L)));
        return ids;
    }

    private List<Mentions> mentions(List<Long> ids) {
        Usage usage = new Usage();
        forEachText(ids, text -> {
            List<Word> words = Words.of(text.plainText());
            usage.add(words, runs.of(words));
        });
        Names names = new Names(vocabulary, usage);
        List<Mentions> mentions = new ArrayList<>(ids.size());
        forEachText(ids, text -> mentions.add(Mentions.of(text, runs, names)));
        Map<String, String> longForms = LongForms.of(mentions);
        mentions.forEach(article -> article.mergeShortForms(vocabulary, longForms));
        return mentions;
    }

    private void forEachText(List<Long> ids, Consumer<ArticleText> action) {
        for (int from = 0; from < ids.size(); from += TEXTS_AT_ONCE) {
            articles.findTexts(ids.subList(from, Math.min(ids.size(), from + TEXTS_AT_ONCE)))
                    .forEach(text -> action.accept(beginning(text)));
        }
    }

    private static ArticleText beginning(ArticleText text) {
        String summary = text.summary();
        return text.plainText().length() <= BEGINNING
                ? text
                : new ArticleText(
                        text.id(),
                        text.role(),
                        text.headline(),
                        summary == null ? null : summary.substring(0, Math.min(BEGINNING, summary.length())),
                        text.plainText().substring(0, BEGINNING));
    }

    private static Map<String, Long> frequencies(List<Mentions> found) {
        Map<String, Long> frequencies = new HashMap<>();
        found.forEach(article -> article.names().forEach(name -> frequencies.merge(name, 1L, Long::sum)));
        return frequencies;
    }

    private void addStored(Map<String, Long> frequencies) {
        Map<String, List<String>> namesBySlug = new HashMap<>();
        Set<String> slugs = new TreeSet<>();
        frequencies
                .keySet()
                .forEach(name -> TagName.of(name).ifPresent(tag -> {
                    slugs.add(tag.slug());
                    namesBySlug
                            .computeIfAbsent(tag.slug(), slug -> new ArrayList<>(1))
                            .add(name);
                }));
        List<String> all = List.copyOf(slugs);
        for (int from = 0; from < all.size(); from += 1000) {
            articleTags
                    .countBySlug(all.subList(from, Math.min(all.size(), from + 1000)))
                    .forEach(stored -> namesBySlug
                            .get(stored.slug())
                            .forEach(name -> frequencies.merge(name, stored.articles(), Long::sum)));
        }
    }
}
