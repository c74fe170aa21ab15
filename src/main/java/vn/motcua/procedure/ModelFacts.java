package vn.motcua.procedure;

/** A bean whose methods models may call in expressions; its bean name is the word that analysts write. */
public interface ModelFacts {}
