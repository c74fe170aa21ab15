package vn.motcua.deadline;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How often a deadline may be extended: once by Decree 118/2025, whose text was not read, hence configurable. */
@ConfigurationProperties("motcua.deadline")
record ExtensionRule(@DefaultValue("1") int maxExtensions) {

    /** Why these extensions, the wanted one included, are not allowed; in Vietnamese, null when they are. */
    @Nullable
    String objection(int added, Extension wanted, Limit limit, OfficeHours hours) {
        String reason = wanted.reason();
        if (wanted.count() > maxExtensions) {
            return "đã gia hạn %d lần, tối đa là %d lần".formatted(wanted.count() - 1, maxExtensions);
        }
        if (reason == null || reason.isBlank()) {
            return "chưa nêu lý do gia hạn";
        }
        if (added < 1 || !limit.allowsExtension(wanted.workingDays(), hours)) {
            return "thời gian gia hạn (%d ngày làm việc) phải từ 1 ngày và không vượt quá thời hạn theo quy định (%d %s)"
                    .formatted(
                            wanted.workingDays(), limit.amount(), limit.unit().label());
        }
        return null;
    }
}
