package vn.docbao.ingest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.Doubt;
import vn.docbao.library.SourceStatus;

/** The ledger as it is read: every file that was ever offered, the last one known first. */
@Component
class LedgerView {

    /** Of what is taken along. */
    private static final int PART = 1_000;

    private final EntityManager entities;
    private final TransactionTemplate reading;

    LedgerView(EntityManager entities, PlatformTransactionManager transactions) {
        this.entities = entities;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    record Count(long files, long articles) {}

    /**
     * @param status null for every outcome
     * @param name part of the file's path, in any case; empty for every file
     * @param doubtful only files that a person should look at
     * @param doubt for this reason, null for any
     */
    record Filter(
            @Nullable SourceStatus status,
            String name,
            boolean doubtful,
            @Nullable Doubt doubt) {

        static Filter of(@Nullable SourceStatus status, String name) {
            return new Filter(status, name, false, null);
        }

        static Filter doubtful(@Nullable Doubt doubt) {
            return new Filter(null, "", true, doubt);
        }
    }

    /** All of them, read a part at a time. */
    void each(Filter filter, Consumer<LedgerEntry> consumer) {
        long before = Long.MAX_VALUE;
        for (List<LedgerEntry> part; !(part = page(filter, before, PART)).isEmpty(); ) {
            part.forEach(consumer);
            before = part.getLast().id();
        }
    }

    /** How many files ended how, and the articles of them. */
    Map<SourceStatus, Count> counts() {
        Map<SourceStatus, Count> counts = new EnumMap<>(SourceStatus.class);
        reading.execute(status -> entities.createQuery(
                                "select f.status, count(f), sum(f.articleCount) from SourceFile f group by f.status",
                                Object[].class)
                        .getResultList())
                .forEach(row -> counts.put((SourceStatus) row[0], new Count((Long) row[1], (Long) row[2])));
        return counts;
    }

    /**
     * @param before the id of the last one of the page before; {@link Long#MAX_VALUE} for the first page
     */
    List<LedgerEntry> page(Filter filter, long before, int size) {
        return reading.execute(status ->
                query(filter).setParameter("before", before).setMaxResults(size).getResultList());
    }

    private TypedQuery<LedgerEntry> query(Filter filter) {
        String condition = (filter.status() == null ? "" : " and f.status = :status")
                + (filter.name().isEmpty() ? "" : " and lower(f.origin) like :name escape '!'")
                + (!filter.doubtful()
                        ? ""
                        : filter.doubt() == null ? " and f.doubts is not empty" : " and :doubt member of f.doubts");
        TypedQuery<LedgerEntry> query =
                entities.createQuery("""
                select new vn.docbao.ingest.LedgerEntry(f.id, f.origin, f.status, f.articleCount, f.headlineCount,
                  d.origin, f.charset, f.size, f.detail, f.takenInAt, a.slug)
                from SourceFile f left join f.duplicateOf d left join Article a on a.sourceFile = f and a.position = 0
                where f.id < :before""" + condition + " order by f.id desc", LedgerEntry.class);
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.doubt() != null) {
            query.setParameter("doubt", filter.doubt());
        }
        if (!filter.name().isEmpty()) {
            query.setParameter(
                    "name", '%' + filter.name().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + '%');
        }
        return query;
    }
}
