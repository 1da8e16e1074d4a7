import type { MonthSum } from '../../../learning/log/summarise-year.ts';
import { describeMonth } from './describe-day.ts';

export type { MonthSum };

interface PlotBar {
  key: string;
  label: string;
  minutes: number;
  entries: number;
  /** 0 to 1, of the highest line of the plot. */
  share: number;
  /** Only some bars of many are named below the plot. */
  isNamed: boolean;
  shortLabel: string;
}

export interface Plot {
  bars: PlotBar[];
  /** What the highest line of the plot stands for, in minutes: 0 where nothing was read. */
  top: number;
}

/** More bars than these are too thin to be told apart: then each is a year. */
const mostMonths = 36;
const mostNamed = 12;
/** Lines that a plot may end at, in minutes. */
const tops = [30, 60, 120, 180, 240, 300, 360, 480, 600, 900, 1200, 1800, 2400, 3600];

/** Months, or years where there are many, as bars of a plot. */
export function plotMonths(months: readonly MonthSum[]): Plot {
  const isByYear = months.length > mostMonths;
  const sums = isByYear ? byYear(months) : months.map(({ month, ...sum }) => ({ key: month, ...sum }));
  const most = Math.max(0, ...sums.map(({ minutes }) => minutes));
  const top = most === 0 ? 0 : (tops.find((one) => one >= most) ?? Math.ceil(most / 600) * 600);
  const step = Math.ceil(sums.length / mostNamed);
  return {
    top,
    bars: sums.map(({ key, minutes, entries }, at) => ({
      ...{ key, minutes, entries },
      label: isByYear ? key : describeMonth(key),
      shortLabel: isByYear ? key : narrow(key, sums.length > mostNamed),
      share: top === 0 ? 0 : minutes / top,
      isNamed: at % step === 0,
    })),
  };
}

/** The first letter of the month; where there are several years, the year at its January. */
function narrow(month: string, isLong: boolean): string {
  if (isLong && month.endsWith('-01')) return month.slice(0, 4);
  return [...describeMonth(month, true)][0] ?? '';
}

function byYear(months: readonly MonthSum[]): { key: string; minutes: number; entries: number }[] {
  const years = new Map<string, { key: string; minutes: number; entries: number }>();
  for (const { month, minutes, entries } of months) {
    const key = month.slice(0, 4);
    const sum = years.get(key) ?? { key, minutes: 0, entries: 0 };
    years.set(key, { key, minutes: sum.minutes + minutes, entries: sum.entries + entries });
  }
  return [...years.values()];
}
