import { useState } from 'preact/hooks';
import { readAddress } from '../../address/read-address.ts';
import type { FoundNewsletter } from '../../messages.ts';
import { hasSite } from '../../platform/permissions.ts';
import { askWorker } from '../commands/ask-worker.ts';
import { type AddressAnswer, testAddress } from '../commands/test-address.ts';
import { describeAddressFailure } from '../sentences/describe-address-failure.ts';
import { describeAddressFault } from '../sentences/describe-address-fault.ts';
import { say } from '../sentences/say.ts';

export type { FoundNewsletter };

export type LookStep =
  | { step: 'asking' }
  /** `isAsking`: the browser's question for the site waits for its answer. */
  | { step: 'looking'; isAsking?: boolean }
  /** The feed lies on another host, which has to be granted in a click of its own. */
  | { step: 'needs'; address: string; feed: string }
  | { step: 'found'; found: FoundNewsletter }
  /** Nothing was changed; `message` says why. `isTyped`: nothing was asked, since of what was typed nothing can be. */
  | { step: 'failed'; message: string; isTyped?: boolean };

/** The way from a typed address to what is found there; nothing is changed by it. */
export function useAddressLook() {
  const [state, setState] = useState<LookStep>({ step: 'asking' });

  const onWait = (isAsking: boolean) => setState({ step: 'looking', isAsking });
  async function follow(address: string, answering: Promise<AddressAnswer>): Promise<void> {
    setState({ step: 'looking' });
    setState(toStep(address, await answering));
  }

  return {
    state,
    /** Call it in the click: the browser grants a host in no other moment. */
    look: async (typed: string): Promise<void> => {
      if (!typed.trim()) return setState({ step: 'failed', message: say('address.empty'), isTyped: true });
      const read = readAddress(typed);
      if (!read.ok)
        return setState({ step: 'failed', message: describeAddressFault(read.why), isTyped: true });
      // As it was typed: the worker has to know whether http was meant.
      await follow(typed, testAddress(typed, read.url, onWait));
    },
    /** Looks at an address whose website is granted, without a click; at another nothing is done. */
    lookGranted: async (address: string): Promise<void> => {
      if (await hasSite(address)) await follow(address, askWorker({ type: 'test-address', address }));
    },
    /** Looks again after asking for the host of `feed`. In the click, as well. */
    allow: (address: string, feed: string): Promise<void> =>
      follow(address, testAddress(address, feed, onWait)),
    /** Looks at another of the feeds that `found` names; the choice stays. In the click, as well. */
    choose: async ({ feeds }: FoundNewsletter, feed: string): Promise<void> => {
      const answering = testAddress(feed, feed, onWait);
      setState({ step: 'looking' });
      const step = toStep(feed, await answering);
      setState(step.step === 'found' ? { ...step, found: { ...step.found, feeds } } : step);
    },
    fail: (message: string) => setState({ step: 'failed', message }),
  };
}

function toStep(address: string, answer: AddressAnswer): LookStep {
  if (answer.ok) return { step: 'found', found: answer.value };
  return 'needs' in answer && answer.needs
    ? { step: 'needs', address, feed: answer.needs }
    : { step: 'failed', message: describeAddressFailure(answer) };
}
