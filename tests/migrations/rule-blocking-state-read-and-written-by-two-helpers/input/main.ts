import { Hono } from 'hono';
import { count } from './count.js';

new Hono().get('/', (context) => context.text(`${count()}`));
