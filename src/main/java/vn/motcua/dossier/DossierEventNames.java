package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes and reads an event under its record's name, so that adding an event needs no second list. */
class DossierEventNames extends TypeIdResolverBase {

    private static final Map<String, Class<?>> BY_NAME = Arrays.stream(DossierEvent.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    @Override
    public String idFromValue(Object value) {
        return value.getClass().getSimpleName();
    }

    @Override
    public String idFromValueAndType(Object value, Class<?> type) {
        return type.getSimpleName();
    }

    @Override
    public JavaType typeFromId(DatabindContext context, String id) {
        Class<?> type = BY_NAME.get(id);
        if (type == null) {
            throw new IllegalStateException("The log holds an event of unknown name: " + id);
        }
        return context.constructType(type);
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
        return JsonTypeInfo.Id.CUSTOM;
    }
}
