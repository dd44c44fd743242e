package vn.docbao.related;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.Block;
import vn.docbao.library.LibraryChanged;
import vn.docbao.library.SourceFile;
import vn.docbao.text.Fold;
import vn.docbao.topic.FoundTopics;

/** Relating and what it stands on; no pages, no taking in. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "vn.docbao.library")
@ComponentScan({"vn.docbao.related", "vn.docbao.search", "vn.docbao.topic"})
@Import(RelatedSite.Filled.class)
class RelatedSite {

    /** Puts texts into the library and its index. */
    static class Filled {

        private static final int AT_ONCE = 500;

        private final EntityManager entities;
        private final TransactionTemplate transaction;
        private final ApplicationEventPublisher events;
        private final RelatedStories related;
        private final FoundTopics topics;

        Filled(
                EntityManager entities,
                TransactionTemplate transaction,
                ApplicationEventPublisher events,
                RelatedStories related,
                FoundTopics topics) {
            this.entities = entities;
            this.transaction = transaction;
            this.events = events;
            this.related = related;
            this.topics = topics;
        }

        /** @return the ids, in the order of the reports */
        List<Long> with(List<Report> reports) {
            List<Long> ids = new ArrayList<>();
            for (int from = 0; from < reports.size(); from += AT_ONCE) {
                List<Report> some = reports.subList(from, Math.min(reports.size(), from + AT_ONCE));
                List<Long> added = new ArrayList<>();
                transaction.executeWithoutResult(status -> {
                    List<Long> files = new ArrayList<>();
                    some.forEach(report -> add(report, files, added));
                    entities.flush();
                    related.expect(files);
                });
                ids.addAll(added);
                events.publishEvent(new LibraryChanged(new HashSet<>(added)));
            }
            return ids;
        }

        /** Topics as an intake gives them. @return milliseconds of CPU an article */
        double settleTopics(List<Long> ids) {
            long start = ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElseThrow()
                    .toNanos();
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                List<Long> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
                transaction.executeWithoutResult(status -> topics.refresh(some));
            }
            long after = 0;
            do {
                long from = after;
                after = transaction.execute(status -> topics.settle(from)).last();
            } while (after > 0);
            return (ProcessHandle.current()
                                    .info()
                                    .totalCpuDuration()
                                    .orElseThrow()
                                    .toNanos()
                            - start)
                    / 1e6
                    / ids.size();
        }

        private void add(Report report, List<Long> files, List<Long> added) {
            SourceFile file = new SourceFile("/kho/" + report.name());
            entities.persist(file);
            Article article = new Article(file, 0, Fold.key(report.name()).replace(' ', '-'));
            article.setHeadline(report.headline(), Fold.key(report.headline()), false);
            article.setPublished(null, null, false);
            article.setText(
                    ArticleRole.FULL,
                    report.summary(),
                    report.paragraphs().stream()
                            .<Block>map(Block.Paragraph::new)
                            .toList());
            entities.persist(article);
            files.add(file.getId());
            added.add(article.getId());
        }
    }
}
