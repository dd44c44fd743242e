/**
 * Who may do what, and how often: login, headers, limits.
 *
 * <p>Reading is open, and then no filter chain of Spring Security's touches it. {@code docbao.closed=true} asks for the
 * login before anything else is served. The order of the filters says what runs before what, {@link FilterOrders}; a
 * filter that answers from pages it keeps must stand behind Spring Security's when the site is closed.
 */
@NullMarked
package vn.docbao.access;

import org.jspecify.annotations.NullMarked;
