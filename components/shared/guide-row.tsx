import { useState } from 'preact/hooks';
import { openGuideLink } from '../../utils/view/commands/open-guide-link.ts';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { saveGuide } from '../../utils/view/commands/save-guide.ts';
import { useGuideProgress } from '../../utils/view/hooks/use-guide-progress.ts';
import { guideSize } from '../../utils/view/sentences/guide-size.ts';
import { joinFacts } from '../../utils/view/sentences/join-facts.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { GuideRow as Guide } from '../../utils/view/types.ts';
import { GuideFailure } from './guide-failure.tsx';
import { Icon } from './icon.tsx';
import { nameOf } from './name-of.ts';

/** A guide with its size: Save, then its progress, then Open; a link where the companion may not read the file. */
export function GuideRow({ guide, detail }: { guide: Guide; detail?: string }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const size = guideSize(guide);
  const about = joinFacts([guide.type, size, detail]);
  return (
    <div class="guide-row" data-part="guide">
      <Icon name="file" />
      <div>
        <div class="guide-title" dir="auto" title={guide.title.slice(0, 300)}>
          {guide.title}
        </div>
        <div class="quiet">{about}</div>
      </div>
      <GuideAction guide={guide} onRefused={setRefusal} />
      <GuideFailure guide={guide} refusal={refusal} />
    </div>
  );
}

interface GuideActionProps {
  guide: Guide;
  /** Told why nothing was done where the guide's row does not say it; null when that is over. */
  onRefused: (sentence: string | null) => void;
}

/** What can be done with a guide as it is: Save, its progress, or Open. */
export function GuideAction({ guide, onRefused }: GuideActionProps) {
  const progress = useGuideProgress(guide.id, guide.state === 'saving');
  const label = (verb: string) => nameOf(verb, guide.title);
  if (guide.state === 'saved') {
    const open = say('guide.open');
    return (
      <button
        type="button"
        class="button"
        aria-label={label(open)}
        onClick={() => openPage({ guideId: guide.id })}
      >
        {open}
      </button>
    );
  }
  if (guide.state === 'saving') {
    const known = progress?.total ? { value: progress.received, max: progress.total } : {};
    return <progress {...known} aria-label={label(say('guide.saving'))} />;
  }
  if (guide.state === 'failed' && guide.failure === 'moved') {
    const open = say('guide.openLink');
    return (
      <button type="button" class="button" aria-label={label(open)} onClick={() => openGuideLink(guide)}>
        {open}
      </button>
    );
  }
  const save = say(guide.state === 'failed' ? 'guide.again' : 'guide.save');
  return (
    <button
      type="button"
      class="button guide-save"
      aria-label={label(save)}
      onClick={async () => onRefused(await saveGuide(guide))}
    >
      <Icon name="download" />
      {save}
    </button>
  );
}
