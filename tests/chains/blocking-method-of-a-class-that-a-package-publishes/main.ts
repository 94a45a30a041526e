import Fastify from 'fastify';
import { Inner, Store } from './store.js';

const [store, inner] = [new Store(), new Inner()];
Fastify().get('/store', async () => ({ text: store.load() }));
Fastify().get('/inner', async () => ({ text: inner.load() }));
