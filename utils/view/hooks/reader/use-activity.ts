import { useEffect, useRef } from 'preact/hooks';
import {
  type ActivityEvent,
  measureActivity,
  noActivity,
  takeSeconds,
} from '../../../learning/measure-activity.ts';
import { openActivityChannel } from '../../../platform/activity-channel.ts';
import { enterIssue } from '../../../record/enter-issue.ts';
import { logReading } from '../../../record/log-reading.ts';

/** How often it is looked whether time has come to something. */
const tickMs = 5000;
const writtenEveryMs = 30_000;
/** Without a tick for so long, in sight, the machine slept: nobody read meanwhile. */
const sleptMs = 4 * tickMs;
/** A pointer moves many times a second; the others need not be told each time. */
const toldEveryMs = 1000;
/** What somebody does who reads. */
const acts = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'scroll', 'touchmove'] as const;

export interface ReadingTime {
  /** Active reading of this page, whole seconds, written down or not. */
  seconds: () => number;
  /** Somebody listens: that is reading as well. */
  act: () => void;
}

/**
 * Writes down that an issue was opened in the reader, when it comes into sight, and how long it was actively read: each half
 * minute at most, and when the page is left. What the database does not take is tried with the next.
 *
 * @param onTick called every few seconds in sight
 */
export function useActivity(issueId: string, onTick: () => void): ReadingTime {
  const activity = useRef({ ...noActivity });
  const counted = useRef(0);
  const waiting = useRef(0);
  const tell = useRef(() => {});
  const latestTick = useRef(onTick);
  latestTick.current = onTick;

  function happen(event: ActivityEvent) {
    const now = Date.now();
    const { isShown, countedTo } = activity.current;
    if (isShown && now - countedTo > sleptMs)
      activity.current = measureActivity(activity.current, 'woke', now);
    const measured = takeSeconds(measureActivity(activity.current, event, now));
    activity.current = measured.activity;
    counted.current += measured.seconds;
    waiting.current += measured.seconds;
    if (event === 'acted' || event === 'shown') tell.current();
  }

  useEffect(() => {
    let isEntered = false;
    let writtenAt = Date.now();
    let toldAt = 0;
    const channel = openActivityChannel(() => {
      toldAt = 0;
      happen('elsewhere');
    });
    tell.current = () => {
      if (Date.now() - toldAt < toldEveryMs) return;
      toldAt = Date.now();
      channel.tell();
    };
    async function write() {
      const seconds = waiting.current;
      if (seconds === 0) return;
      writtenAt = Date.now();
      waiting.current = 0;
      const answer = await logReading(issueId, seconds);
      if (!answer.ok && answer.error.kind !== 'unknown') waiting.current += seconds;
    }
    function see() {
      const isShown = document.visibilityState === 'visible';
      happen(isShown ? 'shown' : 'hidden');
      if (isShown && !isEntered) {
        isEntered = true;
        void enterIssue(issueId);
      }
      if (!isShown) void write();
    }
    function tick() {
      happen('tick');
      if (Date.now() - writtenAt >= writtenEveryMs) void write();
      if (document.visibilityState === 'visible') latestTick.current();
    }
    function leave() {
      happen('hidden');
      void write();
    }
    const act = () => happen('acted');
    see();
    const timer = setInterval(tick, tickMs);
    document.addEventListener('visibilitychange', see);
    addEventListener('pagehide', leave);
    for (const name of acts) document.addEventListener(name, act, { passive: true });
    return () => {
      leave();
      channel.close();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', see);
      removeEventListener('pagehide', leave);
      for (const name of acts) document.removeEventListener(name, act);
    };
  }, [issueId]);
  return { seconds: () => counted.current, act: () => happen('acted') };
}
