import { readFileSync } from 'node:fs';
import express from 'express';

const app = express();
app.get('/', () => {
  console.log(readFileSync('a', 'utf8'));
});
