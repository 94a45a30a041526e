export { load, loadAsync, load as read, loadAsync as readAsync } from './load.js';
export { Store } from './store.js';
