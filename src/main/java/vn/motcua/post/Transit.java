package vn.motcua.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How long the post may take: J+n, where J is the day it takes the item.
 *
 * @param workingDays n
 */
@Embeddable
public record Transit(
        @Column(name = "transit_days") int workingDays, @Column(name = "transit_basis") String legalBasis) {}
