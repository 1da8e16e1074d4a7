import { expect, it } from 'vitest';
import { chooseVoice } from '../../../../../utils/view/commands/reader/choose-voice.ts';

const voice = (name: string, lang: string, change = {}) => ({
  ...{ name, lang, localService: true, default: false },
  ...change,
});
const network = { localService: false };

it.each([
  ['of its language', [voice('Anna', 'de-DE'), voice('Amy', 'en-GB')], 'en', false, 'Amy'],
  [
    'of the browser’s choice',
    [voice('Amy', 'en-GB'), voice('Joe', 'en_US', { default: true })],
    'en',
    false,
    'Joe',
  ],
  ['of the same country', [voice('Amy', 'en-GB'), voice('Joe', 'en_US')], 'en-US', false, 'Joe'],
  [
    'of this machine, where others are allowed too',
    [voice('Net', 'en', { ...network, default: true }), voice('Amy', 'en')],
    'en',
    true,
    'Amy',
  ],
  ['of the network, where it is allowed and alone', [voice('Net', 'en', network)], 'en', true, 'Net'],
] as const)('chooseVoice: a voice %s', (_which, voices, language, isAllowed, name) => {
  expect(chooseVoice(voices, language, isAllowed)).toMatchObject({ ok: true, voice: { name } });
});

it.each([
  ['there is none', [], 'none'],
  ['there is none of its language', [voice('Anna', 'de-DE')], 'none'],
  [
    'all of its language send the text away',
    [voice('Net', 'en', network), voice('Anna', 'de-DE')],
    'network-only',
  ],
] as const)('chooseVoice: says that %s', (_why, voices, error) => {
  expect(chooseVoice(voices, 'en', false)).toEqual({ ok: false, error });
});
