import { flow } from 'mobx';
import { started } from './own.js';

declare function load(): Promise<string>;

export const refresh = flow(function* () {
  yield started(load);
  yield started(load);
});
