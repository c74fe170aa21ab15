package vn.motcua.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CityGroup;
import vn.motcua.authority.Role;
import vn.motcua.authority.Unit;
import vn.motcua.authority.Units;

/** The accounts of the demonstration, all with one known password: they exist in profile demo only, which binds to loopback. */
@Component
@Profile("demo")
public class DemoAccounts {

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    private final IdentityService identity;
    private final String password;
    private final List<Account> accounts = new ArrayList<>();

    DemoAccounts(IdentityService identity, Units units, @Value("${motcua.demo.password}") String password) {
        this.identity = identity;
        this.password = password;
        addOfficers(units.get("20209"), "thanhkhe");
        addSecond(units.get("20209"), Role.RECEPTION, "tiepnhan2.thanhkhe");
        addSecond(units.get("20209"), Role.LEADER, "lanhdao2.thanhkhe");
        addOfficers(units.get("20308"), "bana");
        addOfficers(units.get("20455"), "taygiang");
        addOfficers(units.get("20434"), "tanhiep");
        addOfficers(units.get("20333"), "hoangsa");
        addOfficers(units.get("DD000"), "vpdktp");
        addOfficers(units.get("DD001"), "vpdk1");
        addOfficers(units.get("DD003"), "vpdk3");
        addCity("giamsat", "Giám sát", CityGroup.SUPERVISORS);
        addCity("phantich", "Phân tích quy trình", CityGroup.ANALYSTS);
        addCity("quantri", "Quản trị hệ thống", CityGroup.ADMINISTRATORS);
    }

    /** What a visitor chooses from. */
    public List<Account> list() {
        return List.copyOf(accounts);
    }

    public String password() {
        return password;
    }

    private void addOfficers(Unit unit, String suffix) {
        for (Role role : unit.kind().roles()) {
            accounts.add(new Account(
                    role.code() + "." + suffix,
                    officer(unit, role),
                    unit.name(),
                    List.of(unit.group(role), CityGroup.OFFICERS.code())));
        }
    }

    /** A colleague, to hand work to and to stand in. */
    private void addSecond(Unit unit, Role role, String id) {
        List<String> groups = List.of(unit.group(role), CityGroup.OFFICERS.code());
        accounts.add(new Account(id, officer(unit, role) + " thứ hai", unit.name(), groups));
    }

    private void addCity(String id, String role, CityGroup group) {
        accounts.add(new Account(id, role, "Đà Nẵng", List.of(group.code())));
    }

    private static String officer(Unit unit, Role role) {
        return role == Role.RECEPTION ? "Cán bộ tiếp nhận" : unit.label(role);
    }

    void create() {
        log.warn("Chế độ thử nghiệm: các tài khoản có mật khẩu công khai; chỉ truy cập được từ máy này.");
        Set<String> existing =
                identity.createUserQuery().list().stream().map(User::getId).collect(Collectors.toSet());
        accounts.stream().filter(account -> !existing.contains(account.id)).forEach(this::create);
    }

    private void create(Account account) {
        User user = identity.newUser(account.id);
        user.setFirstName(account.role + " –");
        user.setLastName(account.place + " (thử nghiệm)");
        user.setPassword(password);
        identity.saveUser(user);
        account.groups.forEach(group -> identity.createMembership(account.id, group));
    }

    /**
     * @param role what this person does, in Vietnamese
     * @param place the unit, or the city
     * @param groups the groups of this person
     */
    public record Account(String id, String role, String place, List<String> groups) {}
}
