package vn.docbao.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.ArticleText;
import vn.docbao.library.TagKind;

class NamesTest {

    private final Statistics statistics = new Statistics();
    private final Finder finder = new Finder(statistics);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hôm qua, Tổng thống Mỹ Donald Trump gặp ông Putin.|Mỹ,Donald Trump,Putin",
                "Ngoại trưởng Liên bang Nga Sergey Lavrov|Nga,Sergei Lavrov",
                "đàm phán Nga-Ukraine tại Saudi Arabia|Nga,Ukraine,Ả Rập Xê Út",
                "Tổng thư ký NATO Mark Rutte|NATO,Mark Rutte",
                "theo Bộ Quốc phòng Nga|Bộ Quốc phòng,Nga",
                "ông Nguyễn Hòa Bình, Phó Thủ tướng|Nguyễn Hòa Bình",
                "chị Nga và anh Đức ở TP HCM|TP.HCM",
                "Phó Tổng thống J.D. Vance đến Munich|J.D. Vance,Munich",
                "Trước đó, Theo RT, Ông ấy nói|''",
                "đội Thái Bình Dương|Thái Bình Dương",
                "nhà lãnh đạo Kim Jong-un đến Hà Nội|Kim Jong-un,Hà Nội",
                "tại Bệnh viện Chợ Rẫy, quận 5|Bệnh viện Chợ Rẫy,Quận 5",
                "máy bay của Malaysia Airlines|Malaysia Airlines",
                "HLV Park Hang Seo của CLB Arsenal|Park Hang-seo,Arsenal",
                "bị cáo Nguyễn Văn A. khai|''",
                "cảnh sát trưởng Manila Oscar Albayalde nói|Manila,Oscar Albayalde",
                "vụ bắn rơi F -16 của Israel|F-16,Israel",
                "bán tên lửa S-400 và máy bay Su -57 cho Ankara|S-400,Su-57,Ankara",
                "trận Hà Nội -2 và Nam -1 ngày A-10-2018|Hà Nội",
                "ông Moon Jae - in gặp ông Kim Jong - un|Moon Jae-in,Kim Jong-un",
                "tỉnh Thừa Thiên - Huế và ca sĩ Hồng Kông|Thừa Thiên Huế,Hong Kong",
                "Bí thư Thành ủy Nguyễn Thiện Nhân và Ban thường vụ Tỉnh ủy|Nguyễn Thiện Nhân",
                "HH Kỳ Duyên và NSƯT Minh Vượng|Kỳ Duyên,Minh Vượng",
                "trên Biển \u00D0ông|Biển Đông",
                "tượng vàng Oscar năm nay|Oscar",
                "vô địch Euro và 2,9 tỉ Euro|Euro",
                "mất 570 triệu Euro vì bản quyền|''",
                "Ảnh: Lam Trường Lam Trường hát|Lam Trường",
                "ở Công an TP. Hải Phòng chiều qua|Hải Phòng",
                "ở Công an tỉnh này|''",
                "ở huyện Hoà Vang, thành phố Đà Nẵng|Huyện Hòa Vang,Đà Nẵng",
            })
    void findsNamesWhole(String text, String names) {
        assertThat(names(text)).isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(",")));
    }

    @Test
    void tellsPeoplePlacesAndBodiesApart() {
        List<Candidate> found =
                found("Ông Trần Văn Minh, giám đốc Công ty Sao Mai, sống ở tỉnh An Giang. Trần Văn Minh về.");
        assertThat(found)
                .extracting(Candidate::name, Candidate::kind)
                .containsExactly(
                        tuple("Trần Văn Minh", TagKind.PERSON),
                        tuple("Công ty Sao Mai", TagKind.ORGANISATION),
                        tuple("An Giang", TagKind.PLACE));
    }

    @Test
    void takesAShortFormForTheFullNameOfTheArticle() {
        assertThat(found("Ông Joe Biden nói. Theo lời ông Biden, họ đi. Rồi Biden về."))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).isEqualTo("Joe Biden");
                    assertThat(person.count()).isEqualTo(3);
                });
        assertThat(found("Ông Lê Hoàng Phúc đến. Ông Phúc nói. Anh Tùng nghe."))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.name()).isEqualTo("Lê Hoàng Phúc");
                    assertThat(person.count()).isEqualTo(2);
                });
    }

    @Test
    void dropsTheFirstWordOfASentenceThatIsUsuallyLower() {
        assertThat(names("Cùng Joe Biden, họ đi. Đi cùng họ là Joe Biden. Họ đi cùng nhau."))
                .containsExactly("Joe Biden");
    }

    @Test
    void endsABodysNameBeforeAConnector() {
        for (int i = 0; i < 9; i++) {
            learn("Họ đến Hiệp hội Gỗ và lâm sản, rồi đến Hiệp hội Gỗ và mỹ nghệ, đến Hiệp hội Gỗ và giấy.");
        }
        assertThat(names("Ở Hiệp hội Gỗ và nơi khác.")).containsExactly("Hiệp hội Gỗ");
    }

    @Test
    void dropsTheWordThatBeginsTheNextSentence() {
        for (int i = 0; i < 101; i++) {
            learn("Họ làm theo lời và nói theo ý.");
        }
        assertThat(names("Ảnh của Nguyễn Anh Hào Theo Sở Y tế, họ đến.")).startsWith("Nguyễn Anh Hào");
        assertThat(names("Ông Đan Trường đến. Ca sĩ Đan Trường Theo lời mời hát."))
                .containsExactly("Đan Trường");
    }

    @Test
    void followsABodysNameIntoLowerCaseAsFarAsTheLibraryDoes() {
        for (int i = 0; i < 5; i++) {
            learn("Họ đến Sở Quy hoạch kiến trúc, rồi về. Bản quy hoạch và kiến trúc mới.");
        }
        assertThat(names("Ở Sở Quy hoạch kiến trúc người ta họp.")).containsExactly("Sở Quy hoạch kiến trúc");
        assertThat(names("Ở Sở Quy hoạch kiến trúc tỉnh Hải Dương người ta họp."))
                .containsExactly("Sở Quy hoạch kiến trúc tỉnh Hải Dương", "Hải Dương");
    }

    @Test
    void neverThrowsOnOddText() {
        Random random = new Random(7);
        String alphabet = "aÂđ ĐNga-Mỹ.,\n\"“”J.D.\uD83D\uDE00\uD83D\0\u0301\u200BÔng NATO&’'–12:(Sở ";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            names(text.toString()).forEach(TagName::of);
        }
    }

    private List<String> names(String text) {
        return found(text).stream().map(Candidate::name).toList();
    }

    private List<Candidate> found(String text) {
        return learn(text).candidates().all().stream()
                .filter(candidate -> !candidate.phrase())
                .toList();
    }

    private Subject learn(String text) {
        ArticleText article = new ArticleText(1L, ArticleRole.FULL, "", null, text, Article.UNDATED);
        return finder.learn(Finder.read(List.of(article)).join()).getFirst();
    }
}
