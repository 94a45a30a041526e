import { createServer } from 'node:http';
import { sharedStore, Store } from './store.js';

createServer((request, response) => {
  response.end(sharedStore().items.concat(new Store('./more').items).join());
}).listen(80);
