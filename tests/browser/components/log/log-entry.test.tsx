import '../../store/fake-extension.ts';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LogEntry } from '../../../../components/log/log-entry.tsx';
import { logEntryOf } from '../../../unit/backup/kept-rows.ts';

vi.mock('../../../../components/log/log-icon.tsx', () => ({ LogIcon: () => null }));
vi.mock('../../../../components/shared/icon.tsx', () => ({ Icon: () => null }));
vi.mock('../../../../utils/platform/language-of-texts.ts', () => ({
  directionOfTexts: () => 'rtl',
  languageOfTexts: () => 'ar',
  localeOfTexts: () => 'ar',
}));
vi.mock('../../../../utils/view/sentences/say.ts', () => ({
  say: (key: string) => (key === 'log.listened' ? 'استماعًا' : key === 'log.minutes' ? '12 دقيقة' : key),
}));

afterEach(() => render(null, document.body));

/** How far from the left a fact stands on the screen. */
function middleOf(line: Element | null, fact: string): number {
  const texts = document.createTreeWalker(line ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.textContent?.indexOf(fact) ?? -1;
    if (at === -1) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + fact.length);
    const { left, right } = range.getBoundingClientRect();
    return (left + right) / 2;
  }
  throw new Error(`${fact} is not there.`);
}

it('has its facts in the order of the language, whatever the publication is called', () => {
  const entry = logEntryOf('one', { method: 'listening', topics: ['Dose'] });
  entry.source.newsletter = 'The Skin Letter';
  const given = { entry, issue: null, scheme: null, missing: [] };
  const acts = { onEdit: () => undefined, onRemove: () => undefined, offer: () => undefined };
  render(
    <main dir="rtl">
      <LogEntry {...given} {...acts} />
    </main>,
    document.body,
  );
  const line = document.querySelector('.log-words > .quiet');
  const places = ['The Skin Letter', '12 دقيقة', 'استماعًا', 'Dose'].map((fact) => middleOf(line, fact));
  expect(places).toEqual([...places].sort((a, b) => b - a));
});
