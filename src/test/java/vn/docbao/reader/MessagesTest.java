package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    /** {@code #{key}}, {@code #{key(…)}}, {@code #{|prefix.${…}|}}, {@code #messages.msg('key')}. */
    private static final Pattern KEY = Pattern.compile("#\\{\\|?([\\w.-]+)|#messages\\.msg(?:OrNull)?\\('([\\w.-]+)'");

    private static final Set<String> SHOWN_TO_PEOPLE =
            Set.of("alt", "title", "placeholder", "aria-label", "content", "value");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Test
    void everyKeyThatATemplateUsesHasItsWords() throws IOException {
        Set<String> known = known();
        assertThat(used())
                .allSatisfy(key -> assertThat(known)
                        .as(key)
                        .anyMatch(word -> key.endsWith(".") ? word.startsWith(key) : word.equals(key)));
    }

    @Test
    void noWordsAreLeftUnused() throws IOException {
        Set<String> used = used();
        assertThat(known())
                .allSatisfy(key -> assertThat(used)
                        .as(key)
                        .anyMatch(use -> use.endsWith(".") ? key.startsWith(use) : key.equals(use)));
    }

    @Test
    void bothLanguagesSayTheSameInTheSameOrder() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    /** A word that takes a number or a name takes it in both languages. */
    @Test
    void bothLanguagesAreGivenTheSame() throws IOException {
        Properties vietnamese = messages("messages.properties");
        Properties english = messages("messages_en.properties");
        assertThat(vietnamese.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(arguments(vietnamese.getProperty(key))));
    }

    /** Vietnamese nouns have one form for one and for many. */
    @Test
    void englishCountsOneThingAsOne() throws IOException {
        Properties english = messages("messages_en.properties");
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(MessageFormat.format(english.getProperty(key), 1, 1, 1))
                        .as(key)
                        .doesNotContainPattern("(?<!/)\\b1 (?:uploaded )?\\p{L}+s\\b"));
    }

    private static int arguments(String words) {
        return new MessageFormat(words).getFormatsByArgumentIndex().length;
    }

    private static List<String> keys(String file) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources", file)).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        List<String> words = new ArrayList<>();
        for (Path template : templates()) {
            for (Element element : Jsoup.parse(Files.readString(template)).getAllElements()) {
                element.textNodes().stream()
                        .map(TextNode::text)
                        .filter(text -> WORD.matcher(text).find())
                        .forEach(text -> words.add(template + ": " + text));
                element.attributes().asList().stream()
                        .filter(attribute -> SHOWN_TO_PEOPLE.contains(attribute.getKey()))
                        .filter(attribute -> !element.nameIs("meta"))
                        .forEach(attribute -> words.add(template + ": " + attribute));
            }
        }
        assertThat(words).isEmpty();
    }

    private static Set<String> known() throws IOException {
        return new TreeSet<>(messages("messages.properties").stringPropertyNames());
    }

    private static Properties messages(String name) throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources", name))) {
            messages.load(file);
        }
        return messages;
    }

    private static Set<String> used() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path template : templates()) {
            Matcher key = KEY.matcher(Files.readString(template));
            while (key.find()) {
                used.add(key.group(1) == null ? key.group(2) : key.group(1));
            }
        }
        return used;
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
