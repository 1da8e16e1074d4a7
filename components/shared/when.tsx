import { formatWhen } from '../../utils/view/sentences/format-when.ts';

/** A date as people say it, the full one on hover. */
export function When({ at }: { at: number }) {
  const { short, full } = formatWhen(at, Date.now());
  return (
    <time dateTime={new Date(at).toISOString()} title={full}>
      {short}
    </time>
  );
}
