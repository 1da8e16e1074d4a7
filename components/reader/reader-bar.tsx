import { printIssue } from '../../utils/view/commands/reader/print-issue.ts';
import { type Look, sizes, themes } from '../../utils/view/hooks/reader/use-look.ts';
import type { ReadAloud } from '../../utils/view/hooks/reader/use-read-aloud.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { CorrectionKind } from '../../utils/view/types.ts';
import { goToBanner } from '../corrections/corrected-banner.tsx';
import { CorrectedMark } from '../corrections/corrected-mark.tsx';
import { IconButton } from '../shared/icon-button.tsx';
import { ReaderIcon } from './reader-icon.tsx';

interface ReaderBarProps {
  look: Look;
  aloud: ReadAloud;
  onHelp: () => void;
  /** The worst of what was corrected since the issue was read; null where there is nothing to tell. */
  corrected: CorrectionKind | null;
}

/** What stays in sight while the issue is read: the way back, and how it is read. */
export function ReaderBar({ look, aloud, onHelp, corrected }: ReaderBarProps) {
  const isSpeaking = aloud.state === 'speaking';
  return (
    <header class="reader-bar" data-sticky>
      <a class="button button-bare" href="/library.html">
        <ReaderIcon name="back" />
        {say('common.library')}
      </a>
      <div class="reader-tools">
        <button
          type="button"
          class="button button-bare"
          title={say('reader.aloudHint')}
          onClick={isSpeaking ? aloud.stop : aloud.start}
        >
          <ReaderIcon name={isSpeaking ? 'stop' : 'speak'} />
          <span class="reader-word">{say(isSpeaking ? 'reader.stop' : 'reader.aloud')}</span>
        </button>
        <TextPanel look={look} aloud={aloud} />
        <IconButton
          label={say('help.title')}
          title={say('common.withKey', { what: say('help.title'), key: '?' })}
          onClick={onHelp}
        >
          <ReaderIcon name="help" />
        </IconButton>
      </div>
      {corrected && (
        <button type="button" class="reader-corrected" onClick={goToBanner}>
          <CorrectedMark kind={corrected} />
        </button>
      )}
      <AloudTrouble aloud={aloud} />
    </header>
  );
}

const themeNames = {
  system: 'reader.themeSystem',
  light: 'reader.themeLight',
  sepia: 'reader.themeSepia',
  dark: 'reader.themeDark',
} as const;

function TextPanel({ look, aloud }: Pick<ReaderBarProps, 'look' | 'aloud'>) {
  return (
    <details
      class="reader-panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.preventDefault();
        event.currentTarget.open = false;
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary class="button button-bare">
        <ReaderIcon name="text" />
        <span class="reader-word">{say('reader.text')}</span>
      </summary>
      <div class="reader-choices">
        <fieldset>
          <legend>{say('reader.size')}</legend>
          <div class="reader-sizes">
            {sizes.map((size) => (
              <label key={size}>
                <input
                  type="radio"
                  name="size"
                  class="visually-hidden"
                  aria-label={say('reader.sizeOf', { size, most: sizes.length })}
                  checked={look.size === size}
                  onChange={() => look.setSize(size)}
                />
                <span aria-hidden="true" data-size={size}>
                  A
                </span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{say('reader.theme')}</legend>
          {themes.map((theme) => (
            <label key={theme} class="reader-choice">
              <input
                type="radio"
                name="theme"
                checked={look.theme === theme}
                onChange={() => look.setTheme(theme)}
              />
              {say(themeNames[theme])}
            </label>
          ))}
        </fieldset>
        {aloud.isNetworkAllowed && (
          <label class="reader-choice">
            <input type="checkbox" checked onChange={() => aloud.allowNetwork(false)} />
            {say('reader.aloudAllowed')}
          </label>
        )}
        <button type="button" class="button" onClick={() => printIssue('whole')}>
          <ReaderIcon name="print" />
          {say('common.print')}
        </button>
        <button
          type="button"
          class="button"
          title={say('reader.printHint')}
          onClick={() => printIssue('patient')}
        >
          <ReaderIcon name="print" />
          {say('reader.printPatient')}
        </button>
      </div>
    </details>
  );
}

function AloudTrouble({ aloud: { state, allowAndStart } }: Pick<ReaderBarProps, 'aloud'>) {
  return (
    <p class="reader-trouble" role="status">
      {(state === 'none' || state === 'failed') &&
        say(state === 'none' ? 'reader.aloudNone' : 'reader.aloudFailed')}
      {state === 'network-only' && (
        <>
          {say('reader.aloudNetwork')}{' '}
          <button type="button" class="button" onClick={allowAndStart}>
            {say('reader.aloudAllow')}
          </button>
        </>
      )}
    </p>
  );
}
