import type { Page } from 'puppeteer-core';
import { type Act, longestMs, notDone, took } from './act.ts';
import { openAtRest } from './library-acts.ts';
import { places } from './library-places.ts';

/** From the click on the filter for issues that were read until ten of them, and no other, are painted. The one for unread issues was on. */
export const measureFilter: Act = async (subject) => {
  const page = await openAtRest(subject);
  if (!page) return notDone(subject, 'the library before a filter');
  const ms = await filter(page).catch(() => null);
  const done = ms === null ? [] : await subject.settled(page, { end: Date.now() + longestMs });
  await page.close();
  return ms === null ? notDone(subject, 'a filter', done) : took(ms, done);
};

async function filter(page: Page): Promise<number> {
  await page.bringToFront();
  const click = (selector: string, at: number) =>
    document.querySelectorAll<HTMLElement>(selector)[at]?.click();
  await page.evaluate(click, places.states, 1);
  const areUnread = (rows: string, unread: string) =>
    [...document.querySelectorAll(rows)].every((row) => row.matches(unread) || row.querySelector(unread));
  await page.waitForFunction(areUnread, { timeout: longestMs }, places.rows, places.unread);
  return await page.evaluate(
    async ({ states, rows, unread }, limit) => {
      const start = performance.now();
      document.querySelectorAll<HTMLElement>(states)[2]?.click();
      const isShown = () => {
        const shown = [...document.querySelectorAll(rows)];
        return shown.length >= 10 && !shown.some((row) => row.matches(unread) || row.querySelector(unread));
      };
      while (!isShown()) {
        if (performance.now() - start > limit) throw new Error('no rows');
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      // The frame after the one in which they are there has painted them.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    },
    places,
    longestMs,
  );
}
