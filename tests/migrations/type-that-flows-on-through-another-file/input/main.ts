import { store } from './make.js';
import { show } from './use.js';
console.log(show(store));
