import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const server = new URL('../../newsletter/server.ts', import.meta.url).href;

/** Closes a newsletter in the middle of an answer, and does nothing that would end the process by force. */
const script = (override: string, method: string) => `
  const { startNewsletter } = await import(${JSON.stringify(server)});
  const newsletter = await startNewsletter();
  ${override}
  const arrived = newsletter.nextRequest('/feed');
  const asked = fetch(newsletter.feedUrl, { method: '${method}' }).then((response) => response.text()).catch(() => undefined);
  await arrived;
  await newsletter.close();
  await asked;
  console.log(newsletter.requests.length);
`;

it.each([
  ['held', 'newsletter.hold();'],
  ['delayed', "newsletter.answer('/feed', { delayMs: 600_000 });"],
  ['never given', "newsletter.answer('/feed', { hang: true });"],
  ['endless', "newsletter.answer('/feed', { endless: true });"],
  // What is written in answer to HEAD is dropped, so a loop that waits for a full buffer would never leave.
  ['endless, though without a body', "newsletter.answer('/feed', { endless: true });", 'HEAD'],
  ['on its way after a spell offline', 'await newsletter.goOffline(); await newsletter.goOnline();'],
])(
  'nothing keeps the process alive once closed while an answer is %s',
  async (_, override, method = 'GET') => {
    const args = ['--input-type=module', '--eval', script(override, method)];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 15_000 });
    expect(stdout.trim()).toBe('1');
  },
  20_000,
);
