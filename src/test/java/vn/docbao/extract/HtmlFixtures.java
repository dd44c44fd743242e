package vn.docbao.extract;

import java.util.List;

/** Short pages of our own, in the shapes of saved news pages. */
final class HtmlFixtures {

    private HtmlFixtures() {}

    static List<String> all() {
        return List.of("""
                <!doctype html><html lang=vi><head><meta charset="utf-8"><title>Làng chài đón khách</title>
                <meta property="og:title" content="Làng chài đón khách trở lại sau mùa bão">
                <meta name="news_keywords" content="làng chài, mùa bão">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Làng chài đón khách",
                "author":{"@type":"Person","name":"Trần Bình"},"datePublished":"2025-03-04T07:30:00+07:00"}</script></head>
                <body><nav><a href="/">Trang chủ</a></nav><article><h1>Làng chài đón khách trở lại sau mùa bão</h1>
                <time>04/03/2025 07:30</time><p class=sapo>Những con thuyền đã sơn lại, quán ven biển mở cửa từ sáng sớm.</p>
                <p>Bà con dọn sạch bãi cát, <b>dựng lại</b> nhà hàng &amp; bến thuyền chỉ trong hai tuần lễ vừa qua.</p>
                <figure><img src="thuyen.jpg"><figcaption>Thuyền trên bến. Ảnh: Trần Bình</figcaption></figure>
                <p>Huyện dự tính đón mười nghìn lượt khách trong tháng này, gấp đôi cùng kỳ năm ngoái.</p>
                <p>Trần Bình</p></article><div class=tags>Từ khóa: <a>làng chài</a>, <a>mùa bão</a></div>
                <h3>Đọc nhiều</h3><ul><li><a href=a>Chợ quê họp lại bên bờ sông Đáy</a><li><a>Trẻ em vùng cao có thêm thư viện</a>
                <li>Đường ven biển thông xe trước Tết</ul><script>var x = "<p>không đọc</p>";</script></body></html>
                """, """
                <html><body><div><div id=a><h2>Bảng giá nông sản hôm nay</h2><table><tr><td>Cà phê<td>95.000<tr><td>Tiêu<td>150.000
                </table>Giá cà phê tăng nhẹ so với hôm qua, theo các đại lý.<br>Giá tiêu đứng yên.<br><br><i>Theo Hội nông dân</i>
                </div><div hidden>ẩn</div><noscript>không có</noscript><form><input><button>Gửi</button></form></div>
                <section><h3>Tin liên quan</h3><p><a>Nông dân chờ giá lên mới bán cà phê</a><p><a>Xuất khẩu tiêu gặp khó</a></section>
                <!-- hết --></body></html>
                """);
    }
}
