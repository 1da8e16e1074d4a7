/** A name that nothing else has, for a row that a person makes. */
export const randomId = (): string => crypto.randomUUID();
