package vn.docbao.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What desks do to a story of others before they print it. */
enum Edit {
    /** Three sentences in ten. */
    DROP {
        @Override
        List<String> apply(Report report, Report other, Random random) {
            return report.sentences().stream()
                    .filter(sentence -> random.nextInt(10) >= 3)
                    .toList();
        }
    },
    /** One word in twelve, by a word of another story. */
    SWAP {
        @Override
        List<String> apply(Report report, Report other, Random random) {
            List<String> words =
                    Arrays.asList(String.join(" ", other.paragraphs()).split(" "));
            return report.paragraphs().stream()
                    .map(paragraph -> Arrays.stream(paragraph.split(" "))
                            .map(word -> random.nextInt(12) == 0 ? words.get(random.nextInt(words.size())) : word)
                            .collect(Collectors.joining(" ")))
                    .toList();
        }
    },
    /** All sentences. */
    REORDER {
        @Override
        List<String> apply(Report report, Report other, Random random) {
            List<String> shuffled = new ArrayList<>(report.sentences());
            Collections.shuffle(shuffled, random);
            return shuffled;
        }
    },
    /** With another story of at most the same length behind it. */
    MERGE {
        @Override
        List<String> apply(Report report, Report other, Random random) {
            List<String> both = new ArrayList<>(report.paragraphs());
            int room = both.stream().mapToInt(String::length).sum();
            for (String paragraph : other.paragraphs()) {
                room -= paragraph.length();
                if (room > 0) {
                    both.add(paragraph);
                }
            }
            return both;
        }
    };

    abstract List<String> apply(Report report, Report other, Random random);
}
