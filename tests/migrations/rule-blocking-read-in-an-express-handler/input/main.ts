import express from 'express';
import { report } from './report.js';

const app = express();
app.get('/report', (request, response) => {
  response.send(report('today'));
});
