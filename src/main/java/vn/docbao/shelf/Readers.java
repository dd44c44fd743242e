package vn.docbao.shelf;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Readers extends Repository<Reader, Long> {

    @Query("select r.id from ShelfReader r where r.tokenHash = :tokenHash")
    Optional<Long> idOf(String tokenHash);

    Reader save(Reader reader);

    @Modifying
    @Query("delete from ShelfReader r where r.id = :reader")
    void delete(long reader);
}
