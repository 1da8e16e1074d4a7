import { makeTables } from './make-tables.ts';
import { otherLanguages } from './other-languages.ts';

export const allTables = makeTables(otherLanguages);
