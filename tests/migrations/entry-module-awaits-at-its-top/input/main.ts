import { load } from './load.js';
const text = load();
if (text.length > 1) load();
export {};
