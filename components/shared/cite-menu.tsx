import { ChevronDown } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  type CitationFormat,
  type CitedThing,
  copyCitation,
  downloadCitation,
} from '../../utils/view/commands/log/cite.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { CopyButton } from './copy-button.tsx';
import { Drawing } from './icon.tsx';
import { nameOf } from './name-of.ts';

interface CiteMenuProps {
  of: CitedThing;
  /** What is cited, where the page has several such buttons. */
  about?: string;
  class?: string;
  /** It stands at the end of a line: what opens goes the other way. */
  isAtEnd?: boolean;
}

/** Names that their makers gave them: the same in every language. */
const formats: readonly (readonly [CitationFormat, string])[] = [
  ['ris', 'RIS'],
  ['bibtex', 'BibTeX'],
  ['csl-json', 'CSL-JSON'],
];

/** Copies a citation; beside it, its other forms. */
export function CiteMenu({ of, about, class: look = 'button', isAtEnd = false }: CiteMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [told, setTold] = useState<string | null>(null);
  const id = useId();
  function close() {
    if (!menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  }
  useEffect(() => {
    function leave({ target }: Event) {
      const { current } = menu;
      if (current?.open && target instanceof Node && !current.contains(target)) current.open = false;
    }
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, []);
  async function act(doing: Promise<boolean>, done: string) {
    close();
    setTold((await doing) ? done : say('copy.failed'));
  }
  return (
    <span class={isAtEnd ? 'cite cite-end' : 'cite'}>
      <CopyButton
        class={look}
        copy={() => copyCitation(of, 'ama')}
        label={say('copy.citation')}
        done={say('copy.cited')}
        {...(about === undefined ? {} : { about })}
      />
      <details
        ref={menu}
        class="cite-menu"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !menu.current?.open) return;
          event.preventDefault();
          event.stopPropagation();
          close();
        }}
      >
        <summary
          class={`${look} cite-more`}
          title={say('copy.forms')}
          aria-label={nameOf(say('copy.forms'), about)}
        >
          <Drawing node={ChevronDown} />
        </summary>
        <ul class="cite-forms" aria-labelledby={id}>
          <li id={id} class="quiet">
            {say('copy.forms')}
          </li>
          <li>
            <button type="button" onClick={() => act(copyCitation(of, 'ama'), say('copy.cited'))}>
              {say('copy.asText', { style: 'AMA' })}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => act(copyCitation(of, 'vancouver'), say('copy.cited'))}>
              {say('copy.asText', { style: 'Vancouver' })}
            </button>
          </li>
          {formats.map(([format, name]) => (
            <li key={format}>
              <button
                type="button"
                data-format={format}
                onClick={() => act(downloadCitation(of, format), say('copy.downloaded'))}
              >
                {say('copy.asFile', { form: name })}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <span class="visually-hidden" role="status">
        {told}
      </span>
    </span>
  );
}
