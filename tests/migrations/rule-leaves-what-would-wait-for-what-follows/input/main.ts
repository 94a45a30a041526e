import { rested } from './blink.js';
import { release, start } from './gate.js';

start();
rested();
release();
