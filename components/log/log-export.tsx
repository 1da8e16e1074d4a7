import { say } from '../../utils/view/sentences/say.ts';
import { isPlainClick } from '../shared/is-plain-click.ts';
import { LogExportForm } from './log-export-form.tsx';
import { LogIcon } from './log-icon.tsx';
import { LogImport } from './log-import.tsx';
import type { LogViewProps } from './types.ts';

/** The way of the log out of the browser, and back into one. */
export function LogExport(props: LogViewProps) {
  const { place, offer } = props;
  const { href, go } = place;
  return (
    <main class="log-main log-narrow">
      <a
        class="button button-bare log-back"
        href={href({ view: 'log' })}
        onClick={(event) => {
          if (!isPlainClick(event)) return;
          event.preventDefault();
          go({ view: 'log' });
          scrollTo({ top: 0 });
        }}
      >
        <LogIcon name="back" />
        {say('log.title')}
      </a>
      <LogExportForm {...props} />
      <LogImport offer={offer} />
    </main>
  );
}
