import { wait } from './wait.js';

declare function load(): Promise<string>;

export const config = wait(load());
