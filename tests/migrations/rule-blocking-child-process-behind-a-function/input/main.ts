import { Hono } from 'hono';
import { branch, keyOf } from './git.js';

const app = new Hono();
app.get('/', (context) => context.text(`${branch()}: ${keyOf(context.path)}`));
