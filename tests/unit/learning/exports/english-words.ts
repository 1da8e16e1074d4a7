import '../../view/english.ts';
import { exportWords } from '../../../../utils/view/sentences/log/export-words.ts';

/** The words of an export in English, as the build has them. */
export const englishWords = exportWords();
