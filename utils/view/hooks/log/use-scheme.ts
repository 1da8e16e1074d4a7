import { isDay } from '../../../learning/log/days.ts';
import type { Day } from '../../../learning/log/types.ts';
import { allSchemes } from '../../../learning/schemes/all-schemes.ts';
import type { Scheme } from '../../../learning/schemes/types.ts';
import { logSchemeSetting, logStartSetting } from '../../../platform/settings.ts';
import { useSetting } from '../use-settings.ts';

export interface ChosenScheme {
  /** False until it is read what was chosen. */
  isRead: boolean;
  /** Null where none is chosen. */
  scheme: Scheme | null;
  choose: (key: string) => void;
  /** The first day of a period of the person's own; empty for the calendar's year. */
  start: Day;
  setStart: (day: Day) => void;
}

/** The scheme that the log is kept for, chosen once. */
export function useScheme(): ChosenScheme {
  const [key, choose] = useSetting(logSchemeSetting);
  const [start, setStart] = useSetting(logStartSetting);
  return {
    isRead: key !== null && start !== null,
    scheme: allSchemes.find((scheme) => scheme.key === key) ?? null,
    choose,
    start: start !== null && isDay(start) ? start : '',
    setStart,
  };
}
