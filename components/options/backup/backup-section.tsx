import { useRestoring } from '../../../utils/view/hooks/backup/use-restoring.ts';
import { say } from '../../../utils/view/sentences/say.ts';
import { BackupGenerations } from './backup-generations.tsx';
import { BackupMonthly } from './backup-monthly.tsx';
import { BackupRestore } from './backup-restore.tsx';
import { BackupSave } from './backup-save.tsx';

/** Everything in one file: saved, kept, and brought back. */
export function BackupSection() {
  const restoring = useRestoring();
  const isBusy = restoring.state.step === 'reading' || restoring.state.step === 'restoring';
  return (
    <section aria-labelledby="backup" class="backup">
      <h2 id="backup">{say('backup.title')}</h2>
      <p>{say('backup.text')}</p>
      <BackupSave />
      <BackupMonthly />
      <BackupGenerations isBusy={isBusy} onLook={restoring.look} />
      <BackupRestore restoring={restoring} isBusy={isBusy} />
    </section>
  );
}
