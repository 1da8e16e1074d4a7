/**
 * Counts up with each change to what is understood of an issue: stored issues that an older one understood are understood
 * anew, some at a time. 1 is that of the first release.
 */
export const extractorVersion = 6;
