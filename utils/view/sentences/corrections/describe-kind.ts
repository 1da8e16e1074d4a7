import type { CorrectionKind, ShownChange } from '../../types.ts';
import { say } from '../say.ts';

const kinds = {
  figure: 'corrected.figure',
  negation: 'corrected.negation',
  name: 'corrected.name',
  removed: 'corrected.removed',
  added: 'corrected.added',
  link: 'corrected.link',
  wording: 'corrected.wording',
  typography: 'corrected.wording',
} as const satisfies Record<CorrectionKind, string>;

/** What kind of change it is, in a word or two; said of the title where it is of that. */
export function describeKind({ kind, ofTitle }: Pick<ShownChange, 'kind' | 'ofTitle'>): string {
  const said = say(kinds[kind]);
  return ofTitle ? say('corrected.inTitle', { kind: said }) : said;
}
