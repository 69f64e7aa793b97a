/**
 * A ready set of tests of how an application stands up to its provider's failures: that it survives 429, surfaces a content filter,
 * does not hang, and so on.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> standsUpToItsProvider() {
 *     return Resilience.of(endpoint -> new SupportBot(endpoint.baseUrl(), endpoint.apiKey())::answer).tests();
 * }
 * }</pre>
 *
 * <p>A {@link io.goldunit.testkit.resilience.Resilience} builds the {@link io.goldunit.testkit.resilience.Application} anew for each
 * {@link io.goldunit.testkit.resilience.Trait}, against a server of its own. A trait is a {@code Situation} that the provider is in
 * and a {@code Demand} on what is {@code Seen} of the application there, compared with what is seen when all is well
 * ({@code Healthy}). A {@code Complaint} says what was not met.
 */
@NullMarked
package io.goldunit.testkit.resilience;

import org.jspecify.annotations.NullMarked;
