import express from 'express';
import { readFile } from 'node:fs/promises';

const app = express();
const router = express.Router();
app.get('/', (request, response, next) => void (async () => {
  response.send(await readFile('a', 'utf8'));
})().catch(next));
router.post('/b', (request, response, next) => void (async () => response.send(await readFile('b', 'utf8')))().catch(next));
