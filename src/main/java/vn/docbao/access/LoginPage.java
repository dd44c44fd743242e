package vn.docbao.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class LoginPage {

    /**
     * @param next where to go from here
     * @param wrong given when the password was
     * @param left given after logging out
     */
    @GetMapping(Entrance.LOGIN)
    String login(
            @RequestParam(name = Entrance.NEXT) @Nullable String next,
            @RequestParam(name = "sai") @Nullable String wrong,
            @RequestParam(name = "ra") @Nullable String left,
            Model model) {
        model.addAttribute("next", Entrance.next(next));
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("left", left != null);
        return "login";
    }
}
