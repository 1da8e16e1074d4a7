import { newsletter } from '../../newsletter.ts';
import { addOwnWords } from './add-own-words.ts';
import { languages } from './languages.ts';
import { makeTables } from './make-tables.ts';

export const allTables = makeTables(addOwnWords(languages, newsletter.words));
