import { Holder } from './holder.js';
import { show } from './use.js';
console.log(show(new Holder().store));
