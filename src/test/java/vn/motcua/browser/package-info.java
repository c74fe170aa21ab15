/** The web applications and our pages in a real browser. */
@org.jspecify.annotations.NullMarked
package vn.motcua.browser;
