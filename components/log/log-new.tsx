import { useEffect, useRef, useState } from 'preact/hooks';
import { addEntry } from '../../utils/view/commands/log/add-entry.ts';
import { useSingle } from '../../utils/view/hooks/use-single.ts';
import { checkDay, checkMinutes, checkTitle } from '../../utils/view/sentences/log/check-entry.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { LogEntryRow, Undoable } from '../../utils/view/types.ts';
import { LogLineField } from './log-field.tsx';

interface LogNewProps {
  today: string;
  onAdded: (done: Undoable, entry: LogEntryRow) => void;
  onClose: () => void;
}

/** An entry by hand: what was read elsewhere, or on paper. */
export function LogNew({ today, onAdded, onClose }: LogNewProps) {
  const [said, setSaid] = useState({ title: '', newsletter: '', day: today, minutes: '' });
  const [isAsked, setAsked] = useState(false);
  const once = useSingle();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return (
    <form
      ref={form}
      class="log-new"
      aria-label={say('log.add')}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
      onSubmit={async (event) => {
        event.preventDefault();
        setAsked(true);
        const written = new FormData(event.currentTarget);
        const title = String(written.get('title') ?? '');
        const minutes = String(written.get('minutes') ?? '');
        const day = String(written.get('day') ?? '');
        const faults = [checkTitle(title), checkMinutes(minutes), checkDay(day)];
        const wrong = ['title', 'minutes', 'day'][faults.findIndex((one) => one !== null)];
        if (wrong) {
          form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus();
          return;
        }
        const newsletter = String(written.get('newsletter') ?? '');
        await once(async () => {
          const { done, entry } = await addEntry({ title, newsletter, day, minutes: Number(minutes) });
          onAdded(done, entry);
        });
      }}
    >
      <LogLineField
        name="title"
        label={say('log.fieldTitle')}
        value={said.title}
        check={checkTitle}
        isChecked={isAsked}
        onChange={(title) => setSaid((now) => ({ ...now, title }))}
      />
      <LogLineField
        name="newsletter"
        label={say('log.fieldFrom')}
        value={said.newsletter}
        check={() => null}
        onChange={(newsletter) => setSaid((now) => ({ ...now, newsletter }))}
      />
      <LogLineField
        name="day"
        type="date"
        label={say('log.fieldDay')}
        value={said.day}
        check={checkDay}
        onChange={(day) => setSaid((now) => ({ ...now, day }))}
      />
      <LogLineField
        name="minutes"
        type="number"
        label={say('log.fieldMinutes')}
        value={said.minutes}
        check={checkMinutes}
        isChecked={isAsked}
        onChange={(minutes) => setSaid((now) => ({ ...now, minutes }))}
      />
      <div class="log-acts">
        <button type="submit" class="button button-primary">
          {say('log.addNow')}
        </button>
        <button type="button" class="button button-bare" onClick={onClose}>
          {say('subscription.cancel')}
        </button>
      </div>
    </form>
  );
}
