import { startAll } from './start.js';

startAll();
