package vn.motcua.procedure.rule;

import java.util.stream.Stream;

final class FilesCanBeRead extends Rule {

    @Override
    Stream<Finding> check(ModelFiles files) {
        return files.unreadable.stream()
                .map(each ->
                        found(each.why().isEmpty() ? ".kind" : "", each.file(), null, null, new Object[] {each.why()}));
    }
}
