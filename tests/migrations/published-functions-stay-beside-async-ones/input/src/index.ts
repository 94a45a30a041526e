export { load, load as read } from './load.js';
export { Store } from './store.js';
