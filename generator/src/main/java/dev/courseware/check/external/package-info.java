/**
 * Whether links to other sites still lead somewhere: the only part of the generator that asks the network, when
 * somebody wants it to. Polite, remembered for a week, and blind for addresses that only this machine can reach.
 */
package dev.courseware.check.external;
