package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.platform.DemoAccounts;

/** The page at {@code /}. Only the demonstration has accounts to show; elsewhere the page says whom to ask. */
@Controller
class LandingPage {

    private final Optional<DemoAccounts> demonstration;

    LandingPage(Optional<DemoAccounts> demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/")
    String show(Model page) {
        page.addAttribute("demo", demonstration.isPresent());
        demonstration.ifPresent(accounts -> {
            page.addAttribute("places", byPlace(accounts.list()));
            page.addAttribute("password", accounts.password());
        });
        return "landing";
    }

    private static Map<String, List<DemoAccounts.Account>> byPlace(List<DemoAccounts.Account> accounts) {
        return accounts.stream()
                .collect(Collectors.groupingBy(DemoAccounts.Account::place, LinkedHashMap::new, Collectors.toList()));
    }
}
