package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.OnH2;
import vn.motcua.authority.Acting;
import vn.motcua.authority.Role;
import vn.motcua.authority.SystemRights;

@OnH2
class IdentityTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    IdentityAtStart start;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    Acting acting;

    @Autowired
    SystemRights rights;

    @Test
    void everyRoleOfEveryUnitHasItsGroup() {
        Set<String> groups = engine.getIdentityService().createGroupQuery().list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
        assertThat(groups)
                .hasSize(94 * 6 + 12 * 5 + 5)
                .contains("DD001.chuyenvien", "20209.tiepnhan", "20308.vanthu", "giamsat", "camunda-admin");
    }

    @Test
    void aSecondStartAddsNothing() {
        long rights =
                engine.getAuthorizationService().createAuthorizationQuery().count();
        long users = engine.getIdentityService().createUserQuery().count();
        long filters = engine.getFilterService().createFilterQuery().count();
        start.afterSingletonsInstantiated();
        assertThat(engine.getAuthorizationService().createAuthorizationQuery().count())
                .isEqualTo(rights)
                .isLessThan(100);
        assertThat(engine.getIdentityService().createUserQuery().count()).isEqualTo(users);
        assertThat(engine.getFilterService().createFilterQuery().count()).isEqualTo(filters);
    }

    @Test
    void theDemonstrationHasFiftyPeopleWithNamesAndAnAcceptedPassword() {
        assertThat(accounts.list()).hasSize(50);
        for (var account : accounts.list()) {
            assertThat(engine.getIdentityService().checkPassword(account.id(), accounts.password()))
                    .isTrue();
        }
        var user = engine.getIdentityService()
                .createUserQuery()
                .userId("tiepnhan.thanhkhe")
                .singleResult();
        assertThat(user.getFirstName() + " " + user.getLastName())
                .isEqualTo("Cán bộ tiếp nhận – Thanh Khê (thử nghiệm)");
        assertThat(engine.getIdentityService()
                        .checkPasswordAgainstPolicy(accounts.password())
                        .isValid())
                .isTrue();
        assertThat(engine.getIdentityService()
                        .checkPasswordAgainstPolicy("12345")
                        .isValid())
                .isFalse();
    }

    @Test
    void thePersonWhoActsIsTheEnginesPerson() {
        try {
            engine.getIdentityService().setAuthentication("a", java.util.List.of("20209.hotich", "canbo"));
            assertThat(acting.userId()).hasValue("a");
            assertThat(acting.holds(Role.CIVIL_STATUS, "20209")).isTrue();
            assertThat(acting.holds(Role.CIVIL_STATUS, "20308")).isFalse();
            assertThat(acting.belongsTo("20209")).isTrue();
            assertThat(acting.belongsTo("20308")).isFalse();
            assertThat(acting.isAdministrator() || acting.isSupervisor()).isFalse();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
        assertThat(acting.userId()).isEmpty();
    }

    @Test
    void theProgramActsOnItsOwnAccountAndGivesThePersonBack() {
        TwoOffices dossier = TwoOffices.start(engine);
        var query = engine.getTaskService().createTaskQuery().processInstanceId(dossier.instance());
        try {
            engine.getIdentityService().setAuthentication("a", java.util.List.of("20209.tiepnhan", "canbo"));
            assertThat(query.count()).isEqualTo(1);
            assertThat(rights.call(query::count)).isEqualTo(2);
            assertThat(acting.userId()).hasValue("a");
            assertThat(query.count()).isEqualTo(1);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
