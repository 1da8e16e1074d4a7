/** What pages say comes from here: components reach the platform only through the view. */
export { say } from '../../platform/say.ts';
