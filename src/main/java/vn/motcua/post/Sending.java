package vn.motcua.post;

import java.util.List;

/**
 * What is to travel.
 *
 * @param carrier name of the carrier that takes it
 */
record Sending(String dossierNumber, Purpose purpose, String carrier, Parties parties, List<PostedPaper> papers) {}
