import type { ComponentChildren } from 'preact';
import { guideAddress } from '../../utils/view/commands/parse-guide-hash.ts';
import { useComparedEditions, useEditions } from '../../utils/view/hooks/corrections/use-editions.ts';
import { formatList } from '../../utils/view/sentences/format-list.ts';
import { formatMoment } from '../../utils/view/sentences/format-moment.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { ComparedEditions, GuideRow } from '../../utils/view/types.ts';

interface NewerEditionProps {
  guide: GuideRow;
  /** The former edition that is shown; undefined for the present one. */
  shown: number | undefined;
}

/** Below the bar of a guide that was published again: that it was, which pages differ, and the way to the other edition. */
export function NewerEdition({ guide, shown }: NewerEditionProps) {
  const editions = useEditions(guide.id);
  const former = editions.find(({ version }) => version === shown) ?? editions[0];
  const compared = useComparedEditions(guide, former?.version);
  if (!former || guide.state !== 'saved') return null;
  const now = Date.now();
  const others = editions.filter(({ version }) => version !== shown);
  return (
    <section class="guide-edition" aria-label={say('edition.label')} data-part="edition">
      <p>
        <strong>{say(shown === undefined ? 'edition.newer' : 'edition.former')}</strong>{' '}
        {say(shown === undefined ? 'edition.replaced' : 'edition.wasReplaced', {
          when: formatMoment(former.replacedAt, now),
        })}
      </p>
      <p role="status">
        <Pages compared={compared} guideId={guide.id} />
      </p>
      <p class="guide-editions">
        {shown !== undefined && (
          <a href={`/${guideAddress({ id: guide.id, page: null })}`}>{say('edition.openNewer')}</a>
        )}
        {others.map(({ version, savedAt }) => (
          <a key={version} href={`/${guideAddress({ id: guide.id, page: null, edition: version })}`}>
            {say('edition.openFormer', { when: formatMoment(savedAt, now) })}
          </a>
        ))}
      </p>
    </section>
  );
}

function Pages({ compared, guideId }: { compared: ComparedEditions; guideId: string }) {
  if (compared.state === 'reading') return <>{say('edition.comparing')}</>;
  if (compared.state === 'no-words') return <>{say('edition.noWords')}</>;
  const { differing, gone, added } = compared.pages;
  if (differing.length + gone.length + added.length === 0) return <>{say('edition.sameWords')}</>;
  const changed = differing.map(({ after }) => after).sort((one, other) => one - other);
  return (
    <>
      {changed.length > 0 && (
        <Said words={say('edition.changedPages')}>
          <PageLinks pages={changed} guideId={guideId} />
        </Said>
      )}
      {added.length > 0 && (
        <Said words={say('edition.addedPages')}>
          <PageLinks pages={added} guideId={guideId} />
        </Said>
      )}
      {gone.length > 0 && <Said words={say('edition.removedPages')}>{formatList(gone)}</Said>}
    </>
  );
}

function Said({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <span class="guide-edition-pages">
      {words} {children}
    </span>
  );
}

/** To pages of the present edition. */
function PageLinks({ pages, guideId }: { pages: readonly number[]; guideId: string }) {
  return (
    <>
      {pages.map((page) => (
        <a
          key={page}
          href={`/${guideAddress({ id: guideId, page })}`}
          aria-label={say('search.page', { page })}
        >
          {page}
        </a>
      ))}
    </>
  );
}
