import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
const router = express.Router();
app.get('/', (request, response) => {
  response.send(readFileSync('a', 'utf8'));
});
router.post('/b', (request, response) => response.send(readFileSync('b', 'utf8')));
