import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { runMenuItem } from '../utils/worker/menus/run-menu-item.ts';
import { noteVisit } from '../utils/worker/reading/note-visit.ts';
import { openTyped, suggest } from '../utils/worker/start/answer-omnibox.ts';
import { answerRequest } from '../utils/worker/start/answer-request.ts';
import { noteLoss } from '../utils/worker/start/note-loss.ts';
import { openNotice } from '../utils/worker/start/open-notice.ts';
import { resumeOnline } from '../utils/worker/start/resume-online.ts';
import { resumeWork } from '../utils/worker/start/resume-work.ts';
import { runCommand } from '../utils/worker/start/run-command.ts';
import { showWelcome } from '../utils/worker/start/show-welcome.ts';
import { followGranted } from '../utils/worker/subscriptions/follow-granted.ts';
import { resumeSync } from '../utils/worker/sync/resume-sync.ts';

/** Registers listeners, synchronously: one added after an await is not called by the event that wakes the worker. */
export default defineBackground({
  main() {
    const resumed = resumeWork();
    // The worker has resumed its work by being started; the listeners make the browser start it.
    browser.runtime.onInstalled.addListener((details) => Promise.all([showWelcome(details), resumed]));
    browser.runtime.onStartup.addListener(() => resumed.then(() => noteLoss()));
    browser.alarms.onAlarm.addListener(() => resumeWork());
    globalThis.addEventListener('online', () => resumeOnline());
    browser.permissions.onAdded.addListener(() => followGranted());
    browser.notifications.onClicked.addListener((id) => openNotice(id));
    browser.omnibox.onInputChanged.addListener((text, show) => void suggest(text).then(show));
    browser.omnibox.onInputEntered.addListener((text, place) => void openTyped(text, place));
    // Neither is there on phones.
    browser.contextMenus?.onClicked.addListener((click) => void runMenuItem(click));
    browser.commands?.onCommand.addListener((command) => void runCommand(command));
    browser.storage.sync.onChanged.addListener(() => resumeSync());
    browser.runtime.onMessage.addListener((message, sender) => answerRequest(message, sender));
    browser.runtime.onMessage.addListener((message, sender) => noteVisit(message, sender));
  },
});
