export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayHours = 24;
export const weekHours = 7 * dayHours;
export const quartersOfWeek = weekHours * 4;
