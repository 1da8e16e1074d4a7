import { useEffect, useRef, useState } from 'preact/hooks';
import type { IssueLayout } from '../../../issue/lay-out-issue.ts';
import { sentenceRanges } from '../../../issue/sentence-ranges.ts';
import { networkVoicesSetting } from '../../../platform/settings.ts';
import { listVoices, speakText, stopSpeaking } from '../../../platform/speech.ts';
import { chooseVoice } from '../../commands/reader/choose-voice.ts';
import { positionBelow, positionOf } from '../../commands/reader/line-map.ts';
import { markText, unmarkText } from '../../commands/reader/mark-text.ts';
import { readAloud } from '../../commands/reader/read-aloud.ts';
import { keepInSight, topOfText } from '../../commands/reader/scroll-to-text.ts';
import { useSetting } from '../use-settings.ts';

/** `none`: no voice for the language; `network-only`: none that speaks on this machine; `failed`: the voice did not speak. */
export type AloudState = 'silent' | 'speaking' | 'none' | 'network-only' | 'failed';

interface AloudInput {
  root: { readonly current: HTMLElement | null };
  layout: IssueLayout;
  /** Called with each sentence: somebody listens. */
  onSentence: () => void;
}

/**
 * Reads an issue aloud from the place that is selected, else from the first one in sight, and shows the sentence that is being
 * said. No text leaves the machine, unless network voices are allowed.
 */
export function useReadAloud({ root, layout, onSentence }: AloudInput) {
  const [state, setState] = useState<AloudState>('silent');
  const [isNetworkAllowed, allowNetwork] = useSetting(networkVoicesSetting);
  const stopRef = useRef<() => void>(() => undefined);
  /** Counts up with each start and stop: voices that are found late begin nothing that was stopped meanwhile. */
  const turn = useRef(0);

  function stop() {
    turn.current += 1;
    stopRef.current();
    stopRef.current = () => undefined;
    unmarkText('spoken');
    setState('silent');
  }

  async function start(isAllowed = isNetworkAllowed === true) {
    const text = root.current;
    if (!text) return;
    const from = placeToBegin(text);
    stop();
    const own = turn.current;
    const language = layout.language ?? document.documentElement.lang;
    const voices = await listVoices();
    if (own !== turn.current) return;
    const choice = chooseVoice(voices, language, isAllowed);
    if (!choice.ok) return setState(choice.error);
    const { voice } = choice;
    setState('speaking');
    stopRef.current = readAloud({
      ...{ text: layout.text.text, sentences: sentenceRanges(layout.text), from },
      speaker: { speak: (words, onDone) => speakText(words, voice, onDone), stop: stopSpeaking },
      onSentence: (sentence) => {
        markText('spoken', text, sentence.start, sentence.end);
        keepInSight(text, sentence.start, sentence.end);
        onSentence();
      },
      onEnd: (how) => {
        unmarkText('spoken');
        setState(how === 'failed' ? 'failed' : 'silent');
      },
    });
  }

  async function allowAndStart() {
    allowNetwork(true);
    await start(true);
  }

  useEffect(() => stop, [layout]);
  useEffect(() => {
    // A browser goes on speaking for a page that is gone.
    addEventListener('pagehide', stop);
    return () => removeEventListener('pagehide', stop);
  }, []);
  return { state, start: () => start(), stop, allowAndStart, isNetworkAllowed, allowNetwork };
}

export type ReadAloud = ReturnType<typeof useReadAloud>;

function placeToBegin(root: HTMLElement): number {
  const selection = getSelection();
  const { anchorNode, anchorOffset } = selection ?? {};
  const isWithin = anchorNode && root.contains(anchorNode) && !selection?.isCollapsed;
  const chosen = isWithin ? positionOf(anchorNode, anchorOffset ?? 0) : null;
  return chosen ?? positionBelow(root, topOfText()) ?? 0;
}
