import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useStay } from '../../../../../utils/view/hooks/popup/use-stay.ts';
import type { PopupChoice, PopupModel } from '../../../../../utils/view/types.ts';

const choose = vi.fn<(choice: PopupChoice) => void>();
const choice: PopupChoice = { newsletterId: 'home', issueId: null, listed: 5 };
const model = { newsletterId: 'home', shown: { id: 'a' } } as unknown as PopupModel;

function Page(props: { isOn?: boolean; choice?: PopupChoice; model?: PopupModel | null }) {
  const body = useRef<HTMLElement>(null);
  useStay(props.isOn ?? true, { body, choose, choice, model, ...props });
  return <main ref={body}>Words</main>;
}

const show = async (props: Parameters<typeof Page>[0] = {}) => {
  render(<Page {...props} />, document.body);
  // What is done after drawing is done by then, however long that took.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
};
const act = (name: string) =>
  document.querySelector('main')?.dispatchEvent(new Event(name, { bubbles: true }));

beforeEach(() => choose.mockReset());
afterEach(() => render(null, document.body));

it.each(['wheel', 'touchmove', 'pointerdown', 'keydown'])(
  'what is shown stays after the first %s',
  async (name) => {
    await show();
    act(name);
    expect(choose.mock.calls).toEqual([[{ ...choice, issueId: 'a' }]]);
  },
);

it('does not so because the page scrolled by itself, nor where an issue is chosen already', async () => {
  await show();
  act('scroll');
  await show({ choice: { ...choice, issueId: 'b' } });
  act('wheel');
  expect(choose).not.toHaveBeenCalled();
});

it('does not so while a newsletter that was just chosen is not here yet, nor where there is no issue', async () => {
  await show({ choice: { ...choice, newsletterId: 'other' } });
  act('pointerdown');
  await show({ model: null });
  act('pointerdown');
  expect(choose).not.toHaveBeenCalled();
});

it('does nothing in a popup', async () => {
  await show({ isOn: false });
  act('wheel');
  expect(choose).not.toHaveBeenCalled();
});
