package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.docbao.library.TagKind;
import vn.docbao.library.TopicEntry;
import vn.docbao.text.Slug;

class TopicIndexTest {

    @Test
    void lettersFollowTheVietnameseAlphabet() {
        List<TopicIndex.Letter> letters = TopicIndex.byLetter(Stream.of(
                        "Đức",
                        "Đà Nẵng",
                        "Dầu khí",
                        "Ấn Độ",
                        "Anh",
                        "Áo",
                        "Ăn uống",
                        "Em bé",
                        "Ê-ti-ô-pi",
                        "Ở trọ",
                        "Oman",
                        "Ô tô",
                        "ukraine",
                        "Ưu đãi",
                        "5G")
                .map(name -> new TopicEntry(1L, Slug.of(name), name, TagKind.UNKNOWN, 1))
                .toList());
        assertThat(letters)
                .extracting(TopicIndex.Letter::letter)
                .containsExactly("#", "A", "Ă", "Â", "D", "Đ", "E", "Ê", "O", "Ô", "Ơ", "U", "Ư");
        assertThat(letters.get(1).topics()).extracting(TopicEntry::name).containsExactly("Anh", "Áo");
        assertThat(letters.get(5).topics()).extracting(TopicEntry::name).containsExactly("Đà Nẵng", "Đức");
    }
}
