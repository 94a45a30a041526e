import Koa from 'koa';
import { handle } from './work.js';

const app = new Koa();
app.use(handle);
