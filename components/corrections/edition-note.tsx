import { guideAddress } from '../../utils/view/commands/parse-guide-hash.ts';
import { useComparedEditions, useEditions } from '../../utils/view/hooks/corrections/use-editions.ts';
import { describePages } from '../../utils/view/sentences/corrections/describe-pages.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { GuideRow } from '../../utils/view/types.ts';
import { nameOf } from '../shared/name-of.ts';

/** On the shelf, of a guide that was published again: that it is a newer edition, which pages differ, and the former one. */
export function EditionNote({ guide }: { guide: GuideRow }) {
  const [former] = useEditions(guide.id);
  const compared = useComparedEditions(guide, former?.version);
  if (!former || guide.state !== 'saved') return null;
  const label = say('edition.open');
  return (
    <p class="shelf-edition" data-part="edition">
      <strong>{say('edition.newer')}</strong> {compared.state === 'compared' && describePages(compared.pages)}{' '}
      <a
        href={`/${guideAddress({ id: guide.id, page: null, edition: former.version })}`}
        aria-label={nameOf(label, guide.title)}
      >
        {label}
      </a>
    </p>
  );
}
