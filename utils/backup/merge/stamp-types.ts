/**
 * When something was written, and where: a hybrid logical clock (https://cse.buffalo.edu/tech-reports/2014-04.pdf) as text that
 * is compared with `<`. Epoch ms in nine digits of base 36, a counter in three, the device.
 */
export type Stamp = string;

/** Why something is gone: a person removed it, or took it back before anything was asked of it; null for what came back. */
export type RemovalReason = 'person' | 'unchecked' | null;
