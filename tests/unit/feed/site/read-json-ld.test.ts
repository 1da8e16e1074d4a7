import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../../utils/feed/site/read-json-ld.ts';

const article = { headline: ' H ', datePublished: '2025-10-23', publisher: [{ name: 'P' }] };
const nothing = { headlines: [], dates: [], publishers: [], isForPayers: false };
const read = { ...nothing, headlines: ['H'], dates: ['2025-10-23'], publishers: ['P'] };

describe('readJsonLd', () => {
  it.each([
    [[JSON.stringify(article)], read],
    [['{broken', JSON.stringify([{ '@type': 'WebSite' }, article])], read],
    [[JSON.stringify({ '@graph': [null, article] })], read],
    [['{"datePublished":"2025","publisher":"Q"}'], { ...nothing, dates: ['2025'], publishers: ['Q'] }],
    [['{"datePublished":5}', '[[[]]]', 'null', '['.repeat(1000)], nothing],
    [[], nothing],
  ])('%#', (blocks, expected) => {
    expect(readJsonLd(blocks)).toEqual(expected);
  });

  const json = JSON.stringify(article);
  it.each([
    ['line breaks and tabs in a text', json.replace(' H ', 'H\n').replace('2025', '\t2025')],
    ['a comment around it', `<!--\n${json}\n-->`],
    ['CDATA around it', `//<![CDATA[\n${json}\n//]]>`],
    ['CDATA in comments', `/*<![CDATA[*/${json}/*]]>*/`],
    ['a comma too many', json.replace(/}$/, ', }')],
    ['a semicolon', `${json};`],
    ['references for its quotation marks', json.replaceAll('"', '&quot;')],
    ['references for its quotation marks by number', json.replaceAll('"', '&#34;')],
  ])('is read with %s', (_how, block) => {
    expect(readJsonLd([block])).toEqual(read);
  });

  it('decodes references in texts', () => {
    expect(
      readJsonLd(['{"headline":"A &amp; B <i","datePublished":"2025-10-23T08:00:00&#43;02:00"}']),
    ).toMatchObject({ headlines: ['A & B <i'], dates: ['2025-10-23T08:00:00+02:00'] });
  });

  it('gives all that is said, what is dated first', () => {
    const blocks = [
      { '@type': 'NewsArticle', headline: 'Later', publisher: { '@id': '#us' } },
      { '@type': 'WebPage', name: 'First', datePublished: 'soon' },
      { '@type': 'Article', headline: 'Second', datePublished: '2025-10-23', publisher: '' },
      { '@type': 'Organization', '@id': '#us', name: 'We' },
    ];
    expect(readJsonLd(blocks.map((block) => JSON.stringify(block)))).toEqual({
      headlines: ['First', 'Second', 'Later'],
      dates: ['soon', '2025-10-23'],
      publishers: ['We'],
      isForPayers: false,
    });
  });

  it.each([false, 'False'])('knows an article for payers: free is %j', (isAccessibleForFree) => {
    expect(readJsonLd([JSON.stringify({ ...article, isAccessibleForFree })]).isForPayers).toBe(true);
    expect(readJsonLd([json, JSON.stringify({ '@type': 'WebSite', isAccessibleForFree })]).isForPayers).toBe(
      false,
    );
  });
});
