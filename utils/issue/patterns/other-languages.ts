import { german } from './de.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { OtherLanguages } from './types.ts';

/** Never imported by the worker, which would be half as large again: the build writes them into a file of their own. */
export const otherLanguages: OtherLanguages = { es: spanish, de: german, fr: french };
