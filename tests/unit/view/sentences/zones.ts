/** West and east of Greenwich, as far as people live. */
export const zones = ['Pacific/Honolulu', 'America/New_York', 'UTC', 'Asia/Kolkata', 'Pacific/Kiritimati'];
