package vn.motcua.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is missing instead of a stack trace. */
class UnsafeSecretsAnalyzer extends AbstractFailureAnalyzer<UnsafeSecretsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeSecretsException cause) {
        return new FailureAnalysis(
                "Chương trình không khởi động với hồ sơ cấu hình postgres:" + System.lineSeparator()
                        + cause.getMessage(),
                "Hãy đặt các biến môi trường trên; mật khẩu cần ít nhất 12 ký tự, khó đoán, và không chứa tên người dùng.",
                cause);
    }
}
