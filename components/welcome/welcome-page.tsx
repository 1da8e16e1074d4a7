import { closePage } from '../../utils/view/commands/close-page.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { WelcomeFirst } from './welcome-first.tsx';
import { WelcomeNotify } from './welcome-notify.tsx';
import { WelcomePin } from './welcome-pin.tsx';

/** Shown once, after the installation: what happens now, what is worth a click, and the first issue when it is here. */
export function WelcomePage({ name }: { name: string }) {
  const steps = [
    [say('welcome.looks'), say('welcome.looksText')],
    [say('welcome.tells'), say('welcome.tellsText')],
    [say('welcome.keeps'), say('welcome.keepsText')],
  ] as const;
  return (
    <main class="welcome">
      <header class="welcome-head">
        <h1>{say('welcome.title')}</h1>
        <button type="button" class="button button-bare" onClick={() => closePage()}>
          {say('welcome.skip')}
        </button>
      </header>
      <p class="welcome-lead">{say('welcome.lead', { name })}</p>
      <section aria-labelledby="steps">
        <h2 id="steps">{say('welcome.steps')}</h2>
        <ol class="welcome-steps">
          {steps.map(([title, text]) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <WelcomePin />
      <WelcomeNotify />
      <WelcomeFirst />
      <nav class="welcome-ways">
        <a class="button" href="/library.html">
          {say('welcome.library')}
        </a>
        <a class="button" href="/options.html">
          {say('welcome.options')}
        </a>
      </nav>
    </main>
  );
}
