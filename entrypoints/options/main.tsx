import '../../components/styles.css';
import '../../components/options.css';
import { render } from 'preact';
import { OptionsPage } from '../../components/options-page.tsx';
import { mountPoint } from '../mount-point.ts';
