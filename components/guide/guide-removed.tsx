import { say } from '../../utils/view/sentences/say.ts';

/** In place of a file that was deleted a short while ago. */
export function GuideRemoved({ onTakeBack }: { onTakeBack: () => void }) {
  return (
    <div class="page-notice">
      <h2>{say('guidePage.deleted')}</h2>
      <p>{say('guidePage.deletedText')}</p>
      <button type="button" class="button button-primary" onClick={onTakeBack}>
        {say('shelf.takeBack')}
      </button>
    </div>
  );
}
