import { refresh } from './refresh.js';

setInterval(refresh, 1000);
