/** What the popup loads once its first paint is over: all that stands below the fold, and what is done with the keyboard. */
export { UndoBar } from '../shared/undo-bar.tsx';
export { PopupLine } from './popup-line.tsx';
export { PopupRest } from './popup-rest.tsx';
export { PopupTop } from './popup-top.tsx';
