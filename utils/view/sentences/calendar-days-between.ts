const day = 24 * 60 * 60 * 1000;

/** Midnights between two moments (epoch ms) where the person is; negative when `from` is later. */
export function calendarDaysBetween(from: number, to: number): number {
  // Rounded, since a day of a clock change has 23 or 25 hours.
  return Math.round((new Date(to).setHours(0, 0, 0, 0) - new Date(from).setHours(0, 0, 0, 0)) / day);
}
