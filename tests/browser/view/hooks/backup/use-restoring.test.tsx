import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type RestoringBackup, useRestoring } from '../../../../../utils/view/hooks/backup/use-restoring.ts';
import { soon } from '../../../../soon.ts';

const { askForSites, lookIntoBackup, restoreFile, undoRestored } = vi.hoisted(() => ({
  askForSites: vi.fn(),
  lookIntoBackup: vi.fn(),
  restoreFile: vi.fn(),
  undoRestored: vi.fn(),
}));
vi.mock('../../../../../utils/view/commands/ask-for-sites.ts', () => ({ askForSites }));
vi.mock('../../../../../utils/view/commands/backup/restore-file.ts', () => ({
  ...{ lookIntoBackup, restoreFile, undoRestored },
}));

let backup: RestoringBackup;
function Page() {
  backup = useRestoring();
  return null;
}
const stepIs = async (step: string) => await soon(() => expect(backup.state.step).toBe(step));
/** The browser's question, until it is answered. */
let answer: (isGranted: boolean) => void = () => undefined;

beforeEach(() => {
  for (const mock of [askForSites, lookIntoBackup, restoreFile, undoRestored]) mock.mockReset();
  const restored = { addresses: ['https://letters.example/'] };
  lookIntoBackup.mockResolvedValue({ ok: true, value: restored });
  restoreFile.mockResolvedValue({ ok: true, value: restored, from: {} });
  askForSites.mockImplementation((_urls: string[], onWait: (isWaiting: boolean) => void) => {
    onWait(true);
    return new Promise<boolean>((resolve) => {
      answer = resolve;
    }).finally(() => onWait(false));
  });
  render(<Page />, document.body);
});
afterEach(() => render(null, document.body));

it('restores once the browser’s question has an answer, whichever, and asks once', async () => {
  backup.look(new Blob(['a']));
  await stepIs('read');
  backup.restore();
  backup.restore();
  await soon(() => expect(backup.state).toMatchObject({ step: 'read', isAsking: true }));
  expect(restoreFile).not.toHaveBeenCalled();
  answer(false);
  await stepIs('done');
  expect(backup.state).toMatchObject({ isRefused: true });
  expect(askForSites).toHaveBeenCalledTimes(1);
});

it('restores nothing once it was closed while the browser asks; another file is looked into meanwhile', async () => {
  backup.look(new Blob(['a']));
  await stepIs('read');
  backup.restore();
  await soon(() => expect(backup.state).toMatchObject({ isAsking: true }));
  backup.close();
  await stepIs('none');
  const answerFormer = answer;
  const second = new Blob(['b']);
  backup.look(second);
  await stepIs('read');
  answerFormer(true);
  backup.restore();
  answer(true);
  await stepIs('done');
  // One Blob is equal to any other.
  expect(restoreFile.mock.calls.map(([file]) => file === second)).toEqual([true]);
});

it('can take it back once more where that failed', async () => {
  backup.look(new Blob(['a']));
  await stepIs('read');
  backup.restore();
  answer(true);
  await stepIs('done');
  undoRestored.mockResolvedValueOnce({ ok: false, message: 'The disk is full.' });
  backup.undo();
  await soon(() =>
    expect(backup.state).toMatchObject({ step: 'done', failure: 'The disk is full.', from: {} }),
  );
  undoRestored.mockResolvedValueOnce({ ok: true, message: 'All is as it was.' });
  backup.undo();
  await soon(() => expect(backup.state).toEqual({ step: 'undone', message: 'All is as it was.' }));
});
