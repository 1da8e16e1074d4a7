import type { Box } from '../../../learning/schemes/types.ts';

/** The field of an entry's form that fills a box of a scheme; empty for the first one. */
export function partOfBox({ help, source }: Box): string {
  switch (help) {
    case 'answer-learned':
    case 'answer-any':
      return 'learned';
    case 'answer-change':
      return 'change';
    case 'answer-impact':
      return 'impact';
    case 'name-topics':
      return 'topics';
    case 'choose':
      return 'domains';
    case 'name-evidence':
      return 'evidence';
    case 'by-itself':
      return source === 'hours' ? 'minutes' : '';
  }
}
