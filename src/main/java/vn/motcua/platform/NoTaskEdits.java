package vn.motcua.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.Wording;

/**
 * Comments on tasks would carry names and numbers of people into the engine's tables, outside the dossier's log and its rules.
 * The engine cannot keep them without history either. What Tasklist would change of a task (follow-up and due date) follows from
 * the dossier; Tasklist sends the task back whole, which the engine cannot even read. This says so in the reader's language.
 */
@Component
class NoTaskEdits extends OncePerRequestFilter {

    private static final Pattern TASKLISTS_TASK = Pattern.compile("/camunda/api/engine/engine/[^/]+/task/[^/]+");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (request.getMethod().equals("POST") && path.endsWith("/comment/create")) {
            refuse(response, "engine.no-comments");
        } else if (request.getMethod().equals("PUT")
                && TASKLISTS_TASK.matcher(path).matches()) {
            refuse(response, "engine.no-task-edits");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response, String sentence) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"type\":\"refusal\",\"message\":\"%s\"}".formatted(Wording.say(sentence)));
    }
}
