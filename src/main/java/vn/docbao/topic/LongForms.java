package vn.docbao.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which full name the library means by a last name: the only one, or by far the most usual. */
final class LongForms {

    private LongForms() {}

    static Map<String, String> of(Collection<Mentions> library) {
        Map<String, Map<String, Integer>> fullNames = new HashMap<>();
        for (Mentions article : library) {
            for (String name : article.names()) {
                int space = name.indexOf(' ');
                if (space > 0 && !Syllable.allNative(name)) {
                    String last = name.substring(name.lastIndexOf(' ') + 1);
                    fullNames.computeIfAbsent(last, l -> new HashMap<>(2)).merge(name, 1, Integer::sum);
                }
            }
        }
        Map<String, String> longForms = new HashMap<>();
        fullNames.forEach((last, names) -> {
            int all = names.values().stream().mapToInt(Integer::intValue).sum();
            names.forEach((name, articles) -> {
                if (articles * 5 >= all * 4 && !Syllable.isNative(last)) {
                    longForms.put(last, name);
                }
            });
        });
        return longForms;
    }
}
