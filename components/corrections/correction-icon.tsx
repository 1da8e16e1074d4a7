import { ArrowUpRight, CalendarClock, History, type IconNode } from 'lucide';
import { Drawing } from '../shared/icon.tsx';

const icons = {
  away: CalendarClock,
  corrected: History,
  place: ArrowUpRight,
} satisfies Record<string, IconNode>;

/** As `Icon`, with the pictures of corrections. */
export function CorrectionIcon({ name }: { name: keyof typeof icons }) {
  return <Drawing node={icons[name]} isDirected={name === 'place'} />;
}
