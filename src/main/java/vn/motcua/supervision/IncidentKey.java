package vn.motcua.supervision;

import vn.motcua.incident.IncidentKind;

/** @param id unique in its kind */
record IncidentKey(IncidentKind kind, String id) {}
