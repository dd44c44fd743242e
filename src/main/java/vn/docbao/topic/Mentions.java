package vn.docbao.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.ArticleText;

/** The names of one article and how much each stands out in it. */
final class Mentions {

    private static final int IN_HEADLINE = 4;
    private static final int IN_SUMMARY = 2;

    private final Long articleId;
    private final ArticleRole role;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();

    private Mentions(ArticleText article) {
        this.articleId = article.id();
        this.role = article.role();
    }

    static Mentions of(ArticleText article, Runs runs, Names names) {
        Mentions mentions = new Mentions(article);
        mentions.add(article.headline(), IN_HEADLINE, runs, names);
        if (article.summary() != null) {
            mentions.add(article.summary(), IN_SUMMARY, runs, names);
        }
        mentions.add(article.plainText(), 1, runs, names);
        return mentions;
    }

    private void add(String text, int weight, Runs runs, Names names) {
        for (Run run : runs.of(Words.of(text))) {
            for (String name : names.in(run)) {
                // Headline and summary are lines of the text as well: each mention counts once.
                if (weight == 1) {
                    counts.merge(name, 1, Integer::sum);
                }
                weights.merge(name, weight, Integer::sum);
            }
        }
    }

    /** "Zelensky" is "Volodymyr Zelensky" where the article has the long name; elsewhere the library's says so. */
    void mergeShortForms(Vocabulary vocabulary, Map<String, String> libraryLongForms) {
        Set<String> names = new HashSet<>(weights.keySet());
        for (String name : names) {
            if (vocabulary.isName(name) || name.indexOf(' ') >= 0 && Syllable.allNative(name)) {
                continue;
            }
            String full = names.stream()
                    .filter(other -> other.endsWith(" " + name))
                    // "Arsenal Chelsea" beside "Arsenal" is a list without commas.
                    .filter(other -> !names.contains(other.substring(0, other.length() - name.length() - 1)))
                    .max((a, b) -> Integer.compare(weights.getOrDefault(a, 0), weights.getOrDefault(b, 0)))
                    .orElse(libraryLongForms.get(name));
            if (full == null) {
                full = names.stream()
                        .filter(other -> other.startsWith(name + " "))
                        .filter(other -> weights.getOrDefault(other, 0) >= weights.getOrDefault(name, 0))
                        .findFirst()
                        .orElse(null);
            }
            if (full != null && !full.equals(name)) {
                move(counts, name, full);
                move(weights, name, full);
            }
        }
    }

    private static void move(Map<String, Integer> from, String name, String to) {
        Integer value = from.remove(name);
        if (value != null) {
            from.merge(to, value, Integer::sum);
        }
    }

    Long articleId() {
        return articleId;
    }

    ArticleRole role() {
        return role;
    }

    Set<String> names() {
        return counts.keySet();
    }

    int count(String name) {
        return counts.getOrDefault(name, 0);
    }

    int weight(String name) {
        return weights.getOrDefault(name, 0);
    }
}
