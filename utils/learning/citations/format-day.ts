const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

interface DayParts {
  year: number;
  month: number;
  day: number;
}

/** The parts of `YYYY-MM-DD`; null for anything that is no day. */
export function readDayParts(day: string | null): DayParts | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  const parts = { year: Number(year), month: Number(month), day: Number(date) };
  const isDay = parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= 31;
  return isDay ? parts : null;
}

/** "November 5, 2026", as AMA style writes days; empty for none. */
export function formatAmaDay(day: string | null): string {
  const parts = readDayParts(day);
  return parts ? `${months[parts.month - 1]} ${parts.day}, ${parts.year}` : '';
}

/** "2026 Nov 5", as the Vancouver style of the NLM writes days; empty for none. */
export function formatVancouverDay(day: string | null): string {
  const parts = readDayParts(day);
  return parts ? `${parts.year} ${months[parts.month - 1]?.slice(0, 3)} ${parts.day}` : '';
}

/** "2026"; empty for no day. */
export function formatYear(day: string | null): string {
  const parts = readDayParts(day);
  return parts ? String(parts.year) : '';
}
