package vn.docbao.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.docbao.library.TagKind;
import vn.docbao.library.TopicEntry;
import vn.docbao.library.Topics;
import vn.docbao.text.Slug;

/** All topics: by kind, by number of articles and by letter, or those whose name holds some letters. */
@Controller
class TopicIndex {

    private static final int MOST = 24;
    /** Keeps the page readable; topics beyond it have the fewest articles: the filter and their articles lead to them. */
    private static final Limit SHOWN = Limit.of(1_000);

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Topics topics;

    TopicIndex(Topics topics) {
        this.topics = topics;
    }

    /** The topics that begin with one letter of the Vietnamese alphabet. */
    record Letter(String letter, List<TopicEntry> topics) {}

    /** How many of the topics asked for are of a kind. */
    record Kind(KindOfTopic kind, long topics) {}

    /**
     * @param kind as addresses name it, empty for all
     * @param part of a name, with or without accents
     */
    @GetMapping("/chu-de")
    String topics(
            @RequestParam(value = "loai", defaultValue = "") String kind,
            @RequestParam(value = "ten", defaultValue = "") String part,
            Model model) {
        TagKind wanted = kind.isEmpty() ? null : KindOfTopic.of(kind).kind();
        List<TopicEntry> found = topics.index(wanted, Slug.of(part), SHOWN);
        List<Kind> kinds = topics.kinds(Slug.of(part)).stream()
                .map(of -> new Kind(KindOfTopic.of(of.kind()), of.topics()))
                .sorted(Comparator.comparing(Kind::kind))
                .toList();
        boolean whole = kind.isEmpty() && part.isBlank();
        model.addAttribute("most", found.subList(0, Math.min(MOST, found.size())));
        model.addAttribute("letters", byLetter(found));
        model.addAttribute("kinds", kinds);
        model.addAttribute("kind", kind);
        model.addAttribute("part", part.strip());
        model.addAttribute("whole", whole);
        model.addAttribute(
                "count",
                kinds.stream()
                        .filter(of -> wanted == null || of.kind().kind() == wanted)
                        .mapToLong(Kind::topics)
                        .sum());
        model.addAttribute("shown", found.size());
        return "topics";
    }

    static List<Letter> byLetter(List<TopicEntry> topics) {
        Comparator<String> dictionary = new SyllableOrder();
        List<TopicEntry> sorted = new ArrayList<>(topics);
        sorted.sort(Comparator.comparing((TopicEntry topic) -> initial(topic.name()), dictionary)
                .thenComparing(TopicEntry::name, dictionary));
        List<Letter> letters = new ArrayList<>();
        for (TopicEntry topic : sorted) {
            String initial = initial(topic.name());
            if (letters.isEmpty() || !letters.getLast().letter().equals(initial)) {
                letters.add(new Letter(initial, new ArrayList<>()));
            }
            letters.getLast().topics().add(topic);
        }
        return letters;
    }

    /** "Ấn Độ" stands under Â: a tone mark makes no letter of its own, a circumflex, breve or horn does. */
    private static String initial(String name) {
        int first = name.codePointAt(0);
        if (!Character.isLetter(first)) {
            return "#";
        }
        String letter = Normalizer.normalize(Character.toString(first), Normalizer.Form.NFD)
                .replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
        return Normalizer.normalize(letter, Normalizer.Form.NFC).toUpperCase(VIETNAMESE);
    }
}
