package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWalkerTest {

    @TempDir
    Path folder;

    private final List<String> found = new ArrayList<>();

    @Test
    void goesThroughAFolderInOrderThoughItHoldsMoreThanMemoryShould() {
        for (int i : new int[] {5, 1, 7, 2, 6, 3, 4}) {
            TestLibrary.write(folder, i + ".txt", "");
        }
        TestLibrary.write(folder.resolve("2a"), "a.txt", "");
        for (int atOnce : new int[] {1, 3, 7, 8, 100}) {
            found.clear();
            walk(atOnce, folder);
            assertThat(found)
                    .as("%d at once", atOnce)
                    .containsExactly(
                            "1.txt",
                            "2.txt",
                            "2a/a.txt",
                            "folder 2a",
                            "3.txt",
                            "4.txt",
                            "5.txt",
                            "6.txt",
                            "7.txt",
                            "folder ");
        }
    }

    @Test
    void goesThroughASourceThatStandsInAnotherOnce() {
        TestLibrary.write(folder, "a.txt", "");
        TestLibrary.write(folder.resolve("b"), "b.txt", "");
        TestLibrary.write(folder.resolve(".hidden"), "c.txt", "");
        walk(10, folder, folder.resolve("b"), folder.resolve("a.txt"), folder.resolve(".hidden"));
        assertThat(found)
                .filteredOn(name -> name.endsWith(".txt"))
                .containsExactly("b/b.txt", "a.txt", ".hidden/c.txt");
    }

    @Test
    void passesOverHiddenFilesAndTheLibraryItself() {
        TestLibrary.write(folder, ".a.txt", "");
        TestLibrary.write(folder.resolve(".b"), "b.txt", "");
        TestLibrary.write(folder.resolve("data"), "docbao.mv.db", "");
        TestLibrary.write(folder, "c.txt", "");
        walk(10, folder);
        assertThat(found).containsExactly("c.txt", "folder ");
    }

    @Test
    void followsLinksButNotBackAndReportsThoseThatLeadNowhere() throws IOException {
        Path elsewhere =
                TestLibrary.write(folder.resolve("elsewhere"), "a.txt", "").getParent();
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.createSymbolicLink(in.resolve("1"), elsewhere);
        Files.createSymbolicLink(in.resolve("2"), in.resolve("nowhere"));
        Files.createSymbolicLink(elsewhere.resolve("back"), in);
        walk(10, in);
        assertThat(found)
                .containsExactly("in/1/a.txt", "in/1/back: problem", "folder in/1", "in/2: problem", "folder in");
    }

    @Test
    void endsWhereNoMoreIsWanted() {
        for (int i = 0; i < 10; i++) {
            TestLibrary.write(folder.resolve("%d".formatted(i / 3)), i + ".txt", "");
        }
        new FolderWalk(List.of(folder), folder.resolve("data"), 2, offer -> {
                    found.add(offer.name());
                    return found.size() < 4;
                })
                .go();
        assertThat(found).containsExactly("0.txt", "1.txt", "2.txt", "3.txt");
    }

    @Test
    void holdsOfManyFilesNoneButFindsThemAgain() {
        for (int i = 0; i < 5; i++) {
            TestLibrary.write(folder, i + ".txt", "x".repeat(i));
        }
        Offers.Walk walk = TestLibrary.walk(folder).walk();
        for (int held : new int[] {2, 3}) {
            Offers large = Offers.of(walk, offer -> offer.size() > 1, held);
            assertThat(large.size()).isEqualTo(3);
            for (int again = 0; again < 2; again++) {
                List<Long> sizes = new ArrayList<>();
                large.walk().go(offer -> sizes.add(offer.size()));
                assertThat(sizes).containsExactly(2L, 3L, 4L);
            }
        }
    }

    private void walk(int atOnce, Path... roots) {
        Finds finds = new Finds() {
            @Override
            public boolean file(Offer offer) {
                return found.add(name(offer.origin()) + (offer.problem() == null ? "" : ": problem"));
            }

            @Override
            public void folder(String origin) {
                found.add("folder " + name(origin));
            }
        };
        new FolderWalk(List.of(roots), folder.resolve("data"), atOnce, finds).go();
    }

    private String name(String origin) {
        return folder.relativize(Path.of(origin)).toString();
    }
}
