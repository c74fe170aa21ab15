package vn.motcua.document.print;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The room that a page leaves for the leader's signature and stamp: the element {@code id="signature"}. In points of 1/72 inch
 * from the lower left corner of the page.
 *
 * @param page from 1
 */
@Embeddable
public record SignaturePlace(
        @Column(name = "sign_page") int page,
        @Column(name = "sign_x") int x,
        @Column(name = "sign_y") int y,
        @Column(name = "sign_width") int width,
        @Column(name = "sign_height") int height) {}
