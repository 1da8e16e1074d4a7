import '../../../store/fake-extension.ts';
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { layOutIssue } from '../../../../../utils/issue/lay-out-issue.ts';
import { usePlace } from '../../../../../utils/view/hooks/reader/use-place.ts';
import { soon } from '../../../../soon.ts';

const kept = vi.hoisted(() => ({ savePlace: vi.fn(), readPlace: vi.fn() }));
vi.mock('../../../../../utils/store/places.ts', () => ({ savePlace: kept.savePlace }));
vi.mock('../../../../../utils/view/queries/read-place.ts', () => ({ readPlace: kept.readPlace }));

const words = (n: number) => `Paragraph ${n} tells of itch and of what helps.`;
const html = Array.from({ length: 40 }, (_, n) => `<p>${words(n)}</p>`).join('');
const layout = layOutIssue(html, { publication: null, url: null, learningPoints: [] });
const { text, lines } = layout.text;
const placeOf = (n: number) => text.indexOf(words(n));
const reading = { issue: { newsletterId: 'n', identity: 'i', textHash: 'h' } } as never;
const onPlace = vi.fn();
const onRest = vi.fn();

function Page({ at, setting = 1 }: { at: number | null; setting?: number }) {
  const root = useRef<HTMLElement>(null);
  usePlace({ text: root, reading, layout, at, setting, onPlace, onRest });
  return (
    <article ref={root}>
      {lines.map(({ start, end }) => (
        <p key={start} data-start={start} style={{ height: `${100 * setting}px`, margin: 0 }}>
          {text.slice(start, end)}
        </p>
      ))}
    </article>
  );
}

function firstInSight(): number {
  const all = [...document.querySelectorAll<HTMLElement>('[data-start]')];
  return Number(all.find((line) => line.getBoundingClientRect().top >= 0)?.dataset.start);
}
const places = () => kept.savePlace.mock.calls.map(([{ position }]) => position);

beforeEach(() => {
  vi.resetAllMocks();
  kept.savePlace.mockResolvedValue(undefined);
  kept.readPlace.mockResolvedValue(null);
});
afterEach(() => {
  render(null, document.body);
  scrollTo(0, 0);
});

it('begins where somebody was, and says so; set in another size it is still there', async () => {
  kept.readPlace.mockResolvedValue(placeOf(12));
  render(<Page at={null} />, document.body);
  await soon(() => expect(firstInSight()).toBe(placeOf(12)));
  expect(onPlace).toHaveBeenCalledWith(placeOf(12));
  render(<Page at={null} setting={3} />, document.body);
  await soon(() => expect(firstInSight()).toBe(placeOf(12)));
});

it('begins where the address says, with the keyboard there too', async () => {
  kept.readPlace.mockResolvedValue(placeOf(12));
  render(<Page at={placeOf(20)} />, document.body);
  await soon(() => expect(firstInSight()).toBe(placeOf(20)));
  expect(document.activeElement?.textContent).toBe(words(20));
  expect(onPlace).not.toHaveBeenCalled();
});

it('keeps where scrolling rests, once, and the beginning as the beginning', async () => {
  render(<Page at={null} />, document.body);
  await soon(() => expect(kept.readPlace).toHaveBeenCalled());
  // Only what was placed is kept.
  await new Promise(requestAnimationFrame);
  for (const top of [500, 700, 1000]) scrollTo(0, top);
  await soon(() => expect(places()).toHaveLength(1));
  expect(places()[0]).toBe(positionAt(1000));
  expect(onRest).toHaveBeenCalled();
  scrollTo(0, 0);
  await soon(() => expect(places()).toHaveLength(2));
  expect(places()[1]).toBe(0);
});

it('keeps it at once when the page is left', async () => {
  render(<Page at={null} />, document.body);
  await soon(() => expect(kept.readPlace).toHaveBeenCalled());
  await new Promise(requestAnimationFrame);
  scrollTo(0, 1500);
  await new Promise<void>((resolve) => document.addEventListener('scroll', () => resolve(), { once: true }));
  dispatchEvent(new Event('pagehide'));
  expect(places()).toHaveLength(1);
});

/** The line that is at that height of the page, 100 CSS pixels each, below the room that is left on top. */
function positionAt(top: number): number {
  const body = Number.parseFloat(getComputedStyle(document.body).marginTop);
  const line = lines[Math.floor((top - body + 16) / 100)];
  return line?.start ?? -1;
}
