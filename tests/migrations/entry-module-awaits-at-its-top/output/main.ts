import { load } from './load.js';
const text = await load();
if (text.length > 1) await load();
export {};
