export const logViews = ['log', 'export'] as const;
type LogView = (typeof logViews)[number];

/** What of the log is shown. It stands in the page's address: going back, loading anew and a bookmark keep it. */
export interface LogAddress {
  view: LogView;
  /** A year (`2026`), `cycle` for the present period of the scheme, `cycle-1` for the one before it, `all`; empty for this year. */
  period: string;
  /** Entries with this topic alone; empty for all. */
  topic: string;
  /** Entries in which this box of the scheme is empty; empty for all. */
  empty: string;
}

/** What an address of the log says; what it says wrongly, as a person may have changed it, is left out. */
export function parseLogAddress(search: string): LogAddress {
  const said = new URLSearchParams(search);
  const period = said.get('period') ?? '';
  return {
    view: logViews.find((view) => view === said.get('view')) ?? 'log',
    period: /^(?:[12]\d{3}|cycle(?:-1)?|all)$/.test(period) ? period : '',
    topic: said.get('topic') ?? '',
    empty: said.get('empty') ?? '',
  };
}

/** `?` and what differs from the usual; empty where nothing does. */
export function writeLogAddress({ view, period, topic, empty }: LogAddress): string {
  const said = new URLSearchParams();
  if (view !== 'log') said.set('view', view);
  if (period !== '') said.set('period', period);
  if (topic !== '') said.set('topic', topic);
  if (empty !== '') said.set('empty', empty);
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}
