import { ping, save } from './work.js';

setInterval(save, 1000);
setInterval(ping, 1000);
