package vn.motcua.desk;

import java.time.OffsetDateTime;
import vn.motcua.notice.Notice;

/** What somebody was told. */
record NoticeView(String audience, String subject, String body, OffsetDateTime writtenAt, String state) {

    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.audience(),
                notice.subject(),
                notice.body(),
                LocalTimes.of(notice.createdAt()),
                notice.state().label());
    }
}
