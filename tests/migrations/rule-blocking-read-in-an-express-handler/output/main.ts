import express from 'express';
import { report } from './report.js';

const app = express();
app.get('/report', (request, response, next) => void (async () => {
  response.send(await report('today'));
})().catch(next));
