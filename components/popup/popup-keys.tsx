import { useState } from 'preact/hooks';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { nextToSave } from '../../utils/view/commands/popup/next-to-save.ts';
import { saveGuide } from '../../utils/view/commands/save-guide.ts';
import type { PopupActs } from '../../utils/view/hooks/popup/use-popup-acts.ts';
import { useKeys } from '../../utils/view/hooks/use-keys.ts';
import { describeGuideFailure } from '../../utils/view/sentences/describe-guide-failure.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { PopupModel } from '../../utils/view/types.ts';
import { HelpSheet } from '../shared/help-sheet.tsx';

interface PopupKeysProps {
  model: PopupModel;
  acts: PopupActs;
}

/** The popup's single keys, and the sheet that tells of them. */
export function PopupKeys({ model: { shown, recent, guides }, acts }: PopupKeysProps) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const at = recent.findIndex(({ id }) => id === shown?.id);

  function step(by: 1 | -1) {
    const next = recent[at === -1 ? 0 : at + by];
    if (next) acts.show(next.id);
  }
  async function save() {
    const guide = nextToSave(guides);
    const isElsewhere = guide?.state === 'failed' && guide.failure === 'moved';
    const refusal = isElsewhere ? describeGuideFailure('moved') : guide && (await saveGuide(guide));
    const text = guide ? refusal : say(guides.length > 0 ? 'guide.allSaved' : 'guide.none');
    if (text) acts.offer({ text, undo: null });
  }

  useKeys({
    j: () => step(1),
    k: () => step(-1),
    m: acts.mark,
    o: acts.open,
    s: save,
    '/': () => openPage({ search: '' }),
    '?': () => setHelpOpen(true),
  });
  if (!isHelpOpen) return null;
  const keys = [
    ['j', say('help.next')],
    ['k', say('help.previous')],
    ['m', say('help.mark')],
    ['o', say('open.onWeb')],
    ['s', say('help.save')],
    ['/', say('help.search')],
    ['?', say('help.help')],
  ] as const;
  return <HelpSheet keys={keys} onClose={() => setHelpOpen(false)} />;
}
