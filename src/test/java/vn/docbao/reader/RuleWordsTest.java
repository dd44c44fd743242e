package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever extraction decides or repairs can be told to a reader: its sources are searched for the names. */
class RuleWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/docbao/extract");
    /** A call that hands a rule on, up to its end: {@code piece.decide(Fate.TITLE, cell ? "cell-title" : "title", 0);}. */
    private static final Pattern DECISION = Pattern.compile(
            "\\b(?:decide|decideFrom|keep|drop|furniture|new Span|keeper\\s*\\.\\s*\\w+)\\s*\\([^;{}]*;");

    /** The old codes are repairs of their own, by the names of their tables. */
    private static final Pattern REPAIR = Pattern.compile("\\b(?:repairs\\.add|LegacyCode> ALL)\\b[^;]*;");

    private static final Pattern NAME = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

    private static final Properties WORDS = new Properties();

    @BeforeAll
    static void read() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            WORDS.load(file);
        }
    }

    @Test
    void everyRuleHasItsWords() throws IOException {
        Set<String> rules = names(DECISION);
        assertThat(rules)
                .contains(
                        "section-of-nothing",
                        "title",
                        "cell-title",
                        "duration",
                        "pointer",
                        "unplaced",
                        "furniture",
                        "tags-label");
        assertThat(rules).allSatisfy(rule -> assertThat(WORDS).containsKey("rule." + rule));
    }

    @Test
    void everyRepairHasItsWords() throws IOException {
        assertThat(names(REPAIR))
                .contains("nfc", "charset-guessed", "mojibake", "tcvn3", "vni")
                .allSatisfy(repair -> assertThat(WORDS).containsKey("repair." + repair));
    }

    private static Set<String> names(Pattern call) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                List<String> calls = call.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .toList();
                for (String found : calls) {
                    NAME.matcher(found).results().forEach(name -> names.add(name.group(1)));
                }
            }
        }
        return names;
    }
}
