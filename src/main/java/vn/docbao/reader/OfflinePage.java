package vn.docbao.reader;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a browser that kept it shows where there is no connection: the articles that it kept too. */
@Controller
class OfflinePage {

    @GetMapping("/ngoai-tuyen")
    String offline() {
        return "offline";
    }
}
