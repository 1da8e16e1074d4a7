import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { portuguese } from './pt.ts';
import type { Languages } from './types.ts';

/** Never imported by the worker, which would be larger by a third: the build writes them into a file of their own. */
export const languages: Languages = { en: english, es: spanish, de: german, fr: french, pt: portuguese };
