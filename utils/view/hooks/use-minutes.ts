import { useEffect, useState } from 'preact/hooks';

const minuteMs = 60_000;

/** Draws its page anew each minute while it is in sight, and when it comes in sight: what it says of time would else grow old. */
export function useMinutes(): void {
  const [, draw] = useState(0);
  useEffect(() => {
    const tick = () => {
      if (!document.hidden) draw((count) => count + 1);
    };
    const timer = setInterval(tick, minuteMs);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
}
