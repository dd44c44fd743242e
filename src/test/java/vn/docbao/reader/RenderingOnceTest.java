package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

/** Pages that are asked for, and a library that changes, while they are being rendered. */
@Timeout(60)
class RenderingOnceTest {

    private final Editions editions = new Editions();
    private final KeptPages pages = new KeptPages(editions, new Site(null), DataSize.ofKilobytes(100), false);
    private final AtomicInteger renderings = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void manyWhoAskAtOnceAreAnsweredByOneRendering() throws Exception {
        FilterChain slow = (request, response) -> {
            renderings.incrementAndGet();
            begun.countDown();
            await(goOn);
            response.getWriter().write("trang");
        };
        Reader first = reader("/bai/a", slow);
        begun.await();
        Reader second = reader("/bai/a", slow);
        second.waits();
        assertThat(ask("/bai/b", text("khác"))).as("nobody else waits").isEqualTo("khác");
        goOn.countDown();
        assertThat(first.get()).isEqualTo("trang");
        assertThat(second.get()).isEqualTo("trang");
        assertThat(renderings).hasValue(1);
    }

    @Test
    void whatBeganBeforeAChangeIsNotKeptAfterIt() throws Exception {
        Reader reader = reader("/bai/a", (request, response) -> {
            begun.countDown();
            await(goOn);
            response.getWriter().write("cũ");
        });
        begun.await();
        editions.end();
        assertThat(ask("/bai/a", text("mới"))).as("waits for nothing old").isEqualTo("mới");
        goOn.countDown();
        assertThat(reader.get()).isEqualTo("cũ");
        assertThat(ask("/bai/a", text("mới hơn"))).isEqualTo("mới");
    }

    @Test
    void whoWaitedForAFailureAsksAlone() throws Exception {
        Reader fails = reader("/bai/a", (request, response) -> {
            begun.countDown();
            await(goOn);
            throw new ServletException("no database");
        });
        begun.await();
        Reader waits = reader("/bai/a", text("trang"));
        waits.waits();
        goOn.countDown();
        assertThatThrownBy(fails::get).hasRootCauseMessage("no database");
        assertThat(waits.get()).isEqualTo("trang");
    }

    @Test
    void pagesTakeNoMoreRoomThanThereIs() throws Exception {
        byte[] noise = new byte[7_500];
        for (int i = 0; i < 100; i++) {
            new Random(i).nextBytes(noise);
            ask("/bai/" + i, text(Base64.getEncoder().encodeToString(noise)));
        }
        assertThat(pages.weight()).isPositive().isLessThanOrEqualTo(100 * 1024);
        // What is no page is not kept, and takes nobody's place.
        FilterChain none = (request, response) -> {
            renderings.incrementAndGet();
            ((HttpServletResponse) response).setStatus(404);
        };
        for (int i = 0; i < 100; i++) {
            ask("/bai/" + i, none);
        }
        assertThat(100 - renderings.get())
                .as("pages of 10 KB, 7.5 compressed, in 100")
                .isBetween(1, 13);
    }

    @Test
    void withoutRoomNothingIsKept() throws Exception {
        KeptPages none = new KeptPages(editions, new Site(null), DataSize.ofBytes(0), false);
        assertThat(ask(none, "/bai/a", text("một"))).isEqualTo("một");
        assertThat(ask(none, "/bai/a", text("hai"))).isEqualTo("hai");
    }

    /** Somebody who asks beside the others. */
    private record Reader(Thread thread, FutureTask<String> answer) {

        String get() throws ExecutionException, InterruptedException {
            return answer.get();
        }

        /** Returns once the reader waits for somebody. */
        void waits() throws InterruptedException {
            while (thread.getState() != Thread.State.WAITING) {
                assertThat(thread.isAlive()).as("waits").isTrue();
                Thread.sleep(1);
            }
        }
    }

    private Reader reader(String address, FilterChain chain) {
        FutureTask<String> answer = new FutureTask<>(() -> ask(address, chain));
        return new Reader(Thread.startVirtualThread(answer), answer);
    }

    private FilterChain text(String text) {
        return (request, response) -> response.getWriter().write(text);
    }

    private String ask(String address, FilterChain chain) throws ServletException, IOException {
        return ask(pages, address, chain);
    }

    private static String ask(KeptPages pages, String address, FilterChain chain) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setCharacterEncoding("UTF-8");
        pages.doFilter(new MockHttpServletRequest("GET", address), response, chain);
        return response.getContentAsString();
    }

    private static void await(CountDownLatch latch) throws ServletException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new ServletException(e);
        }
    }
}
