package vn.docbao.ingest;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.Doubt;

/** The files that a person should look at, the last one known first. */
@Component
class DoubtView {

    private final EntityManager entities;
    private final LedgerView ledger;
    private final TransactionTemplate reading;

    DoubtView(EntityManager entities, LedgerView ledger, PlatformTransactionManager transactions) {
        this.entities = entities;
        this.ledger = ledger;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** How many files there are of each kind. */
    Map<Doubt, Long> counts() {
        Map<Doubt, Long> counts = new EnumMap<>(Doubt.class);
        reading.execute(status -> entities.createQuery(
                                "select d, count(f) from SourceFile f join f.doubts d group by d", Object[].class)
                        .getResultList())
                .forEach(row -> counts.put((Doubt) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * @param kind null for every kind
     * @param before the id of the last one of the page before; {@link Long#MAX_VALUE} for the first page
     */
    List<DoubtfulFile> page(@Nullable Doubt kind, long before, int size) {
        return reading.execute(status -> {
            List<LedgerEntry> files = ledger.page(LedgerView.Filter.doubtful(kind), before, size);
            Map<Long, List<Doubt>> doubts = entities.createQuery(
                            "select f.id, d from SourceFile f join f.doubts d where f.id in :ids order by d",
                            Object[].class)
                    .setParameter("ids", files.stream().map(LedgerEntry::id).toList())
                    .getResultStream()
                    .collect(Collectors.groupingBy(
                            row -> (Long) row[0], Collectors.mapping(row -> (Doubt) row[1], Collectors.toList())));
            return files.stream()
                    .map(file -> new DoubtfulFile(file, doubts.getOrDefault(file.id(), List.of())))
                    .toList();
        });
    }
}
