import express from 'express';
import { readFileSync } from 'node:fs';

const app = express();
app.use((request) => {
  console.log(readFileSync('./banner.txt', 'utf8'));
});
