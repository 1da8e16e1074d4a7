import { describeTime } from '../../utils/view/sentences/log/describe-time.ts';
import { type MonthSum, type Plot, plotMonths } from '../../utils/view/sentences/log/plot-months.ts';
import { say } from '../../utils/view/sentences/say.ts';

const width = 312;
const height = 96;
/** Room below the bars for their names, and above for what the highest line stands for. */
const foot = 16;
const head = 14;
/** A bar of little is still to be seen. */
const leastHeight = 2;

/** Reading by month as bars, and the same as a table. */
export function LogPlot({ months }: { months: readonly MonthSum[] }) {
  const plot = plotMonths(months);
  if (plot.top === 0) return null;
  return (
    <figure class="log-plot">
      <figcaption class="visually-hidden">{say('log.byMonth')}</figcaption>
      <Bars plot={plot} />
      <details>
        <summary>{say('log.asTable')}</summary>
        <Table plot={plot} />
      </details>
    </figure>
  );
}

function Bars({ plot: { bars, top } }: { plot: Plot }) {
  const room = height - foot - head;
  const step = width / bars.length;
  const thick = Math.max(2, Math.min(20, step * 0.7));
  const base = head + room;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('log.byMonth')}>
      <line class="log-line" x1="0" x2={width} y1={head} y2={head} />
      <text class="log-axis" x={width} y={head - 4} text-anchor="end">
        {describeTime(top)}
      </text>
      {bars.map(({ key, label, shortLabel, share, minutes, isNamed }, at) => {
        const x = at * step + (step - thick) / 2;
        const high = minutes === 0 ? 0 : Math.max(leastHeight, share * room);
        return (
          <g key={key}>
            <rect
              class="log-bar"
              x={x}
              y={base - high}
              width={thick}
              height={high}
              rx={Math.min(2, thick / 4)}
            >
              <title>{say('common.labelled', { label, value: describeTime(minutes) })}</title>
            </rect>
            {isNamed && (
              <text class="log-axis" x={at * step + step / 2} y={height - 3} text-anchor="middle">
                {shortLabel}
              </text>
            )}
          </g>
        );
      })}
      <line class="log-line" x1="0" x2={width} y1={base} y2={base} />
    </svg>
  );
}

function Table({ plot: { bars } }: { plot: Plot }) {
  return (
    <table class="log-table">
      <thead>
        <tr>
          <th scope="col">{say('log.when')}</th>
          <th scope="col">{say('log.timeRead')}</th>
          <th scope="col">{say('log.entriesCount')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, minutes, entries }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>{describeTime(minutes)}</td>
            <td>{entries}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
