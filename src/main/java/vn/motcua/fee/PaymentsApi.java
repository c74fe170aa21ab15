package vn.motcua.fee;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Payment platforms, banks and counters tell of money; whoever serves the dossier reads what is due and what came. */
@RestController
@RequestMapping("/api/dossiers/{number}/payments")
class PaymentsApi {

    private final CashDesk desk;
    private final AccountReader reader;

    PaymentsApi(CashDesk desk, AccountReader reader) {
        this.desk = desk;
        this.reader = reader;
    }

    @PostMapping
    PaymentAnswer receive(@PathVariable("number") String number, @RequestBody PaymentReport report) {
        return desk.receive(number, report);
    }

    @GetMapping
    AccountView read(@PathVariable("number") String number) {
        return reader.read(number);
    }
}
