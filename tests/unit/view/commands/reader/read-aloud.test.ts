import { describe, expect, it, vi } from 'vitest';
import { parseBlocks } from '../../../../../utils/issue/blocks/parse-blocks.ts';
import { canonicalText } from '../../../../../utils/issue/canonical-text.ts';
import { sentenceRanges } from '../../../../../utils/issue/sentence-ranges.ts';
import { readAloud } from '../../../../../utils/view/commands/reader/read-aloud.ts';

const canonical = canonicalText(parseBlocks('<h2>Skin</h2><p>Wash it. Dry it.</p><p>Then wait.</p>'));
const { text } = canonical;

/** A voice that says nothing until it is told to be done. */
function begin(from: number) {
  const said: string[] = [];
  let done: (how: 'said' | 'failed') => void = () => undefined;
  const speaker = {
    speak: (words: string, onDone: typeof done) => {
      said.push(words);
      done = onDone;
    },
    stop: vi.fn(() => done('failed')),
  };
  const shown: string[] = [];
  const onEnd = vi.fn();
  const stop = readAloud({
    ...{ text, sentences: sentenceRanges(canonical), from, speaker, onEnd },
    onSentence: ({ start, end }) => shown.push(text.slice(start, end)),
  });
  return { said, shown, onEnd, stop, speaker, finish: (how: 'said' | 'failed' = 'said') => done(how) };
}

describe('readAloud', () => {
  it('says one sentence after another, shows which, and comes to an end', () => {
    const { said, shown, onEnd, finish } = begin(0);
    expect(said).toEqual(['Skin']);
    for (let left = 4; left > 0; left -= 1) finish();
    expect(said).toEqual(['Skin', 'Wash it.', 'Dry it.', 'Then wait.']);
    expect(shown).toEqual(said);
    expect(onEnd.mock.calls).toEqual([['ended']]);
  });

  it.each([
    ['within a sentence', text.indexOf('sh it'), 'Wash it.'],
    ['between two', text.indexOf(' Dry'), 'Dry it.'],
    ['at the beginning of one', text.indexOf('Then'), 'Then wait.'],
  ])('begins at a place %s', (_where, from, first) => {
    expect(begin(from).said).toEqual([first]);
  });

  it('ends at once behind the last sentence', () => {
    const { said, onEnd } = begin(text.length);
    expect([said, onEnd.mock.calls]).toEqual([[], [['ended']]]);
  });

  it('falls silent when it is stopped, and tells nobody', () => {
    const { said, onEnd, stop, speaker } = begin(0);
    stop();
    stop();
    expect(speaker.stop).toHaveBeenCalledOnce();
    expect([said, onEnd.mock.calls]).toEqual([['Skin'], []]);
  });

  it('says when the voice did not speak, and goes on no further', () => {
    const { said, onEnd, finish } = begin(0);
    finish('failed');
    finish();
    expect([said, onEnd.mock.calls]).toEqual([['Skin'], [['failed']]]);
  });
});
