package vn.docbao.ingest;

import jakarta.persistence.EntityManager;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleTags;
import vn.docbao.library.SourceContent;
import vn.docbao.library.TagUse;
import vn.docbao.text.FileNames;

/** Writes the library out, some rows at a time, whatever its size. */
class Export {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ARTICLES = 500;
    /** An original may be as large as files may be. */
    private static final int ORIGINALS = 20;

    private static final int FILES_IN_A_FOLDER = 1000;
    /** Bytes, of which systems allow 255. */
    private static final int LONGEST_NAME = 200;

    private final EntityManager entities;
    private final ArticleTags tags;
    private final TransactionTemplate transaction;

    Export(EntityManager entities, ArticleTags tags, PlatformTransactionManager transactions) {
        this.entities = entities;
        this.tags = tags;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many were written */
    long articles(OutputStream out) throws IOException {
        OutputStream lines = new BufferedOutputStream(out, 1 << 16);
        long count = inParts(after -> {
            List<Article> some = entities.createQuery(
                            "select a from Article a join fetch a.sourceFile left join fetch a.section"
                                    + " where a.id > :after order by a.id",
                            Article.class)
                    .setParameter("after", after)
                    .setMaxResults(ARTICLES)
                    .getResultList();
            Map<Long, List<TagUse>> uses = new HashMap<>();
            tags.findUses(some.stream().map(Article::getId).toList())
                    .forEach(use -> uses.computeIfAbsent(use.articleId(), id -> new ArrayList<>())
                            .add(use));
            for (Article article : some) {
                byte[] line = JSON.writeValueAsBytes(
                        ExportedArticle.of(article, uses.getOrDefault(article.getId(), List.of())));
                write(lines, line);
            }
            return new Part(some.size(), some.isEmpty() ? after : some.getLast().getId());
        });
        lines.flush();
        return count;
    }

    /** Each file as {@code NNN/ID-name}: names may repeat, and lead anywhere. */
    long originals(Path folder) throws IOException {
        Files.createDirectories(folder);
        return inParts(after -> {
            List<SourceContent> some = entities.createQuery(
                            "select c from SourceContent c join fetch c.sourceFile where c.id > :after order by c.id",
                            SourceContent.class)
                    .setParameter("after", after)
                    .setMaxResults(ORIGINALS)
                    .getResultList();
            long last = after;
            for (SourceContent content : some) {
                last = content.getSourceFile().getId();
                Path target = FileNames.resolve(
                        folder, place(last, Offer.of(content.getSourceFile()).name()));
                try {
                    Files.createDirectories(target.getParent());
                    Files.write(target, content.unpack().bytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e.getMessage(), e);
                }
            }
            return new Part(some.size(), last);
        });
    }

    /** Where the original of a file lies below the folder of originals. */
    static String place(long id, String name) {
        String safe = name.replaceAll("[\\p{Cntrl}\\p{Cs}/\\\\:*?\"<>|]", "_");
        while (safe.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            safe = safe.substring(safe.offsetByCodePoints(0, 1));
        }
        return "%03d/%06d-%s".formatted(id / FILES_IN_A_FOLDER, id, safe);
    }

    private record Part(int rows, long last) {}

    private interface Step {
        Part after(long id);
    }

    private long inParts(Step step) {
        long count = 0;
        long after = 0;
        while (true) {
            long from = after;
            Part part = transaction.execute(status -> {
                Part done = step.after(from);
                entities.clear();
                return done;
            });
            if (part.rows() == 0) {
                return count;
            }
            count += part.rows();
            after = part.last();
        }
    }

    private static void write(OutputStream lines, byte[] line) {
        try {
            lines.write(line);
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
