import { describe, expect, it } from 'vitest';
import { parseContents } from '../../../../utils/issue/parts/parse-contents.ts';
import { asOutline } from '../as-outline.ts';

const list = '<ul><li>One</li></ul>';

describe('parseContents', () => {
  it.each(['In this issue', '👀 What’s inside', 'Featured on This Week’s Chapter:'])(
    'reads the list under "%s"',
    (heading) => {
      expect(parseContents(asOutline(`<h3>${heading}</h3>${list}`))?.value).toEqual(['One']);
    },
  );

  it('leaves the list to a learning heading stacked on it', () => {
    const html = `<h3>Featured on This Week’s Chapter:</h3><h3>Learning Opportunities:</h3>${list}`;
    expect(parseContents(asOutline(html))).toBeUndefined();
  });
});
