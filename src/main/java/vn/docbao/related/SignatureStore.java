package vn.docbao.related;

import java.lang.ref.SoftReference;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** The signatures as they are kept. */
@Component
class SignatureStore {

    private final JdbcTemplate jdbc;
    private SoftReference<SignatureIndex> held = new SoftReference<>(null);

    SignatureStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Read once and kept while there is room: who relates puts into it what is new, and only one does at a time. */
    SignatureIndex index() {
        SignatureIndex index = held.get();
        if (index == null) {
            SignatureIndex read = new SignatureIndex();
            jdbc.query(
                    "select article_id, shingles, minima from article_signature order by article_id",
                    (RowCallbackHandler)
                            row -> read.put(row.getLong(1), new Signature(row.getInt(2), row.getBytes(3))));
            index = read;
            held = new SoftReference<>(index);
        }
        return index;
    }

    void replace(Map<Long, Signature> signatures) {
        jdbc.update("delete from article_signature where article_id = any (?)", Ids.array(signatures.keySet()));
        jdbc.batchUpdate(
                "insert into article_signature (article_id, shingles, minima) values (?, ?, ?)",
                signatures.entrySet().stream()
                        .map(entry -> new Object[] {
                            entry.getKey(),
                            entry.getValue().shingles(),
                            entry.getValue().minima()
                        })
                        .toList());
    }
}
