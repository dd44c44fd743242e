package vn.docbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableShapeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "à", "ở", "Ý", "gì", "giếng", "giặt", "quốc", "quyển", "quý", "nghiêng", "khuỷu", "thuở", "xoong",
                "ĐƯỜNG", "hoà", "hòa", "tuýt", "yết", "khuya", "ngoằn", "uỷ", "Việt", "nước", "của", "những", "rượu"
            })
    void vietnameseSyllablesFit(String word) {
        assertThat(SyllableShape.fits(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "été",
                "für",
                "ViÖt",
                "Ñaûng",
                "strength",
                "càt",
                "nướcc",
                "áà",
                "wên",
                "fở",
                "ngh",
                "bốch",
                "§¶ng"
            })
    void otherWordsDoNot(String word) {
        assertThat(SyllableShape.fits(word)).isFalse();
    }
}
