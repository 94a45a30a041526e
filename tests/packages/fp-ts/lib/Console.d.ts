import type { IO } from './IO.js';

export declare function log<A>(a: A): IO<void>;
