package vn.docbao.search;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.docbao.extract.Block;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Extractor;
import vn.docbao.extract.Role;
import vn.docbao.extract.Story;
import vn.docbao.search.Stored.About;
import vn.docbao.text.Fold;
import vn.docbao.text.Tone;

/**
 * How well known articles are found, on a corpus of other people's that is not in the repository:
 * {@code mvn test -Dtest=SearchEval -Ddocbao.corpus=FILE.tar.gz}. Known item: each article's printed title is the query, its body alone
 * is indexed. Phrases: three to four neighbouring syllables drawn from bodies, put in as words without quotes, right where the body
 * has them side by side. Queries are 1,000, drawn with a fixed seed.
 */
@SpringBootTest(
        classes = SearchSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.datasource.url=jdbc:h2:mem:eval;DB_CLOSE_DELAY=-1")
class SearchEval {

    private static final int QUERIES = 1_000;

    private record Known(long id, String title, String body) {}

    @Test
    void measure(@Autowired Stored stored, @Autowired ArticleSearch search) throws IOException {
        String corpus = System.getProperty("docbao.corpus", "");
        assumeTrue(!corpus.isEmpty(), "No -Ddocbao.corpus");
        List<Known> known = store(Path.of(corpus), stored);
        List<Known> asked = new ArrayList<>(known);
        Collections.shuffle(asked, new Random(1));
        asked = asked.subList(0, Math.min(QUERIES, asked.size()));
        System.out.printf(Locale.ROOT, "SearchEval: %,d articles, %,d queries%n", known.size(), asked.size());
        System.out.printf(
                Locale.ROOT,
                "known item, title -> body, MRR@10: %.3f with accents, %.3f without%n",
                reciprocalRank(search, asked, UnaryOperator.identity()),
                reciprocalRank(search, asked, Fold::fold));
        phrases(search, known);
    }

    private static double reciprocalRank(ArticleSearch search, List<Known> asked, UnaryOperator<String> typed) {
        double sum = 0;
        long[] nanos = new long[asked.size()];
        int i = 0;
        for (Known article : asked) {
            Query query = Query.of(typed.apply(article.title()));
            long start = System.nanoTime();
            int place = search.best(query, 10).indexOf(article.id());
            nanos[i++] = System.nanoTime() - start;
            sum += place < 0 ? 0 : 1.0 / (place + 1);
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "  median %.1f ms, p95 %.1f ms%n",
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6);
        return sum / asked.size();
    }

    private static void phrases(ArticleSearch search, List<Known> known) {
        Random random = new Random(2);
        Map<Long, String> bodies = new HashMap<>();
        known.forEach(article -> bodies.put(article.id(), level(article.body())));
        double precision = 0;
        int asked = 0;
        while (asked < QUERIES) {
            String[] words = level(known.get(random.nextInt(known.size())).body())
                    .strip()
                    .split(" ");
            int length = 3 + random.nextInt(2);
            if (words.length < length) {
                continue;
            }
            int from = random.nextInt(words.length - length + 1);
            String phrase = String.join(" ", Arrays.copyOfRange(words, from, from + length));
            long having = bodies.values().stream()
                    .filter(body -> body.contains(" " + phrase + " "))
                    .count();
            if (having < 3 || having > 200 || !Spelling.accented(phrase)) {
                continue;
            }
            int wanted = (int) Math.min(10, having);
            long right = search.best(Query.of(phrase), wanted).stream()
                    .filter(id -> bodies.get(id).contains(" " + phrase + " "))
                    .count();
            precision += (double) right / wanted;
            asked++;
        }
        System.out.printf(Locale.ROOT, "exact accented phrase typed without quotes, P@10: %.3f%n", precision / asked);
    }

    /** Words as the index has them, between single spaces. */
    private static String level(String text) {
        StringBuilder words = new StringBuilder(" ");
        Spelling.WORD
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> words.append(Tone.unify(word.group())).append(' '));
        return words.toString();
    }

    private static List<Known> store(Path corpus, Stored stored) throws IOException {
        Extractor extractor = new Extractor();
        List<Known> known = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        try (InputStream file = Files.newInputStream(corpus);
                DataInputStream tar = new DataInputStream(new GZIPInputStream(file, 1 << 16))) {
            byte[] header = new byte[512];
            while (read(tar, header) && header[0] != 0) {
                String name = new String(header, 0, 100, StandardCharsets.UTF_8).strip();
                int size = Integer.parseInt(new String(header, 124, 11, StandardCharsets.US_ASCII).strip(), 8);
                byte[] bytes = tar.readNBytes(size);
                tar.skipNBytes((512 - size % 512) % 512);
                if (header[156] == '0'
                        && extractor.extract(name.replace("\0", ""), bytes) instanceof Extraction.Page page) {
                    for (Story story : page.stories()) {
                        if (story.role() == Role.MAIN && !story.title().isBlank()) {
                            String body = body(story);
                            long id = stored.addUnannounced("Bài " + known.size(), body, About.NOTHING);
                            known.add(new Known(id, story.title(), body));
                            ids.add(id);
                        }
                    }
                }
            }
        }
        stored.announce(ids);
        return known;
    }

    private static String body(Story story) {
        StringBuilder body = new StringBuilder(story.lead() == null ? "" : story.lead());
        story.blocks().forEach(block -> {
            if (block instanceof Block.Paragraph paragraph) {
                body.append('\n').append(paragraph.text());
            }
        });
        return body.toString();
    }

    private static boolean read(DataInputStream tar, byte[] header) throws IOException {
        try {
            tar.readFully(header);
            return true;
        } catch (EOFException e) {
            return false;
        }
    }
}
