package vn.motcua.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is missing instead of a stack trace. */
class UnsafeSecretsAnalyzer extends AbstractFailureAnalyzer<UnsafeSecretsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeSecretsException cause) {
        return new FailureAnalysis(
                "Chương trình không khởi động vì cấu hình chưa an toàn:" + System.lineSeparator() + cause.getMessage(),
                "Hãy sửa các điểm trên rồi khởi động lại; mật khẩu cần ít nhất 12 ký tự, khó đoán, và không chứa tên người dùng.",
                cause);
    }
}
