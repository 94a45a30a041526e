import { Effect } from 'effect';

export class Store {
  constructor() {
    Effect.log('never printed');
  }
}
