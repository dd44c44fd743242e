package vn.docbao.reader;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import vn.docbao.library.Cursor;
import vn.docbao.library.StoryThreads;
import vn.docbao.library.ThreadCard;

/** Of the threads that moved last the few that most was written of. */
final class ThreadsOnTheMove {

    private static final int FEW = 5;
    private static final int LOOKED_AT = 40;

    /** Before the one that moved last: a thread that rests is not news. */
    private static final int DAYS = 3;

    private ThreadsOnTheMove() {}

    /** The latest first. */
    static List<ThreadCard> of(StoryThreads threads) {
        List<ThreadCard> moving = threads.moving(Cursor.START, LOOKED_AT);
        if (moving.isEmpty()) {
            return moving;
        }
        LocalDateTime since = moving.getFirst().lastAt().minusDays(DAYS);
        return moving.stream()
                .filter(thread -> !thread.lastAt().isBefore(since))
                .sorted(Comparator.comparingInt(ThreadCard::articles).reversed())
                .limit(FEW)
                .sorted(Comparator.comparing(ThreadCard::lastAt).reversed())
                .toList();
    }
}
