import { Hono } from 'hono';
import { branch, keyOf } from './git.js';

const app = new Hono();
app.get('/', async (context) => context.text(`${await branch()}: ${await keyOf(context.path)}`));
