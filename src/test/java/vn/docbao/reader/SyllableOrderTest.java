package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SyllableOrderTest {

    @Test
    void namesStandAsInADictionary() {
        List<String> inOrder = List.of(
                "An",
                "An Giang",
                "An ninh",
                "Án",
                "Án phạt",
                "Ăn uống",
                "Ấn Độ",
                "Ba Lan",
                "Bà Rịa",
                "Bả",
                "Bã",
                "Bá",
                "Bạ",
                "Da cam",
                "Đà Lạt",
                "Đà Nẵng",
                "Đá bóng",
                "Đồng bằng",
                "Đồng Nai",
                "Hoa Kỳ",
                "Hòa Bình",
                "Lúa",
                "Lừa",
                "Ô tô",
                "Ở trọ");
        for (int seed = 0; seed < 20; seed++) {
            List<String> names = new ArrayList<>(inOrder);
            Collections.shuffle(names, new Random(seed));
            names.sort(new SyllableOrder());
            assertThat(names).isEqualTo(inOrder);
        }
    }
}
