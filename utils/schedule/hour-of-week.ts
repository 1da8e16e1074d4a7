const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** Hours since Sunday 00:00 on the clock of `timeZone` (daylight saving included), 0–167. */
export function hourOfWeek(time: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(time);
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return days.indexOf(partOf('weekday')) * 24 + Number(partOf('hour'));
}
