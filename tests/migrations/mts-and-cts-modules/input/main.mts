import { load } from './load.mjs';
load();
