package vn.docbao.reader;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.docbao.library.Facet;
import vn.docbao.library.Facets;

/** All topics: those with the most articles, then by letter. */
@Controller
class TopicIndex {

    private static final int MOST = 24;
    /** Keeps the page readable; topics beyond it have the fewest articles and are reached from their articles. */
    private static final Limit SHOWN = Limit.of(1_000);

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Facets facets;

    TopicIndex(Facets facets) {
        this.facets = facets;
    }

    /** The topics that begin with one letter of the Vietnamese alphabet. */
    record Letter(String letter, List<Facet> topics) {}

    @GetMapping("/chu-de")
    String topics(Model model) {
        List<Facet> topics = facets.topics(SHOWN);
        model.addAttribute("most", topics.subList(0, Math.min(MOST, topics.size())));
        model.addAttribute("letters", byLetter(topics));
        model.addAttribute("count", topics.size());
        return "topics";
    }

    static List<Letter> byLetter(List<Facet> topics) {
        Collator collator = Collator.getInstance(VIETNAMESE);
        List<Facet> sorted = new ArrayList<>(topics);
        sorted.sort(Comparator.comparing((Facet topic) -> initial(topic.name()), collator)
                .thenComparing(Facet::name, collator));
        List<Letter> letters = new ArrayList<>();
        for (Facet topic : sorted) {
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
