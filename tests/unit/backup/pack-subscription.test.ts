import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  packSubscription,
  parseSource,
  subscriptionKey,
  unpackSubscription,
} from '../../../utils/backup/pack-subscription.ts';
import type { Subscription } from '../../../utils/backup/types.ts';

const time = fc.option(fc.nat());
const anySubscription: fc.Arbitrary<Subscription> = fc.record({
  row: fc.record({
    id: fc.string({ minLength: 1 }),
    name: fc.string({ minLength: 1 }),
    isNamed: fc.boolean(),
    address: fc.webUrl(),
    addressKey: fc.string(),
    addedAt: fc.nat(),
    pausedAt: time,
    isMuted: fc.boolean(),
    removedAt: time,
  }),
  source: fc.option(fc.record({ kind: fc.constantFrom('feed' as const, 'site' as const), url: fc.webUrl() })),
});

it('gives a subscription back as it was chosen', () => {
  fc.assert(
    fc.property(anySubscription, (one) => {
      const stored: unknown = JSON.parse(JSON.stringify(packSubscription(one)));
      expect(unpackSubscription(subscriptionKey(one.row.id), stored)).toEqual(one);
    }),
  );
});

const [sample] = fc.sample(anySubscription, { numRuns: 1, seed: 1 });
const whole = sample ? packSubscription(sample) : {};

it.each([
  ['a key of something else', 'ledger:a:2026-10.0', whole],
  ['no value', 'subscription:a', undefined],
  ['text', 'subscription:a', 'text'],
  ['no address', 'subscription:a', { ...whole, address: 3 }],
  ['an address that is none', 'subscription:a', { ...whole, address: 'nowhere' }],
  ['no key of its address', 'subscription:a', { ...whole, addressKey: null }],
])('takes nothing from %s', (_name, key, value) => {
  expect(unpackSubscription(key, value)).toBeNull();
});

it('keeps what is left of one that was damaged: it is checked, told of and named by its address', () => {
  const { address, addressKey } = whole;
  const left = {
    address,
    addressKey,
    isNamed: true,
    pausedAt: 'x',
    isMuted: 1,
    removedAt: Number.NaN,
    source: {},
  };
  expect(unpackSubscription('subscription:a', left)).toEqual({
    row: {
      ...{ id: 'a', name: address, isNamed: false, address, addressKey },
      ...{ addedAt: 0, pausedAt: null, isMuted: false, removedAt: null },
    },
    source: null,
  });
});

it.each([
  [null],
  [3],
  [{ kind: 'feed' }],
  [{ kind: 'file', url: 'https://a.example' }],
  [{ kind: 'feed', url: 'x' }],
])('parseSource: %j is none', (value) => {
  expect(parseSource(value)).toBeNull();
});
