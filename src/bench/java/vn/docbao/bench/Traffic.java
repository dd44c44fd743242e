package vn.docbao.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What readers ask for: few articles often and many seldom, lists, searches, feeds, and pages that they have already. */
record Traffic(List<String> articles, List<String> topics, List<String> sections) {

    private static final int PARTS = 100;

    /** @param share of a hundred requests */
    enum Kind {
        FRONT(10),
        ARTICLE(43),
        ARTICLE_AGAIN(8),
        RELATED(6),
        TOPIC(14),
        SECTION(7),
        SEARCH(8),
        FEED(4);

        private final int share;

        Kind(int share) {
            this.share = share;
        }

        private static Kind any(Random random) {
            int place = random.nextInt(100);
            for (Kind kind : values()) {
                place -= kind.share;
                if (place < 0) {
                    return kind;
                }
            }
            return FRONT;
        }
    }

    record Visit(Kind kind, String path) {}

    /** The addresses that a program's pages name. */
    static Traffic of(Program program) throws IOException, InterruptedException {
        List<String> articles = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            List<String> more = all(program, "/sitemap/bai-" + part + ".xml", "/bai/[^<]+");
            if (more.isEmpty()) {
                break;
            }
            articles.addAll(more);
        }
        Collections.shuffle(articles, new Random(1));
        List<String> topics = all(program, "/chu-de", "href=\"(/chu-de/[^\"?]+)\"");
        List<String> sections = all(program, "/sitemap/danh-muc.xml", "/chuyen-muc/[^<]+");
        if (articles.isEmpty() || topics.isEmpty()) {
            throw new IOException("the program shows nothing to read");
        }
        return new Traffic(articles, topics, sections.isEmpty() ? topics : sections);
    }

    Visit any() {
        Random random = ThreadLocalRandom.current();
        Kind kind = Kind.any(random);
        return new Visit(
                kind,
                switch (kind) {
                    case FRONT -> "/";
                    case ARTICLE, ARTICLE_AGAIN -> often(articles, random);
                    case RELATED -> often(articles, random) + "/lien-quan";
                    case TOPIC -> often(topics, random);
                    case SECTION -> often(sections, random);
                    case SEARCH -> "/tim-kiem?q=" + URLEncoder.encode(words(random), StandardCharsets.UTF_8);
                    case FEED -> random.nextInt(4) == 0 ? "/feed.atom" : often(topics, random) + "/feed.atom";
                });
    }

    /** A few words that stand side by side in a headline, without accents. */
    private String words(Random random) {
        String[] words = often(articles, random).replaceFirst("^/bai/", "").split("-");
        int from = random.nextInt(words.length);
        return String.join(" ", List.of(words).subList(from, Math.min(words.length, from + 1 + random.nextInt(3))));
    }

    private static String often(List<String> addresses, Random random) {
        return addresses.get((int) (addresses.size() * Math.pow(random.nextDouble(), 3)));
    }

    private static List<String> all(Program program, String path, String pattern)
            throws IOException, InterruptedException {
        HttpResponse<String> page = program.get(path);
        List<String> all = new ArrayList<>();
        Matcher found = Pattern.compile(pattern).matcher(page.statusCode() == 200 ? page.body() : "");
        while (found.find()) {
            all.add(found.group(found.groupCount()));
        }
        return all.stream().distinct().toList();
    }
}
