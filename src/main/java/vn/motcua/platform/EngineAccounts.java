package vn.motcua.platform;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * The engine's own accounts answer for HTTP too, its throttle included: after a wrong password the account is closed for a
 * while, and then even the right one is refused. Nothing is remembered between requests, so that a lock or a changed password
 * holds at once; the engine's hash is quick.
 */
@Component
class EngineAccounts implements AuthenticationProvider {

    private final IdentityService identity;

    EngineAccounts(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String user = asked.getName();
        Object password = asked.getCredentials();
        if (user.isBlank() || password == null || !identity.checkPassword(user, password.toString())) {
            throw new BadCredentialsException("Tên đăng nhập hoặc mật khẩu không đúng");
        }
        return UsernamePasswordAuthenticationToken.authenticated(user, null, groupsOf(user));
    }

    private List<GrantedAuthority> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
