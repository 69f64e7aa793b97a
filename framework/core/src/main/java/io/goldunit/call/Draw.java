package io.goldunit.call;

/**
 * Tells equal calls apart, so that repeated trials are distinct draws and are replayed in the same order.
 *
 * @param trial the trial that calls, from 1
 * @param occurrence how often this trial has made this very call, from 1
 */
record Draw(int trial, int occurrence) {}
