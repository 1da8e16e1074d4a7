import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

export const localesFolder = fileURLToPath(new URL('../locales/', import.meta.url));

/** The languages there are texts in, by the names of their files without the ending: `en`, `pt_BR`. */
export const listLocales = (): string[] =>
  readdirSync(localesFolder)
    .filter((file) => file.endsWith('.yml'))
    .map((file) => basename(file, '.yml'));
