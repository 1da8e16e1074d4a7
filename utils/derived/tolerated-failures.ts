/**
 * Checks that may fail in a row before a person is told: with one more the number on the badge can no longer be trusted, and
 * the popup says what is wrong in more than a word. The newsletter's row counts them.
 */
export const toleratedFailures = 2;
