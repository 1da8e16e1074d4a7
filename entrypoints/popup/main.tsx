import { render } from 'preact';
import '../../components/styles.css';
import '../../components/popup.css';
import '../../components/popup-tabs.css';
import { Popup } from '../../components/popup.tsx';
import { readFirstPaint } from '../../utils/view/read-first-paint.ts';

void readFirstPaint().then((first) => render(<Popup {...first} />, document.body));
