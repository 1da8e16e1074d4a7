import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The profile of the other newsletter: of the one that COMPANION_PROFILE names, else of an invented one. */
export const publisherProfile = (): string =>
  resolve(process.env.COMPANION_PROFILE || fileURLToPath(new URL('./letters-on-skin.ts', import.meta.url)));
