import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const server = new URL('../../newsletter/server.ts', import.meta.url).href;

/** Another request answered: by then the first is as far as it gets. */
const meanwhile = 'await fetch(newsletter.origin);';
const endless = "newsletter.answer('/nowhere', { endless: true });";

/** Closes a newsletter in the middle of an answer, and does nothing that would end the process by force. */
const script = (override: string, before: string, method: string) => `
  const { startNewsletter } = await import(${JSON.stringify(server)});
  const newsletter = await startNewsletter();
  ${override}
  const arrived = newsletter.nextRequest('/nowhere');
  const asked = fetch(newsletter.origin + '/nowhere', { method: '${method}' })
    .then((response) => response.text())
    .catch(() => undefined);
  await arrived;
  ${before}
  await newsletter.close();
  await asked;
  console.log('closed');
`;

it.each([
  ['held', 'newsletter.hold();', ''],
  ['delayed', "newsletter.answer('/nowhere', { delayMs: 600_000 });", meanwhile],
  ['never given', "newsletter.answer('/nowhere', { hang: true });", meanwhile],
  ['endless', endless, meanwhile],
  // What is written in answer to HEAD is dropped, so a loop that waits for a full buffer would never leave.
  ['endless, though without a body', endless, meanwhile, 'HEAD'],
  ['on its way after a spell offline', 'await newsletter.goOffline(); await newsletter.goOnline();', ''],
])(
  'nothing keeps the process alive once closed while an answer is %s',
  async (_, override, before, method = 'GET') => {
    const args = ['--input-type=module', '--eval', script(override, before, method)];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 15_000 });
    expect(stdout.trim()).toBe('closed');
  },
  20_000,
);
