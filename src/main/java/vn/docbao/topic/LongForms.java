package vn.docbao.topic;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.TagKind;

/** Which full name the library means by a foreign last name: the only one, or by far the most usual. */
final class LongForms {

    private static final int MOST = 100_000;

    private final Map<String, Map<String, Integer>> fullNames = new HashMap<>();
    private int size;

    void learn(Candidate candidate) {
        String name = candidate.name();
        int space = name.lastIndexOf(' ');
        if (space > 0 && size < MOST && candidate.foreign() && candidate.kind() != TagKind.ORGANISATION) {
            Map<String, Integer> full = fullNames.computeIfAbsent(name.substring(space + 1), last -> new HashMap<>(2));
            if (full.merge(name, 1, Integer::sum) == 1) {
                size++;
            }
        }
    }

    @Nullable
    String of(String last) {
        Map<String, Integer> full = fullNames.get(last);
        if (full == null) {
            return null;
        }
        int all = full.values().stream().mapToInt(Integer::intValue).sum();
        return full.entrySet().stream()
                .filter(name -> name.getValue() >= 3 && name.getValue() * 10 >= all * 9)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(size);
        for (Map.Entry<String, Map<String, Integer>> last : fullNames.entrySet()) {
            for (Map.Entry<String, Integer> name : last.getValue().entrySet()) {
                out.writeUTF(name.getKey());
                out.writeInt(name.getValue());
            }
        }
    }

    void read(DataInput in) throws IOException {
        fullNames.clear();
        size = in.readInt();
        for (int i = 0; i < size; i++) {
            String name = in.readUTF();
            fullNames
                    .computeIfAbsent(name.substring(name.lastIndexOf(' ') + 1), last -> new HashMap<>(2))
                    .put(name, in.readInt());
        }
    }
}
