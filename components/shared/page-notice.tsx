import { say } from '../../utils/view/sentences/say.ts';

interface PageNoticeProps {
  title: string;
  text?: string;
  /** Where in the library it leads; its issues unless given. */
  view?: 'guides';
}

/** In place of a page's content while there is none: why, and the way to the library. */
export function PageNotice({ title, text, view }: PageNoticeProps) {
  return (
    <main class="page-notice">
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      <a class="button" href={view ? `/library.html?view=${view}` : '/library.html'}>
        {say('common.library')}
      </a>
    </main>
  );
}
